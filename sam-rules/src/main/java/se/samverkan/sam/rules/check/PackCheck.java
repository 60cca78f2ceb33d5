// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * What a check of a pack found. Immutable.
 *
 * @param files the files that were checked
 * @param pack the pack; there exactly if there are no problems
 * @param manifest what the manifest says, as far as it could be read by itself
 * @param problems what must be mended, by place
 * @param warnings what is odd and may stay, by place
 * @param assumptions what was assumed where the sources are silent, by place
 * @param readings how passages are read that can be read in several ways, in the manifest's order
 * @param base how the pack differs from the one that it builds on
 */
public record PackCheck(
    PackFiles files,
    Optional<RulePack> pack,
    Optional<Manifest> manifest,
    List<PackProblem> problems,
    List<PackProblem> warnings,
    List<Assumption> assumptions,
    List<ChosenReading> readings,
    Optional<BaseComparison> base) {

  /**
   * @throws IllegalArgumentException if there are both a pack and problems, or neither
   */
  public PackCheck {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    assumptions = List.copyOf(assumptions);
    readings = List.copyOf(readings);
    if (pack.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a check has either a pack or problems");
    }
  }

  /** Checks a pack. Whatever the files hold, this throws nothing; it is told in the result. */
  public static PackCheck of(PackSource source) {
    PackFiles files = source.read();
    PackReading reading = RulePacks.read(PackSource.of(files));
    Optional<Manifest> manifest =
        reading.pack().map(RulePack::manifest).or(() -> manifestAlone(files));
    return new PackCheck(
        files,
        reading.pack(),
        manifest,
        reading.problems(),
        Stream.of(
                reading.warnings().stream(),
                manifest.stream().flatMap(one -> SameTexts.of(one, reading.pack()).stream()),
                reading.pack().stream().flatMap(one -> UnnumberedSources.of(one).stream()))
            .flatMap(some -> some)
            .distinct()
            .sorted()
            .toList(),
        manifest.map(Assumption::of).orElse(List.of()),
        manifest.map(ChosenReading::of).orElse(List.of()),
        reading.pack().flatMap(BaseComparison::of));
  }

  /** The id of the pack, which is the name of its folder. */
  public String id() {
    return files.id();
  }

  /** Whether the pack can be used. */
  public boolean isUsable() {
    return problems.isEmpty();
  }

  /** What the manifest says where the pack has problems elsewhere. */
  private static Optional<Manifest> manifestAlone(PackFiles files) {
    return files
        .bytes(PackFiles.MANIFEST)
        .flatMap(bytes -> Manifest.read(files.id(), bytes, PackCheck::builtIn).manifest());
  }

  private static Optional<Manifest> builtIn(String id) {
    return RulePacks.builtInIds().contains(id)
        ? Optional.of(RulePacks.builtIn(id).manifest())
        : Optional.empty();
  }
}
