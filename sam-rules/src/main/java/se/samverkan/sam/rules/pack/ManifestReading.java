// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.List;
import java.util.Optional;

/**
 * A manifest as read, or every problem with it.
 *
 * @param manifest the manifest; there exactly if there are no problems
 * @param problems what must be mended, by place
 * @param warnings what is odd and may stay, by place
 */
public record ManifestReading(
    Optional<Manifest> manifest, List<PackProblem> problems, List<PackProblem> warnings) {

  /**
   * @throws IllegalArgumentException if there are both a manifest and problems, or neither
   */
  public ManifestReading {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    if (manifest.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a reading has either a manifest or problems");
    }
  }
}
