// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.mutation.Fate;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.page.PlainText;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;
import se.samverkan.sam.rules.scenario.ScenarioResult;

/** Runs of packs whose scenarios expect something wrong, or leave something out. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackTestTest {

  private static final String AGES = "scenarios/alder.yaml";
  private static final String SIXTEEN =
      """
            - name: 16 år i dag
              given: {birthDate: 1996-01-15}
      """;

  @Test
  void a_wrong_expectation_is_told_with_what_was_found_and_the_line_of_the_rule() {
    RulePack pack =
        Packs.changed(
            "sam",
            AGES,
            "given: {birthDate: 1996-01-16}\n        expect: {verdict: notEligible, including: {sam.age: notMet}}",
            "given: {birthDate: 1996-01-16}");
    PackRun run = PackTest.run(pack, Options.standard());

    assertThat(run.passed()).isFalse();
    assertThat(run.failures()).extracting(Trial::place).containsExactly(AGES + ":20");
    Golden.check(
        "acceptance-failure.sv.txt", head(PlainText.of(AcceptancePage.of(run, Language.SV))));
    Golden.check(
        "acceptance-failure.en.txt", head(PlainText.of(AcceptancePage.of(run, Language.EN))));
  }

  private static String head(String page) {
    int scenarios = page.indexOf("\nScenari" + (page.contains("Provning") ? "er\n" : "os\n"));
    return page.substring(0, scenarios);
  }

  @Test
  void a_wrong_class_of_an_outcome_is_told_with_what_was_found() {
    RulePack pack =
        Packs.changed(
            "sam",
            "scenarios/utfall.yaml",
            "expect: {onward: work-or-studies}",
            "expect: {onward: other-measure}");
    PackRun run = PackTest.run(pack, Options.standard());

    assertThat(run.failures()).isNotEmpty();
    Mismatch mismatch = run.failures().get(0).mismatches().get(0);
    assertThat(run.failures().get(0).subject()).isEqualTo(Trial.Subject.OUTCOME);
    assertThat(mismatch.what().sv()).isEqualTo("indelningen `onward`");
    assertThat(mismatch.expected().sv()).isEqualTo("`other-measure`");
    assertThat(mismatch.actual().sv()).isEqualTo("`work-or-studies`");
    assertThat(mismatch.grounds())
        .extracting(Mismatch.Ground::rule)
        .allMatch(rule -> rule.startsWith("sam/outcome.drl:"));
  }

  @Test
  void without_the_scenario_at_a_bound_the_mutant_survives_and_the_proposal_kills_it_again() {
    RulePack pack = Packs.changed("sam", AGES, SIXTEEN, "");
    List<Integer> told = new ArrayList<>();
    PackRun run =
        PackTest.run(pack, Options.standard().withSurvey((done, total) -> told.add(total - done)));
    List<Fate.Survived> survivors = run.survey().orElseThrow().survivors();

    assertThat(run.passed()).isTrue();
    assertThat(told).startsWith(run.survey().orElseThrow().fates().size() - 1).endsWith(0);
    assertThat(survivors)
        .extracting(one -> one.mutant().subject() + ": " + one.mutant().change().en())
        .containsExactlyInAnyOrder(
            "sam.age: `age >= values.number(\"age.lowest\")` becomes"
                + " `age > values.number(\"age.lowest\")`",
            "value/age.lowest: 16 becomes 17");
    for (Fate.Survived survivor : survivors) {
      assertThat(survivor.changesVerdict()).isTrue();
      String yaml = survivor.proposal().orElseThrow().file(Language.SV);
      Scenario scenario =
          ScenarioReading.of("scenarios/ny.yaml", yaml.getBytes(UTF_8)).scenarios().get(0);
      assertThat(passes(pack, scenario)).isTrue();
      assertThat(passes(survivor.mutant().pack(), scenario)).isFalse();
    }
    String page = PlainText.of(AcceptancePage.of(run, Language.SV));
    Golden.check(
        "acceptance-survivors.sv.txt",
        page.substring(page.indexOf("\nSmå fel som scenarierna skulle märka")));
    assertThat(PlainText.of(AcceptanceRecord.of(run, Language.SV)))
        .contains("16 blir 17")
        .doesNotContain("birthDate:");
  }

  private static boolean passes(RulePack pack, Scenario scenario) {
    return ScenarioResult.run(scenario, (one, day) -> pack.assess(one, day).orElseThrow()).passed();
  }

  @Test
  void results_are_gathered_by_what_scenarios_are_said_to_show() {
    PackRun run = PackTest.run(withRequirements(), Options.standard());

    assertThat(run.requirements())
        .extracting(RequirementResult::requirement)
        .containsExactly(Optional.of("K-1"), Optional.of("K-2"), Optional.empty());
    assertThat(run.requirements().get(0).trials()).hasSize(2);
    assertThat(run.requirements().get(0).isShown()).isTrue();
    assertThat(run.requirements().get(1).isShown()).isFalse();
    assertThat(run.byTag()).containsOnlyKeys("age", "limits");
    assertThat(PlainText.of(AcceptanceRecord.of(run, Language.SV)))
        .contains("Resultat per krav", "K-1", "inget angivet");
    assertThat(PlainText.of(AcceptancePage.of(run, Language.EN)))
        .contains("Results by tag", "limits");
    assertThat(
            PlainText.of(
                AcceptanceRecord.of(
                    PackTest.run(RulePacks.builtIn("sam"), Options.standard()), Language.SV)))
        .doesNotContain("Resultat per krav");
  }

  private static RulePack withRequirements() {
    String scenarios =
        """
        scenarios:
          - name: of age
            requirement: K-1
            tags: [age]
            asOf: 2012-01-15
            given: {birthDate: 1970-05-01}
            expect: {including: {sam.age: met}}
            cases:
              - name: in the middle
              - name: on the limit
                tags: [limits]
                given: {birthDate: 1996-01-15}
          - name: not so
            requirement: K-2
            asOf: 2012-01-15
            given: {birthDate: 1996-01-16}
            expect: {including: {sam.age: met}}
          - name: of no requirement
            asOf: 2012-01-15
            given: {birthDate: 1996-01-16}
            expect: {including: {sam.age: notMet}}
        """;
    PackFiles files = PackSource.builtIn("sam").read();
    Map<String, byte[]> some = new HashMap<>();
    for (String name : List.of(PackFiles.MANIFEST, PackFiles.ELIGIBILITY, PackFiles.OUTCOME)) {
      some.put(name, files.bytes(name).orElseThrow());
    }
    some.put("scenarios/krav.yaml", scenarios.getBytes(StandardCharsets.UTF_8));
    return RulePacks.read(PackSource.of(PackFiles.of("sam", some))).orElseThrow();
  }

  @Test
  void a_pack_without_scenarios_has_not_passed_anything() {
    PackFiles files = PackSource.builtIn("sam").read();
    Map<String, byte[]> rules = new HashMap<>();
    for (String name : List.of(PackFiles.MANIFEST, PackFiles.ELIGIBILITY, PackFiles.OUTCOME)) {
      rules.put(name, files.bytes(name).orElseThrow());
    }
    RulePack pack = RulePacks.read(PackSource.of(PackFiles.of("sam", rules))).orElseThrow();

    assertThat(PackTest.run(pack, Options.standard()).passed()).isFalse();
  }

  @Test
  void in_brief_only_what_there_is_to_do_is_told() {
    String brief =
        PlainText.of(
            AcceptancePage.brief(
                PackTest.run(withRequirements(), Options.standard()), Language.EN));

    assertThat(brief)
        .contains("3 of 4 scenarios pass", "not so", "What no scenario shows")
        .doesNotContain("of no requirement", "One below");
  }
}
