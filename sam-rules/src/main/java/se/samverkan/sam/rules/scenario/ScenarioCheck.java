// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.util.List;
import se.samverkan.sam.rules.internal.scenario.ClassNameCheck;
import se.samverkan.sam.rules.internal.scenario.NameCheck;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackProblem;

/** Whether scenarios speak of things that their pack has. */
public final class ScenarioCheck {

  private ScenarioCheck() {}

  /**
   * The problems of scenarios that name groups, criteria, notices, fields or codes which do not
   * exist, or a day before the pack is valid; by place.
   */
  public static List<PackProblem> against(Manifest manifest, List<Scenario> scenarios) {
    NameCheck check = new NameCheck(manifest);
    scenarios.forEach(check::scenario);
    return check.problems();
  }

  /**
   * The problems of scenarios on outcomes that name classifications, classes or fields which do not
   * exist, or a day before the pack is valid; by place.
   */
  public static List<PackProblem> againstOutcomes(
      Manifest manifest, List<OutcomeScenario> scenarios) {
    return ClassNameCheck.problems(manifest, scenarios);
  }
}
