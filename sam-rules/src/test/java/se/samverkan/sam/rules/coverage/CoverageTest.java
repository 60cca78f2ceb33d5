// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;
import se.samverkan.sam.rules.scenario.ScenarioResult;

/** What some of SAM's scenarios on ages show, and what they leave out. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageTest {

  private static final RulePack SAM = RulePacks.builtIn("sam").using(Engine.MODEL);
  private static final String AGES = "scenarios/alder.yaml";

  private static Coverage coverage(Predicate<Scenario> which) {
    List<ScenarioResult> results =
        ScenarioReading.of(AGES, SAM.files().bytes(AGES).orElseThrow()).scenarios().stream()
            .filter(which)
            .map(
                scenario ->
                    ScenarioResult.run(scenario, (one, day) -> SAM.assess(one, day).orElseThrow()))
            .toList();
    return Coverage.of(SAM, results);
  }

  private static BoundCoverage bound(Coverage coverage, int constant) {
    return coverage.bounds().stream()
        .filter(one -> one.criterion().id().equals("sam.age") && one.constant() == constant)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_bound_is_shown_by_the_numbers_on_both_sides_of_it() {
    BoundCoverage lowest = bound(coverage(all -> true), 16);

    assertThat(List.of(lowest.below(), lowest.at(), lowest.above())).containsExactly(1, 1, 0);
    assertThat(lowest.unseen()).isEmpty();
    BoundCoverage highest = bound(coverage(all -> true), 64);
    assertThat(List.of(highest.below(), highest.at(), highest.above())).containsExactly(0, 1, 1);
    assertThat(highest.unseen()).isEmpty();
  }

  @Test
  void a_side_that_is_left_out_is_a_gap_at_the_line_of_the_comparison() {
    Coverage coverage = coverage(one -> !one.name().contains("15 år"));

    assertThat(bound(coverage, 16).unseen()).containsExactly(15);
    assertThat(coverage.gaps())
        .filteredOn(gap -> gap.words().en().contains("the bound 16"))
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.subject()).isEqualTo("sam.age");
              assertThat(gap.place()).isEqualTo("eligibility.drl:22");
              assertThat(gap.words().sv())
                  .isEqualTo(
                      "`age` prövas inte i något scenario med värdet 15 (gränsen 16 från 2011-08-09)");
            });
    assertThat(coverage(all -> true).gaps())
        .noneMatch(gap -> gap.words().en().contains("the bound 16"));
  }

  @Test
  void findings_and_verdicts_are_counted_over_the_scenarios() {
    Coverage coverage = coverage(all -> true);
    RuleCoverage age = coverage.rules().get(0);

    assertThat(coverage.scenarios()).isEqualTo(5);
    assertThat(age.criterion().id()).isEqualTo("sam.age");
    assertThat(age.found().of(Finding.MET)).isEqualTo(2);
    assertThat(age.found().of(Finding.NOT_MET)).isEqualTo(3);
    assertThat(age.found().unseen()).containsExactly(Finding.UNKNOWN);
    Tally<Verdict> programme = coverage.verdicts().get(0).verdicts();
    assertThat(programme.counts().values()).containsExactly(2, 3, 0);
    assertThat(coverage.gaps())
        .extracting(Gap::place, gap -> gap.words().sv())
        .contains(tuple("eligibility.drl:16", "är inte i något scenario okänt"));
  }

  @Test
  void without_scenarios_everything_is_a_gap() {
    Coverage nothing = coverage(none -> false);

    assertThat(nothing.scenarios()).isZero();
    assertThat(nothing.gaps())
        .extracting(Gap::subject)
        .contains("", "sam.age", "intake", "interpreter");
  }
}
