// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changes from a day on which the rules or values of either pack change, until the next.
 * Immutable.
 *
 * @param from the day
 * @param groups the groups of the packs, those of the pack before first
 * @param programme the programme as a whole
 */
public record DayDifference(
    LocalDate from, List<SubjectDifference> groups, SubjectDifference programme) {

  public DayDifference {
    groups = List.copyOf(groups);
  }

  /** The groups, and then the programme. */
  public Stream<SubjectDifference> subjects() {
    return Stream.concat(groups.stream(), Stream.of(programme));
  }
}
