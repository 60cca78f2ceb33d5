// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.rules.internal.scenario.ClassComparison;

/**
 * How a scenario on an outcome came out.
 *
 * @param scenario the scenario
 * @param assessment the assessment; absent if none could be made
 * @param differences how it differs from what was expected, a sentence each; empty if it does not
 */
public record OutcomeScenarioResult(
    OutcomeScenario scenario, Optional<OutcomeAssessment> assessment, List<String> differences) {

  public OutcomeScenarioResult {
    differences = List.copyOf(differences);
  }

  /** Runs a scenario. An assessment that fails is a difference. */
  public static OutcomeScenarioResult run(
      OutcomeScenario scenario, BiFunction<Closure, LocalDate, OutcomeAssessment> classify) {
    OutcomeAssessment assessment;
    try {
      assessment = classify.apply(scenario.given(), scenario.asOf());
    } catch (RuntimeException e) {
      return new OutcomeScenarioResult(scenario, Optional.empty(), List.of(Telling.failed(e)));
    }
    return new OutcomeScenarioResult(
        scenario,
        Optional.of(assessment),
        ClassComparison.differences(scenario.expect(), assessment));
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
