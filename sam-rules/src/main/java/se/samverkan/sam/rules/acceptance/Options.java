// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.rules.mutation.Progress;
import se.samverkan.sam.rules.scenario.OutcomeScenario;
import se.samverkan.sam.rules.scenario.Scenario;

/**
 * What a run does besides running the scenarios.
 *
 * @param survey who is told how far the survey of mutants has come; absent if there is to be none
 * @param requirement the requirement that a scenario on an applicant shows, if any
 * @param outcomeRequirement the requirement that a scenario on an outcome shows, if any
 */
public record Options(
    Optional<Progress> survey,
    Function<Scenario, Optional<String>> requirement,
    Function<OutcomeScenario, Optional<String>> outcomeRequirement) {

  /** The scenarios and their coverage alone. */
  public static Options standard() {
    return new Options(Optional.empty(), scenario -> Optional.empty(), one -> Optional.empty());
  }

  /** The same with a survey of mutants, which takes some seconds. */
  public Options withSurvey(Progress progress) {
    return new Options(Optional.of(progress), requirement, outcomeRequirement);
  }

  /** The same with results by requirement. */
  public Options byRequirement(
      Function<Scenario, Optional<String>> ofScenario,
      Function<OutcomeScenario, Optional<String>> ofOutcome) {
    return new Options(survey, ofScenario, ofOutcome);
  }
}
