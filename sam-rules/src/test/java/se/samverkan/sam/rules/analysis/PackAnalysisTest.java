// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.page.PlainText;
import se.samverkan.sam.rules.space.CellWords;
import se.samverkan.sam.rules.space.GoldenText;
import se.samverkan.sam.rules.space.WrittenPack;

/** What an analysis finds where there is something to find, and where there is nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackAnalysisTest {

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void the_built_in_packs_are_analysed_as_told_in_time(String id) throws IOException {
    PackAnalysis analysis =
        Assertions.assertTimeout(
            Duration.ofSeconds(10), () -> PackAnalysis.ofAllEpochs(RulePacks.builtIn(id)));

    assertThat(analysis.exact()).isTrue();
    for (Language language : Language.values()) {
      GoldenText.check(
          "analysis-" + id + "." + language.tag() + ".txt",
          PlainText.of(AnalysisPage.of(analysis, language)));
    }
    GoldenText.check("analysis-" + id + ".json", AnalysisJson.of(analysis).text());
  }

  @Test
  void a_pack_with_facts_of_its_own_is_analysed_in_all_its_periods() {
    RulePack bryggan =
        RulePacks.read(Path.of("..", "examples", "own-programme", "packs", "bryggan"))
            .orElseThrow();

    PackAnalysis analysis = PackAnalysis.ofAllEpochs(bryggan);

    assertThat(analysis.exact()).isTrue();
    assertThat(analysis.epochs())
        .extracting(EpochAnalysis::from)
        .containsExactlyElementsOf(bryggan.epochs());
  }

  @Test
  void counts_sum_to_the_whole() {
    EpochAnalysis epoch = only(PackAnalysis.ofAllEpochs(RulePacks.builtIn("resam")));
    GroupOverlaps overlaps = epoch.overlaps().orElseThrow();

    long people = epoch.programme().allPeople();
    assertThat(overlaps.howMany().stream().mapToLong(Long::longValue).sum()).isEqualTo(people);
    assertThat(people - overlaps.outside())
        .isEqualTo(epoch.programme().people().get(Verdict.ELIGIBLE));
    assertThat(epoch.groups())
        .allSatisfy(group -> assertThat(group.people().get(Verdict.UNDETERMINED)).isZero());
  }

  @Test
  void a_pack_in_which_everything_has_its_use_has_nothing_to_remark_on() {
    assertThat(PackAnalysis.ofAllEpochs(clean().read()).allFindings())
        .extracting(AnalysisFinding::kind)
        .containsExactly(AnalysisKind.BEYOND_LOGIC);
  }

  @Test
  void somebody_who_belongs_nowhere_is_a_gap() {
    RulePack pack = new WrittenPack().group("all", "own.a").rule("a", "onSickLeave == true").read();

    AnalysisFinding gap = only(pack, AnalysisKind.GAP);
    assertThat(gap.sentence().en()).isEqualTo("1 of 2 kinds of people belong to no target group");
    assertThat(gap.example().map(CellWords::line).orElseThrow().en())
        .isEqualTo("is on sick leave: no");
  }

  @Test
  void somebody_in_two_groups_is_an_overlap() {
    RulePack pack =
        clean().group("two", "own.c").rule("c", "employment == Employment.EMPLOYED").read();

    assertThat(found(pack, AnalysisKind.OVERLAP)).hasSize(2);
    assertThat(found(pack, AnalysisKind.OVERLAP).get(0).about()).containsExactly("one", "two");
    assertThat(found(pack, AnalysisKind.OVERLAP).get(0).site())
        .hasToString("Optional[pack.yaml:8]");
  }

  @Test
  void a_criterion_that_another_one_makes_idle_never_decides() {
    RulePack pack =
        clean()
            .group("more", "{anyOf: [own.c, {allOf: [own.c, own.d]}]}")
            .rule("c", "speaksSwedish == true")
            .rule("d", "suicideRisk == true")
            .read();

    AnalysisFinding idle = only(pack, AnalysisKind.NEVER_DECIDES);
    assertThat(idle.about()).containsExactly("own.d", "more");
    assertThat(idle.sentence().sv()).contains("`own.d`").contains("`more`");
    assertThat(idle.site().orElseThrow().file()).isEqualTo("pack.yaml");
  }

  @Test
  void a_criterion_that_no_group_names_never_decides() {
    RulePack pack = clean().rule("c", "speaksSwedish == true").read();

    assertThat(only(pack, AnalysisKind.NEVER_DECIDES).sentence().en())
        .isEqualTo("`own.c` never decides anything: no group and no notice names it");
    assertThat(only(pack, AnalysisKind.NEVER_DECIDES).site().orElseThrow().file())
        .isEqualTo("eligibility.drl");
  }

  @Test
  void a_criterion_that_everybody_or_nobody_meets_is_told() {
    RulePack always = clean().group("more", "own.c").rule("c", "age >= 16 || age < 16").read();
    RulePack never = clean().group("more", "own.c").rule("c", "age >= 16, age < 16").read();
    RulePack nearly = clean().group("more", "own.c").rule("c", "age >= 16, age < 17").read();

    assertThat(only(always, AnalysisKind.ALWAYS_MET).about()).containsExactly("own.c");
    assertThat(found(always, AnalysisKind.NEVER_MET)).isEmpty();
    assertThat(only(never, AnalysisKind.NEVER_MET).about()).containsExactly("own.c");
    assertThat(found(never, AnalysisKind.ALWAYS_MET)).isEmpty();
    assertThat(found(nearly, AnalysisKind.ALWAYS_MET)).isEmpty();
    assertThat(found(nearly, AnalysisKind.NEVER_MET)).isEmpty();
  }

  @Test
  void criteria_that_nobody_meets_both_contradict_each_other() {
    assertThat(only(ages("age >= 20", "age < 20"), AnalysisKind.CONTRADICTION).about())
        .containsExactly("own.c", "own.d", "more");
    assertThat(found(ages("age >= 20", "age <= 20"), AnalysisKind.CONTRADICTION)).isEmpty();
  }

  @Test
  void a_criterion_that_follows_from_another_is_told() {
    assertThat(only(ages("age >= 20", "age >= 19"), AnalysisKind.IMPLICATION).about())
        .containsExactly("own.d", "own.c", "more");
    assertThat(found(ages("age >= 20", "age <= 30"), AnalysisKind.IMPLICATION)).isEmpty();
  }

  @Test
  void what_is_decided_beyond_logic_is_told_with_somebody() {
    RulePack pack =
        new WrittenPack()
            .group("all", "{anyOf: [own.a, own.b]}")
            .rule("a", "onSickLeave == true")
            .rule("b", "onSickLeave == false")
            .read();

    assertThat(found(pack, AnalysisKind.BEYOND_LOGIC)).hasSize(2);
    AnalysisFinding beyond = found(pack, AnalysisKind.BEYOND_LOGIC).get(0);
    assertThat(beyond.sentence().en())
        .isEqualTo(
            "the verdict of the group `all` is decided in 1 states of knowledge in which the parts"
                + " one by one leave it open");
    assertThat(beyond.example().orElseThrow().known()).isEmpty();
  }

  @Test
  void a_value_that_nothing_reads_is_told() {
    RulePack unread = clean().value("age.lowest", 16).read();
    RulePack read =
        clean()
            .value("age.lowest", 16)
            .group("more", "own.c")
            .rule("c", "age >= values.number(\"age.lowest\")")
            .read();
    RulePack named =
        clean()
            .value("age.lowest", 16)
            .wording("från {age.lowest}")
            .group("more", "own.c")
            .rule("c", "age >= 16")
            .read();

    assertThat(only(unread, AnalysisKind.UNREAD_VALUE).about()).containsExactly("age.lowest");
    assertThat(only(unread, AnalysisKind.UNREAD_VALUE).site()).isPresent();
    assertThat(found(read, AnalysisKind.UNREAD_VALUE)).isEmpty();
    assertThat(found(named, AnalysisKind.UNREAD_VALUE)).isEmpty();
  }

  @Test
  void a_date_on_which_nothing_changes_for_anybody_is_told() {
    assertThat(only(lowest(16), AnalysisKind.IDLE_DATE).about()).containsExactly("2021-01-01");
    assertThat(found(lowest(17), AnalysisKind.IDLE_DATE)).isEmpty();
  }

  @Test
  void a_rule_that_gives_way_to_the_same_rule_is_an_idle_date() {
    RulePack same = onTwoDays("speaksSwedish == true", "speaksSwedish == true");
    RulePack other = onTwoDays("speaksSwedish == true", "speaksSwedish == false");

    assertThat(only(same, AnalysisKind.IDLE_DATE).site().orElseThrow().file())
        .isEqualTo("eligibility.drl");
    assertThat(found(other, AnalysisKind.IDLE_DATE)).isEmpty();
  }

  @Test
  void an_interpretation_whose_choice_changes_nobodys_verdict_is_told() {
    assertThat(only(interpreted("age <= 19"), AnalysisKind.IDLE_READING).about())
        .containsExactly("limit");
    assertThat(found(interpreted("age <= 20"), AnalysisKind.IDLE_READING)).isEmpty();
  }

  @Test
  void what_is_too_large_is_told_and_not_gone_through() {
    WrittenPack large = new WrittenPack();
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      large.rule("m" + i, "municipality == \"" + i + "\"");
      large.rule("a" + i, "age >= " + (2 * i));
      large.rule("w" + i, "workTrainingHoursPossible >= " + (2 * i));
      all.append(i == 0 ? "" : ", ").append("own.m%1$d, own.a%1$d, own.w%1$d".formatted(i));
    }
    PackAnalysis analysis =
        PackAnalysis.ofAllEpochs(large.group("all", "{anyOf: [" + all + "]}").read());

    assertThat(analysis.exact()).isFalse();
    GroupCount group = only(analysis).groups().get(0);
    assertThat(group.exact()).isFalse();
    assertThat(group.people()).isEmpty();
    assertThat(group.cells()).isEmpty();
    assertThat(only(analysis).overlaps()).isEmpty();
    assertThat(PlainText.of(AnalysisPage.of(analysis, Language.EN)))
        .contains("Not everything could be gone through");
  }

  @Test
  void a_day_before_the_pack_is_valid_is_refused() {
    RulePack pack = clean().read();

    assertThat(PackAnalysis.of(pack, LocalDate.of(2020, 1, 1)).epochs()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackAnalysis.of(pack, LocalDate.of(2019, 12, 31)))
        .withMessage("the pack is not valid on 2019-12-31");
  }

  @Test
  void a_pack_is_analysed_as_it_is_on_a_day_or_on_all() {
    assertThat(PackAnalysis.ofAllEpochs(lowest(17)).epochs())
        .extracting(EpochAnalysis::from)
        .containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
    assertThat(only(PackAnalysis.of(lowest(17), LocalDate.of(2021, 6, 1))).from())
        .isEqualTo(LocalDate.of(2021, 1, 1));
  }

  /** Everybody belongs to one of two groups, by one criterion each. */
  private static WrittenPack clean() {
    return new WrittenPack()
        .group("one", "own.a")
        .group("other", "own.b")
        .rule("a", "onSickLeave == true")
        .rule("b", "onSickLeave == false");
  }

  private static RulePack ages(String one, String other) {
    return clean().group("more", "{allOf: [own.c, own.d]}").rule("c", one).rule("d", other).read();
  }

  private static RulePack lowest(int later) {
    return clean()
        .value("age.lowest", 16, "2021-01-01, number: " + later)
        .group("more", "own.c")
        .rule("c", "age >= values.number(\"age.lowest\")")
        .read();
  }

  private static RulePack onTwoDays(String first, String then) {
    return clean()
        .group("more", "{anyOf: [own.c, own.d]}")
        .rule("c", "@until(\"2020-12-31\")", first)
        .rule("d", "@from(\"2021-01-01\")", then)
        .read();
  }

  /** In one reading of two, it is asked for more than that one is below 20. */
  private static RulePack interpreted(String more) {
    return clean()
        .more(
            """
            interpretations:
              - id: limit
                question: {sv: gränsen?, en: the limit?}
                source: beslut
                readings:
                  wide: {sv: vid, en: wide}
                  narrow: {sv: snäv, en: narrow}
                reading: wide
            """)
        .group(
            "more",
            "{anyOf: [{underReading: limit.wide, requires: own.c}, {underReading: limit.narrow,"
                + " requires: own.d}]}")
        .rule("c", "age < 20")
        .rule("d", more)
        .read();
  }

  private static EpochAnalysis only(PackAnalysis analysis) {
    assertThat(analysis.epochs()).hasSize(1);
    return analysis.epochs().get(0);
  }

  private static AnalysisFinding only(RulePack pack, AnalysisKind kind) {
    assertThat(found(pack, kind)).hasSize(1);
    return found(pack, kind).get(0);
  }

  private static List<AnalysisFinding> found(RulePack pack, AnalysisKind kind) {
    return PackAnalysis.ofAllEpochs(pack)
        .allFindings()
        .filter(finding -> finding.kind() == kind)
        .toList();
  }
}
