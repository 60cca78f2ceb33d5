// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** The scenarios of the packs in the library. */
class PackScenariosTest {

  @TestFactory
  Stream<DynamicContainer> every_scenario_of_a_pack_comes_out_as_expected() {
    return RulePacks.builtInIds().stream()
        .map(
            id ->
                DynamicContainer.dynamicContainer(
                    id,
                    ScenarioTests.of(
                        Path.of("packs", id),
                        (applicant, date) -> assess(RulePacks.builtIn(id), applicant, date))));
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
