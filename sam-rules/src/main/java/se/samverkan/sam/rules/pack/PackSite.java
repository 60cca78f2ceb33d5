// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.Optional;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.criterion.Criterion;

/**
 * Where something stands in a pack.
 *
 * @param file the file within the pack
 * @param line from 1
 */
public record PackSite(String file, int line) {

  /** Where a criterion begins; empty if it stands in no file. */
  public static Optional<PackSite> of(Criterion criterion) {
    return criterion.line() > 0
        ? Optional.of(new PackSite(criterion.file(), criterion.line()))
        : Optional.empty();
  }

  /** Where the manifest says a thing, see {@link Manifest#places()}; empty if it does not. */
  public static Optional<PackSite> of(Manifest manifest, String thing) {
    return Optional.ofNullable(manifest.places().get(thing))
        .map(Place::line)
        .filter(line -> line > 0)
        .map(line -> new PackSite(PackFiles.MANIFEST, line));
  }

  /** {@code file:line}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
