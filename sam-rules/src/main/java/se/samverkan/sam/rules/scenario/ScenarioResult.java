// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.rules.internal.scenario.Comparison;

/**
 * How a scenario came out.
 *
 * @param scenario the scenario
 * @param assessment the assessment; absent if none could be made
 * @param differences how it differs from what was expected, a sentence each; empty if it does not
 */
public record ScenarioResult(
    Scenario scenario, Optional<Assessment> assessment, List<String> differences) {

  public ScenarioResult {
    differences = List.copyOf(differences);
  }

  /**
   * Runs a scenario. An assessment that fails is a difference, so that the other scenarios of a
   * pack are run all the same.
   */
  public static ScenarioResult run(
      Scenario scenario, BiFunction<Applicant, LocalDate, Assessment> assess) {
    Assessment assessment;
    try {
      assessment = assess.apply(scenario.given(), scenario.asOf());
    } catch (RuntimeException e) {
      return new ScenarioResult(scenario, Optional.empty(), List.of(Telling.failed(e)));
    }
    return new ScenarioResult(
        scenario, Optional.of(assessment), Comparison.differences(scenario.expect(), assessment));
  }

  /** Whether the assessment is as expected. */
  public boolean passed() {
    return differences.isEmpty();
  }

  /** {@code file:line: name}, and the differences on lines of their own. */
  @Override
  public String toString() {
    return Telling.of(scenario.file(), scenario.line(), scenario.name(), differences);
  }
}
