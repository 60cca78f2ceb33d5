// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * A pack of the library as it lies in the source tree, with its scenarios.
 *
 * @param pack the pack
 * @param scenarios its scenarios, by file
 * @param problems what is wrong with the scenario files
 */
public record BuiltInScenarios(
    RulePack pack, List<Scenario> scenarios, List<PackProblem> problems) {

  private static final Path PACKS = Path.of("packs");

  /** All packs of the library, by name. */
  public static List<BuiltInScenarios> all() {
    try (Stream<Path> folders = Files.list(PACKS)) {
      return folders.filter(Files::isDirectory).sorted().map(BuiltInScenarios::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BuiltInScenarios read(Path folder) {
    RulePack pack = RulePacks.read(folder).orElseThrow();
    List<ScenarioReading> readings =
        pack.files().scenarios().stream()
            .map(name -> ScenarioReading.of(name, pack.files().bytes(name).orElseThrow()))
            .toList();
    List<Scenario> scenarios =
        readings.stream().flatMap(reading -> reading.scenarios().stream()).toList();
    List<PackProblem> problems =
        Stream.of(
                readings.stream().flatMap(reading -> reading.problems().stream()),
                readings.stream().flatMap(reading -> reading.warnings().stream()),
                ScenarioCheck.against(pack.manifest(), scenarios).stream())
            .flatMap(each -> each)
            .toList();
    return new BuiltInScenarios(pack, scenarios, problems);
  }

  @Override
  public String toString() {
    return pack.id();
  }
}
