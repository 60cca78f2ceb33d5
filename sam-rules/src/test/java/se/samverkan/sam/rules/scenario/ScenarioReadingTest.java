// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.rules.pack.PackProblem;

class ScenarioReadingTest {
  private static final String TABLE =
      """
      base:
        typical:
          speaksSwedish: true
          identifiedBy: socialServices
      scenarios:
        - name: age
          source: SAM App (F15)
          asOf: 2012-01-15
          given: {base: typical, speaksSwedish: null}
          expect:
            verdict: undetermined
            reasons: {sam.age: met}
            missing: []
          cases:
            - name: sixteen
              given: {birthDate: 1996-01-15}
            - name: not yet sixteen
              source: S11
              asOf: 2012-01-14
              given: {birthDate: 1996-01-15, identifiedBy: null, id: somebody}
              expect:
                verdict: notEligible
                including: {sam.age: notMet}
      """;

  @Test
  void a_case_says_only_what_differs_from_its_table() {
    ScenarioReading reading = read(TABLE);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
    Scenario sixteen = reading.scenarios().get(0);
    assertThat(sixteen.name()).isEqualTo("age: sixteen");
    assertThat(sixteen.asOf()).isEqualTo(LocalDate.of(2012, 1, 15));
    assertThat(sixteen.source().orElseThrow().text()).isEqualTo("SAM App (F15)");
    assertThat(sixteen.given().identifiedBy()).contains(Agency.SOCIAL_SERVICES);
    assertThat(sixteen.given().birthDate()).contains(LocalDate.of(1996, 1, 15));
    assertThat(sixteen.expect().reasons()).contains(Map.of("sam.age", Finding.MET));
    assertThat(sixteen.expect().missing()).contains(List.of());
    assertThat(sixteen.line()).isEqualTo(15);

    Scenario notYet = reading.scenarios().get(1);
    assertThat(notYet.asOf()).isEqualTo(LocalDate.of(2012, 1, 14));
    assertThat(notYet.source().orElseThrow().text()).isEqualTo("S11");
    assertThat(notYet.given().id().value()).isEqualTo("somebody");
    assertThat(notYet.expect().verdict()).contains(Verdict.NOT_ELIGIBLE);
    assertThat(notYet.expect().including()).isEqualTo(Map.of("sam.age", Finding.NOT_MET));
  }

  @Test
  void what_a_case_expects_of_some_criteria_stands_for_what_its_table_expects_of_all() {
    assertThat(read(TABLE).scenarios().get(1).expect().reasons()).isEmpty();
  }

  @Test
  void null_takes_a_fact_of_the_base_away() {
    assertThat(read(TABLE).scenarios().get(0).given().speaksSwedish()).isEmpty();
    assertThat(read(TABLE).scenarios().get(1).given().identifiedBy()).isEqualTo(Optional.empty());
  }

  @Test
  void a_file_can_be_the_bare_list() {
    ScenarioReading reading =
        read("- {name: nothing is known, asOf: 2012-01-15, given: {}, expect: {missing: [age]}}\n");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.scenarios()).hasSize(1);
    assertThat(reading.scenarios().get(0).given().birthDate()).isEmpty();
  }

  @Test
  void a_base_that_nothing_uses_is_odd() {
    assertThat(read(TABLE.replace("base: typical, ", "")).warnings())
        .extracting(PackProblem::toString)
        .containsExactly("x.yaml:2:3: nothing uses the base `typical`");
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_change_nothing() {
    assertThat(read("\uFEFF" + TABLE.replace("\n", "\r\n"))).isEqualTo(read(TABLE));
  }

  private static ScenarioReading read(String text) {
    return ScenarioReading.of("x.yaml", text.getBytes(UTF_8));
  }
}
