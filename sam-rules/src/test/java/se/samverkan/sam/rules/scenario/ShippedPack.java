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
 * A pack as it lies in the source tree, of the library or of its examples, with its scenarios.
 *
 * @param folder where it lies
 * @param pack the pack
 * @param scenarios its scenarios, by file
 * @param problems what is wrong with the scenario files
 */
public record ShippedPack(
    Path folder, RulePack pack, List<Scenario> scenarios, List<PackProblem> problems) {

  private static final Path LIBRARY = Path.of("packs");
  private static final Path EXAMPLES = Path.of("../examples/own-programme/packs");

  /** All packs of the library and of its examples, by name. */
  public static List<ShippedPack> all() {
    return Stream.concat(in(LIBRARY), in(EXAMPLES)).toList();
  }

  /** The packs that say everything themselves: those that build on no other. */
  public static List<ShippedPack> whole() {
    return all().stream().filter(one -> one.pack().manifest().basedOn().isEmpty()).toList();
  }

  private static Stream<ShippedPack> in(Path packs) {
    try (Stream<Path> folders = Files.list(packs)) {
      return folders.filter(Files::isDirectory).sorted().map(ShippedPack::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ShippedPack read(Path folder) {
    RulePack pack = RulePacks.read(folder).orElseThrow();
    ScenarioFiles found = ScenarioFiles.of(pack);
    List<PackProblem> problems =
        Stream.concat(found.problems().stream(), found.warnings().stream()).toList();
    return new ShippedPack(folder, pack, found.scenarios(), problems);
  }

  @Override
  public String toString() {
    return pack.id() + " " + pack.manifest().version();
  }
}
