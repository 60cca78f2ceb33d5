// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** Every scenario on outcomes of the library's packs, by every engine. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeScenariosTest {

  private static final EnrolmentId CASE = EnrolmentId.of("case");

  private static OutcomeScenarioResult run(RulePack pack, OutcomeScenario scenario) {
    return OutcomeScenarioResult.run(scenario, (closure, day) -> pack.classify(CASE, closure, day));
  }

  @TestFactory
  Stream<DynamicTest> every_scenario_comes_out_as_expected_by_every_engine() {
    return RulePacks.builtInIds().stream()
        .map(RulePacks::builtIn)
        .flatMap(pack -> Stream.of(Engine.values()).map(pack::using))
        .flatMap(
            pack ->
                OutcomeScenarios.of(pack).stream()
                    .map(
                        scenario ->
                            DynamicTest.dynamicTest(
                                pack.id() + ": " + scenario.name(),
                                () -> assertThat(run(pack, scenario).differences()).isEmpty())));
  }

  @Test
  void there_are_more_than_sixty() {
    assertThat(
            RulePacks.builtInIds().stream()
                .mapToInt(id -> OutcomeScenarios.of(RulePacks.builtIn(id)).size())
                .sum())
        .isGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void every_class_is_expected_somewhere_and_every_scenario_has_a_source(String id) {
    RulePack pack = RulePacks.builtIn(id);
    Set<String> expected = new TreeSet<>();
    for (OutcomeScenario scenario : OutcomeScenarios.of(pack)) {
      assertThat(scenario.source()).as(scenario.name()).isPresent();
      scenario
          .expect()
          .forEach(
              (classification, one) -> {
                if (one instanceof ExpectedClass.One) {
                  one.named().forEach(name -> expected.add(classification + "." + name));
                }
              });
    }
    assertThat(expected)
        .containsExactlyInAnyOrderElementsOf(
            pack.programme().classifications().stream()
                .flatMap(each -> each.classes().stream().map(one -> each.id() + "." + one.id()))
                .toList());
  }

  @Test
  void a_scenario_that_expects_something_else_is_told_what_came_instead() {
    String text =
        """
        outcomes:
          - name: ends
            asOf: 2010-12-01
            given: {ending: completed, destinations: {complete: [{kind: socialInsurance}]}}
            expect: {result: labour-market}
            cases:
              - {name: one for another}
              - {name: none for one, given: {destinations: {complete: []}}}
              - name: a conflict for one
                given: {destinations: {complete: [{kind: socialInsurance}, {kind: socialServices}]}}
              - {name: open for one, given: {ending: , destinations: {complete: []}}}
              - name: less that can be
                given: {ending: , destinations: {complete: []}}
                expect: {result: {undetermined: [drop-out], missing: [ending]}}
              - name: other facts that are missing
                given: {ending: , destinations: {complete: []}}
                expect: {result: {undetermined: [drop-out, none], missing: [jobSearch.chosen]}}
              - {name: before the pack, asOf: 2001-01-01}
        """;
    RulePack pack = RulePacks.builtIn("resam").using(Engine.MODEL);
    ScenarioReading reading = ScenarioReading.of("x.yaml", text.getBytes(UTF_8));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.outcomes())
        .extracting(scenario -> run(pack, scenario).toString())
        .containsExactly(
            """
            x.yaml:7: ends: one for another
              - `result` is `social-insurance`, not `labour-market`\
            """,
            """
            x.yaml:8: ends: none for one
              - `result` is none, not `labour-market`\
            """,
            """
            x.yaml:9: ends: a conflict for one
              - `result` is a conflict of `social-insurance`, `social-services`, not\
             `labour-market`\
            """,
            """
            x.yaml:11: ends: open for one
              - `result` is undetermined between `drop-out` or none (missing: `ending`), not\
             `labour-market`\
            """,
            """
            x.yaml:12: ends: less that can be
              - `result` is undetermined between `drop-out` or none (missing: `ending`), not\
             undetermined between `drop-out` (missing: `ending`)\
            """,
            """
            x.yaml:15: ends: other facts that are missing
              - `result` is undetermined between `drop-out` or none (missing: `ending`), not\
             undetermined between `drop-out` or none (missing: `jobSearch.chosen`)\
            """,
            """
            x.yaml:18: ends: before the pack
              - no assessment could be made: the pack is not valid on 2001-01-01\
            """);
  }

  @Test
  void names_that_the_pack_does_not_have_are_told_with_what_was_meant() {
    String text =
        """
        outcomes:
          - name: ends
            asOf: 2001-01-01
            given: {ending: completed}
            expect:
              reslut: labour-market
              result: labour-markt
              stated-goal: {undetermined: [reached, none], missing: [studies.chose]}
        """;
    RulePack pack = RulePacks.builtIn("resam");
    ScenarioReading reading = ScenarioReading.of("x.yaml", text.getBytes(UTF_8));

    assertThat(ScenarioCheck.againstOutcomes(pack.manifest(), reading.outcomes()))
        .extracting(PackProblem::toString)
        .containsExactly(
            "x.yaml:2: the pack is valid from 2007-09-01 and not on 2001-01-01",
            "x.yaml:6:7: there is no classification `reslut`; did you mean `result`?",
            "x.yaml:7:7: classification `result` has no class `labour-markt`; did you mean"
                + " `labour-market`?",
            "x.yaml:8:7: there is no field `studies.chose`; did you mean `studies.chosen`?");
  }

  @Test
  void what_cannot_be_read_is_told_by_place() {
    String text =
        """
        outcomes:
          - name: ends
            asOf: 2010-12-01
            given: {ending: finished, destination: {complete: []}}
            expect: {result: {conflict: [a, b], missing: [ending]}, other: {}, third: 3}
          - name: nothing
            asOf: 2010-12-01
            given: {}
            expect: {}
        """;
    assertThat(ScenarioReading.of("x.yaml", text.getBytes(UTF_8)).problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "x.yaml:4:21: expected one of `completed`, `noShow`, `withdrew`, `consentWithdrawn`,"
                + " `droppedOut`, `toMedicalTreatment`, `tooIll`, `excluded`, `referredToTreatment`,"
                + " `programmeEnded`, `other`, `transferred` or `died`",
            "x.yaml:4:31: `destination` is not a property of a closure; did you mean"
                + " `destinations`?",
            "x.yaml:5:23: a conflict is not undetermined",
            "x.yaml:5:68: what is expected needs `conflict` or `undetermined`",
            "x.yaml:5:79: `third` must be a text, and this is a number; put it in quotes: \"3\"",
            "x.yaml:9:5: `expect` expects nothing");
  }
}
