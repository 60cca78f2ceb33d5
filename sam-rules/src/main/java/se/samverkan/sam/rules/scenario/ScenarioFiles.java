// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * All scenarios of a pack, in the order of its files, and everything that is wrong with them. A
 * file with problems gives no scenarios; the other files do.
 *
 * @param scenarios the scenarios on applicants
 * @param outcomes the scenarios on outcomes
 * @param problems what must be mended, by file and place: what cannot be read, and names that the
 *     pack does not have
 * @param warnings what is odd and may stay, by file and place
 */
public record ScenarioFiles(
    List<Scenario> scenarios,
    List<OutcomeScenario> outcomes,
    List<PackProblem> problems,
    List<PackProblem> warnings) {

  public ScenarioFiles {
    scenarios = List.copyOf(scenarios);
    outcomes = List.copyOf(outcomes);
    problems = problems.stream().sorted().toList();
    warnings = warnings.stream().sorted().toList();
  }

  /** The scenarios of a pack, as they are in the files that it was read from. */
  public static ScenarioFiles of(RulePack pack) {
    return of(pack.manifest(), pack.files());
  }

  /** The scenarios among these files, held against this manifest. */
  public static ScenarioFiles of(Manifest manifest, PackFiles files) {
    ScenarioFiles alone = alone(files);
    List<PackProblem> problems = new ArrayList<>(alone.problems());
    problems.addAll(ScenarioCheck.against(manifest, alone.scenarios()));
    problems.addAll(ScenarioCheck.againstOutcomes(manifest, alone.outcomes()));
    return new ScenarioFiles(alone.scenarios(), alone.outcomes(), problems, alone.warnings());
  }

  /** The scenarios among these files, where there is no pack to hold them against. */
  public static ScenarioFiles alone(PackFiles files) {
    List<ScenarioReading> readings =
        files.scenarios().stream()
            .map(file -> ScenarioReading.of(file, files.bytes(file).orElseThrow()))
            .toList();
    return new ScenarioFiles(
        readings.stream().flatMap(one -> one.scenarios().stream()).toList(),
        readings.stream().flatMap(one -> one.outcomes().stream()).toList(),
        readings.stream().flatMap(one -> one.problems().stream()).toList(),
        readings.stream().flatMap(one -> one.warnings().stream()).toList());
  }
}
