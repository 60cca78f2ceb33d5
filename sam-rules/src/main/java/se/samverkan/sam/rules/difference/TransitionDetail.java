// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Those of a population whose standing changes in one way, and why. Immutable.
 *
 * @param transition the change
 * @param count how many they are
 * @param because by criterion, for how many of them its finding differs, or whether it counts; one
 *     person can have several
 * @param withoutCriterion how many have no such criterion: the group combines its criteria in
 *     another way, or the packs could not both be used
 * @param ids the first of them, by the ids that their records have; personal in themselves
 */
public record TransitionDetail(
    Transition transition,
    long count,
    Map<String, Long> because,
    long withoutCriterion,
    List<String> ids) {

  public TransitionDetail {
    because = Collections.unmodifiableMap(new TreeMap<>(because));
    ids = List.copyOf(ids);
  }

  /** Whether all of them are among the ids. */
  public boolean hasAllIds() {
    return ids.size() == count;
  }

  /** Says how many, never who. */
  @Override
  public String toString() {
    return "TransitionDetail[" + transition + ", count=" + count + "]";
  }
}
