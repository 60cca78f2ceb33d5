// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.util.List;
import se.samverkan.sam.rules.internal.scenario.ScenarioFileReader;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * The scenarios of a file, or every problem with it.
 *
 * @param scenarios the scenarios on applicants in the order of the file; none if there are problems
 * @param outcomes the scenarios on outcomes in the order of the file; none if there are problems
 * @param problems what must be mended, by place
 * @param warnings what is odd and may stay, by place
 */
public record ScenarioReading(
    List<Scenario> scenarios,
    List<OutcomeScenario> outcomes,
    List<PackProblem> problems,
    List<PackProblem> warnings) {

  public ScenarioReading {
    scenarios = List.copyOf(scenarios);
    outcomes = List.copyOf(outcomes);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads a scenario file.
   *
   * @param file its name within the pack, such as {@code scenarios/age.yaml}
   * @param bytes the file
   */
  public static ScenarioReading of(String file, byte[] bytes) {
    return ScenarioFileReader.read(file, bytes);
  }
}
