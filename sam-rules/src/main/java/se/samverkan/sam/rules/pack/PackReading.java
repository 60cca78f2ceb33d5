// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule pack as read, or every problem with it.
 *
 * @param pack the pack; there exactly if there are no problems
 * @param problems what must be mended, by file and place
 * @param warnings what is odd and may stay, by file and place
 */
public record PackReading(
    Optional<RulePack> pack, List<PackProblem> problems, List<PackProblem> warnings) {

  /**
   * @throws IllegalArgumentException if there are both a pack and problems, or neither
   */
  public PackReading {
    problems = problems.stream().sorted().toList();
    warnings = warnings.stream().sorted().toList();
    if (pack.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a reading has either a pack or problems");
    }
  }

  /**
   * The pack.
   *
   * @throws IllegalStateException with all problems, one a line, if the pack was refused
   */
  public RulePack orElseThrow() {
    return pack.orElseThrow(
        () ->
            new IllegalStateException(
                problems.stream()
                    .map(PackProblem::toString)
                    .collect(Collectors.joining("\n", "the rule pack cannot be used:\n", ""))));
  }
}
