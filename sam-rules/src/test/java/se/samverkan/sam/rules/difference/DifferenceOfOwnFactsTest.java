// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.space.WrittenPack;

/** Which facts of an agency's own, in one pack, are those of another. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DifferenceOfOwnFactsTest {

  @Test
  void facts_of_an_agencys_own_are_the_same_by_name() {
    Path folder = Path.of("..", "examples", "own-programme", "packs", "bryggan");
    PackDifference difference =
        PackDifference.of(
            RulePacks.read(folder).orElseThrow(), RulePacks.read(folder).orElseThrow());

    assertThat(difference.texts()).isEmpty();
    assertThat(difference.isProvedWithoutEffect()).isTrue();
    assertThat(difference.days()).hasSizeGreaterThan(1);
  }

  @Test
  void an_answer_that_is_gone_leaves_nothing_proved() {
    PackDifference difference = PackDifference.of(track("aa", "bb", "cc"), track("aa", "bb"));

    assertThat(difference.changesVerdicts()).isFalse();
    assertThat(difference.isProvedWithoutEffect()).isFalse();
  }

  private static RulePack track(String... answers) {
    String listed =
        Stream.of(answers)
            .map(id -> "      - {id: %s, label: {sv: a, en: a}}\n".formatted(id))
            .collect(Collectors.joining());
    return rules("own.choice(\"track\") != \"aa\"")
        .more(
            """
            facts:
              - id: track
                type: choice
                label: {sv: spår, en: track}
                question: {sv: Vilket?, en: Which?}
                source: beslut
                answers:
            """
                + listed)
        .read();
  }

  @Test
  void a_fact_that_takes_another_name_does_not_take_that_of_a_third() {
    String question = "label: {sv: x, en: x}, question: {sv: x, en: x}, source: beslut}\n";
    RulePack before =
        new WrittenPack()
            .more("facts:\n  - {id: x, type: flag, " + question)
            .group("all", "{allOf: [own.a, own.b]}")
            .rule("a", "own.flag(\"x\") == true")
            .rule("b", "own.flag(\"x\") == false")
            .read();
    RulePack after =
        new WrittenPack()
            .more(
                "facts:\n  - {id: x, type: number, "
                    + question
                    + "  - {id: x2, type: number, "
                    + question)
            .group("all", "{allOf: [own.a, own.b]}")
            .rule("a", "own.number(\"x\") >= 3")
            .rule("b", "own.number(\"x2\") < 3")
            .read();

    assertThat(PackDifference.of(before, after).changesVerdicts()).isTrue();
  }

  @Test
  void facts_of_the_same_name_and_another_kind_are_not_the_same() {
    PackDifference difference =
        PackDifference.of(
            own("flag", "own.flag(\"x\") == true"), own("number", "own.number(\"x\") >= 3"));

    assertThat(difference.texts())
        .extracting(TextChange::kind)
        .contains(TextChange.Kind.OWN_FACTS, TextChange.Kind.CONDITION);
    assertThat(difference.days().get(0).programme().people())
        .containsEntry(new Transition(Standing.NOT_ELIGIBLE, Standing.ELIGIBLE), 1L)
        .hasSize(4);
  }

  private static RulePack own(String type, String condition) {
    return rules(condition)
        .more(
            """
            facts:
              - id: x
                type: %s
                label: {sv: uppgiften, en: the fact}
                question: {sv: Vad?, en: What?}
                source: beslut
            """
                .formatted(type))
        .read();
  }

  private static WrittenPack rules(String condition) {
    return new WrittenPack().group("all", "own.a").rule("a", condition);
  }
}
