// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.rules.junit.PackScenarios;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** Every scenario of every pack of the library and of its examples, by every engine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackScenariosTest {

  static Stream<ShippedPack> packs() {
    return ShippedPack.all().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_pack_has_scenarios_and_they_are_sound(ShippedPack shipped) {
    assertThat(shipped.problems()).isEmpty();
    assertThat(shipped.scenarios()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_scenario_says_why_the_verdict_is_what_it_is_and_what_is_missing(ShippedPack shipped) {
    assertThat(shipped.scenarios())
        .allSatisfy(
            scenario -> {
              Expectation expect = scenario.expect();
              assertThat(expect.reasons().isPresent() || !expect.including().isEmpty())
                  .as("%s gives reasons", scenario.name())
                  .isTrue();
              assertThat(expect.missing()).as("%s: missing", scenario.name()).isPresent();
              assertThat(scenario.source()).as("%s: source", scenario.name()).isPresent();
            });
  }

  @TestFactory
  Stream<DynamicNode> every_scenario_comes_out_as_expected_by_every_engine() {
    return packs()
        .flatMap(
            shipped ->
                Stream.of(Engine.values())
                    .map(
                        engine ->
                            dynamicContainer(
                                shipped + ", " + engine.id(),
                                PackScenarios.of(shipped.pack().using(engine)))));
  }

  @Test
  void a_scenario_that_expects_too_much_is_told_why_it_fails() {
    String text =
        """
        - name: age alone does not decide
          source: S11
          asOf: 2012-01-15
          given: {}
          expect: {verdict: eligible}
          cases:
            - {name: too old, given: {birthDate: 1947-01-15}}
            - name: of age
              given: {birthDate: 1996-01-15, speaksSwedish: false}
              expect: {including: {sam.age: notMet}, notices: []}
            - {name: before the pack, asOf: 2010-01-01}
        """;
    RulePack sam = RulePacks.builtIn("sam");
    ScenarioReading reading = ScenarioReading.of("x.yaml", text.getBytes(UTF_8));

    assertThat(reading.scenarios())
        .extracting(
            scenario ->
                ScenarioResult.run(scenario, (person, date) -> assess(sam, person, date))
                    .toString())
        .containsExactly(
            """
            x.yaml:7: age alone does not decide: too old
              - the verdict is `notEligible` (not met: `sam.age`), not `eligible`\
            """,
            """
            x.yaml:8: age alone does not decide: of age
              - the verdict is `undetermined` (missing: `diagnosisGroups`, `problemAreaCount`,\
             `monthsOnBenefits`, `identifiedBy`), not `eligible`
              - criterion `sam.age` is `met`, not `notMet`
              - notice `interpreter` is raised, and was not expected to be\
            """,
            """
            x.yaml:11: age alone does not decide: before the pack
              - no assessment could be made: the rules of `sam` are valid from 2011-08-09 and\
             cannot be used for 2010-01-01\
            """);
  }

  private static Assessment assess(RulePack pack, Applicant applicant, LocalDate date) {
    return pack.assess(applicant, date).orElseThrow();
  }
}
