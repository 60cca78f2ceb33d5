// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.statistics.Tally;

/**
 * Who counts towards one wording of a goal and not towards another (F69). Who is open in one of
 * them and counts in the other is told apart.
 *
 * @param onlyInFirst who counts in the first and surely not in the second
 * @param onlyInSecond who counts in the second and surely not in the first
 * @param open whose difference hangs on what is not known
 */
public record GoalDifference(
    Set<EnrolmentId> onlyInFirst, Set<EnrolmentId> onlyInSecond, Set<EnrolmentId> open) {

  public GoalDifference {
    onlyInFirst = sorted(onlyInFirst);
    onlyInSecond = sorted(onlyInSecond);
    open = sorted(open);
  }

  /**
   * The difference between two evaluations of the same people, of all who were enrolled.
   *
   * @throws IllegalArgumentException if one of the goals is not on outcomes
   */
  public static GoalDifference between(GoalEvaluation one, GoalEvaluation other) {
    Tally first = reached(one);
    Tally second = reached(other);
    Set<EnrolmentId> open = new TreeSet<>(Comparator.comparing(EnrolmentId::value));
    open.addAll(first.open());
    open.addAll(second.open());
    open.removeIf(id -> first.open().contains(id) && second.open().contains(id));
    return new GoalDifference(only(first, second), only(second, first), open);
  }

  private static Tally reached(GoalEvaluation evaluation) {
    return evaluation
        .count(Denominator.ENROLLED)
        .map(GoalCount::reached)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "goal `" + evaluation.goal().id() + "` is not on outcomes"));
  }

  private static Set<EnrolmentId> only(Tally one, Tally other) {
    Set<EnrolmentId> only = new TreeSet<>(Comparator.comparing(EnrolmentId::value));
    only.addAll(one.counted());
    only.removeAll(other.counted());
    only.removeAll(other.open());
    return only;
  }

  private static Set<EnrolmentId> sorted(Set<EnrolmentId> ids) {
    Set<EnrolmentId> sorted = new TreeSet<>(Comparator.comparing(EnrolmentId::value));
    sorted.addAll(ids);
    return Collections.unmodifiableSet(sorted);
  }

  /** How many there are, and nobody's id. */
  @Override
  public String toString() {
    return "GoalDifference["
        + onlyInFirst.size()
        + ", "
        + onlyInSecond.size()
        + ", "
        + open.size()
        + " open]";
  }
}
