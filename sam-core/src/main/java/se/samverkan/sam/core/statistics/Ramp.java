// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.List;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.plan.HoursPerWeek;

/**
 * How the hours of work training went from first to last (F59), such as from 4 to 20 a week.
 *
 * @param enrolment whose
 * @param hours the hours a week, in order; at least one
 */
public record Ramp(EnrolmentId enrolment, List<HoursPerWeek> hours) {

  /**
   * @throws IllegalArgumentException if there are no hours
   */
  public Ramp {
    hours = List.copyOf(hours);
    if (hours.isEmpty()) {
      throw new IllegalArgumentException("a ramp has hours");
    }
  }

  /** The hours at the beginning. */
  public HoursPerWeek first() {
    return hours.get(0);
  }

  /** The hours at the end. */
  public HoursPerWeek last() {
    return hours.get(hours.size() - 1);
  }

  /** By how many quarters of an hour a week the last are more than the first; below 0 if less. */
  public int gainInQuarters() {
    return last().quarters() - first().quarters();
  }

  /** Whose it is, and no hours. */
  @Override
  public String toString() {
    return "Ramp[" + enrolment + "]";
  }
}
