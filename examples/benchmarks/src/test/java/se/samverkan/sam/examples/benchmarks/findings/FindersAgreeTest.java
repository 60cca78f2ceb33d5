// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.findings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.examples.benchmarks.population.Population;

class FindersAgreeTest {

  private static final List<ApplicantOnDate> PEOPLE =
      Population.of(1_000).stream().map(person -> person.on(Population.SAM_DAY)).toList();

  static List<String> names() {
    return Finders.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyEngineFindsTheSame(String name) {
    Finder finder = Finders.named(name);
    finder.prepare(PEOPLE);
    assertThatCode(() -> Finders.require(name, finder, PEOPLE)).doesNotThrowAnyException();
  }

  @Test
  void anEngineThatFindsNothingIsNotMeasured() {
    Finder blind = new EachByItself(view -> 0);
    blind.prepare(PEOPLE);
    assertThatThrownBy(() -> Finders.require("blind", blind, PEOPLE))
        .hasMessage("`blind` finds something else on person number 0");
  }
}
