// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.json.yaml.Place;

/**
 * How an agency's pack stands to those of the library: whose name it has, and what it builds on.
 */
final class BesideBuiltIn {

  private final RulePack pack;
  private final Optional<BasedOn> basedOn;
  private final boolean isBuiltIn;

  BesideBuiltIn(RulePack pack) {
    this.pack = pack;
    this.basedOn = pack.manifest().basedOn();
    this.isBuiltIn = isBuiltIn(pack);
  }

  /** A pack of the library, if it has one of this id. */
  static Optional<RulePack> builtIn(String id) {
    return RulePacks.builtInIds().contains(id)
        ? Optional.of(RulePacks.builtIn(id))
        : Optional.empty();
  }

  /** That it passes for a pack of the library and is another. */
  Optional<PackProblem> problem() {
    if (isBuiltIn || basedOn.isPresent()) {
      return Optional.empty();
    }
    return builtIn(pack.id())
        .filter(shadowed -> !isSame(shadowed))
        .map(
            shadowed ->
                PackProblem.at(
                        PackFiles.MANIFEST,
                        1,
                        1,
                        "the pack has the name of the built-in pack `"
                            + pack.id()
                            + "` and differs from it")
                    .advise("say what it builds on with `basedOn`, or give it another name"));
  }

  /** That it was built on another state of a pack of the library. */
  Optional<PackProblem> warning() {
    Optional<String> noted = basedOn.flatMap(BasedOn::sha256);
    if (isBuiltIn || noted.isEmpty()) {
      return Optional.empty();
    }
    Place place = pack.manifest().places().getOrDefault("basedOn", new Place(1, 1));
    return basedOn
        .flatMap(base -> builtIn(base.pack()))
        .map(RulePack::sha256)
        .filter(current -> !current.equals(noted.get()))
        .map(
            current ->
                PackProblem.at(
                        PackFiles.MANIFEST,
                        place.line(),
                        place.column(),
                        "the pack that this one builds on has changed since")
                    .advise("look at what changed, then write its `sha256` as `" + current + "`"));
  }

  /** Whether it is a pack of the library, word for word, which need not be read a second time. */
  private static boolean isBuiltIn(RulePack pack) {
    if (!RulePacks.builtInIds().contains(pack.id())) {
      return false;
    }
    PackFiles known = PackSource.builtIn(pack.id()).read();
    return Stream.of(PackFiles.MANIFEST, PackFiles.ELIGIBILITY, PackFiles.OUTCOME)
        .allMatch(
            name ->
                Arrays.equals(
                    known.bytes(name).orElse(new byte[0]),
                    pack.files().bytes(name).orElse(new byte[0])));
  }

  private boolean isSame(RulePack other) {
    return pack.sha256().equals(other.sha256())
        && pack.outcomeSha256().equals(other.outcomeSha256())
        && pack.programme().goals().equals(other.programme().goals())
        && pack.programme().policy().equals(other.programme().policy());
  }
}
