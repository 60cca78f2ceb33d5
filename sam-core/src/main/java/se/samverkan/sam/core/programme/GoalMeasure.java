// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a goal measures, and how much it asks for. */
public sealed interface GoalMeasure {

  /**
   * That at least some share of those enrolled end in one of these classes. Which classes those are
   * is for the goal to say; no class is good or bad by itself.
   *
   * @param classification the id of the classification
   * @param classes the ids of the classes that count
   * @param atLeastPercent the share, in percent, from 1 to 100
   * @param within the time within which they have to; no limit if absent
   */
  record OutcomeShare(
      String classification, Set<String> classes, int atLeastPercent, Optional<GoalWindow> within)
      implements GoalMeasure {
    /**
     * @throws IllegalArgumentException if no class counts, or the share is not from 1 to 100
     *     percent
     */
    public OutcomeShare {
      classes = Collections.unmodifiableSet(new TreeSet<>(classes));
      if (classes.isEmpty()) {
        throw new IllegalArgumentException("a goal on outcomes needs a class that counts");
      }
      if (atLeastPercent < 1 || atLeastPercent > 100) {
        throw new IllegalArgumentException("a share is 1 to 100 percent");
      }
    }
  }

  /**
   * That people are enrolled for no longer than this on average.
   *
   * @param atMostMonths in months
   */
  record MeanEnrolment(int atMostMonths) implements GoalMeasure {}

  /**
   * That at least this many are enrolled at a time.
   *
   * @param atLeast how many
   */
  record EnrolledAtATime(int atLeast) implements GoalMeasure {}
}
