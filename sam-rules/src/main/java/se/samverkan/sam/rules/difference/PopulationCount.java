// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of a population when one pack takes the place of another. Immutable.
 *
 * @param before the pack before
 * @param after the pack after
 * @param asOf the day on which everybody was assessed by both
 * @param people how many they are
 * @param programme for the programme as a whole
 * @param groups for each group of either pack
 */
public record PopulationCount(
    PackName before,
    PackName after,
    LocalDate asOf,
    long people,
    SubjectChange programme,
    List<SubjectChange> groups) {

  public PopulationCount {
    groups = List.copyOf(groups);
  }

  /** The programme, and then the groups. */
  public Stream<SubjectChange> subjects() {
    return Stream.concat(Stream.of(programme), groups.stream());
  }
}
