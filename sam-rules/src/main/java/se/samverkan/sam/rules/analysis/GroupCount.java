// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.GroupRole;

/**
 * How those who can be told apart fall for a group, or for the programme as a whole. Immutable.
 *
 * @param group the group's id; empty for the programme
 * @param label what it is called
 * @param role what the group is for; that of a target group for the programme
 * @param boundaryCells how many cells there are at all boundary values, before those that no
 *     comparison tells apart are taken as one
 * @param people by verdict, how many kinds of people of whom everything is known; empty if they are
 *     too many to look at each
 * @param cells by verdict, how many states of knowledge; empty if they are too many to look at each
 */
public record GroupCount(
    Optional<String> group,
    Label label,
    GroupRole role,
    long boundaryCells,
    Map<Verdict, Long> people,
    Map<Verdict, Long> cells) {

  public GroupCount {
    people = ordered(people);
    cells = ordered(cells);
  }

  private static Map<Verdict, Long> ordered(Map<Verdict, Long> counts) {
    Map<Verdict, Long> ordered = new EnumMap<>(Verdict.class);
    ordered.putAll(counts);
    return Collections.unmodifiableMap(ordered);
  }

  /** Whether everybody was looked at. */
  public boolean exact() {
    return !people.isEmpty() && !cells.isEmpty();
  }

  /** How many kinds of people there are in all. */
  public long allPeople() {
    return sum(people);
  }

  /** How many states of knowledge there are in all. */
  public long allCells() {
    return sum(cells);
  }

  private static long sum(Map<Verdict, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
