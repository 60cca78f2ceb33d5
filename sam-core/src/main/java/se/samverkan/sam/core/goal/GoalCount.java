// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import se.samverkan.sam.core.statistics.Count;
import se.samverkan.sam.core.statistics.CountedShare;
import se.samverkan.sam.core.statistics.Interval;
import se.samverkan.sam.core.statistics.Share;
import se.samverkan.sam.core.statistics.Tally;

/**
 * A goal's share over one denominator.
 *
 * @param denominator of whom
 * @param reached who has reached it, and of whom that is open
 * @param of of how many
 * @param needed how many are needed of so many (F70)
 * @param verdict whether so many have
 */
public record GoalCount(
    Denominator denominator, Tally reached, Count of, long needed, GoalVerdict verdict) {

  /** How many have reached it, as far as that is known. */
  public Interval interval() {
    return reached.interval();
  }

  /** The least share that have. */
  public CountedShare lowest() {
    return new CountedShare(new Share(interval().atLeast(), of.value()), of.isApproximate());
  }

  /** The largest share that may have. */
  public CountedShare highest() {
    return new CountedShare(new Share(interval().atMost(), of.value()), of.isApproximate());
  }
}
