// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.InterpretationUsed;
import se.samverkan.sam.core.assessment.Reason;

/** Which interpretation a reason names, where more than one could be meant. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamedReadingsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

  @Test
  void the_one_whose_reading_says_whether_a_criterion_counts_before_the_one_its_rule_rests_on() {
    RulePack own =
        read("{allOf: [own.a, {underReading: group.strict, requires: own.b}]}").orElseThrow();

    assertThat(reason(own, "own.b").interpretation()).map(InterpretationUsed::id).contains("group");
  }

  @Test
  void the_one_a_rule_rests_on_where_the_group_asks_for_the_criterion_in_every_reading() {
    RulePack own = read("{allOf: [own.a, own.b]}").orElseThrow();

    assertThat(reason(own, "own.b").interpretation()).map(InterpretationUsed::id).contains("rule");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{allOf: [own.a, {underReading: group.strict, requires: {underReading: rule.strict,"
            + " requires: own.b}}]}",
        "{allOf: [own.a, {underReading: group.strict, requires: own.b}, {underReading: rule.strict,"
            + " requires: own.b}]}",
        "{anyOf: [own.a, {underReading: group.strict, requires: {allOf: [own.a, {underReading:"
            + " rule.strict, requires: own.b}]}}]}"
      })
  void a_criterion_that_counts_by_two_interpretations_is_refused(String requires) {
    assertThat(read(requires).problems())
        .extracting(PackProblem::message)
        .containsExactly(
            "in the group `all`, readings of `group` and `rule` say whether `own.b` counts, and a"
                + " reason names only one");
  }

  @Test
  void a_criterion_that_counts_by_two_readings_of_one_interpretation_is_not() {
    assertThat(
            read("{allOf: [own.a, {underReading: group.strict, requires: own.b}, {underReading:"
                    + " group.lenient, requires: {anyOf: [own.b, own.a]}}]}")
                .problems())
        .isEmpty();
  }

  private static PackReading read(String requires) {
    String manifest =
        OwnPacks.manifest("own", requires)
            + """
            interpretations:
            """
            + interpretation("group")
            + interpretation("rule");
    return RulePacks.read(
        OwnPacks.pack(
            "own",
            manifest,
            OwnPacks.rules(
                "own",
                OwnPacks.rule("a", "own.a", "", "age >= 20"),
                OwnPacks.rule("b", "own.b", "@interpretation(\"rule\")", "onSickLeave == true"))));
  }

  private static String interpretation(String id) {
    return """
          - id: %s
            question: {sv: strikt?, en: strict?}
            source: beslut 2020-01-01
            readings: {strict: {sv: ja, en: "yes"}, lenient: {sv: nej, en: "no"}}
            reading: strict
        """
        .formatted(id);
  }

  private static Reason reason(RulePack pack, String criterion) {
    Applicant nobody = Applicant.builder().id(ParticipantId.of("p-1")).build();
    List<Reason> reasons =
        pack.using(Engine.MODEL)
            .assess(nobody, DAY)
            .orElseThrow()
            .group("all")
            .orElseThrow()
            .reasons();
    return reasons.stream()
        .filter(reason -> reason.criterion().equals(criterion))
        .findFirst()
        .orElseThrow();
  }
}
