// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.closure;

import java.math.RoundingMode;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.plan.HoursPerWeek;

/**
 * How much of full time something takes: 20 of 40 hours are 50 % (S2).
 *
 * @param percent in whole percent of full time, from 1 to 100
 */
public record Extent(int percent) {

  /** Full time. */
  public static final int FULL_TIME = 100;

  /**
   * @throws IllegalArgumentException if it is nothing, or more than full time
   */
  public Extent {
    if (percent < 1 || percent > FULL_TIME) {
      throw new IllegalArgumentException("an extent is 1 to 100 percent of full time");
    }
  }

  /**
   * The share that some hours are of full time, to the nearest percent, halves upwards.
   *
   * @throws IllegalArgumentException if that is less than 1 % or more than 100 %, or full time is
   *     no time
   */
  public static Extent of(HoursPerWeek hours, HoursPerWeek fullTime) {
    return new Extent(hours.percentOf(fullTime).setScale(0, RoundingMode.HALF_UP).intValueExact());
  }

  /** The known extents of these destinations together, in percent of full time. */
  public static int sum(FactList<Destination> destinations) {
    return destinations.entries().stream()
        .flatMap(destination -> destination.extent().stream())
        .mapToInt(Extent::percent)
        .sum();
  }

  /** As rules and people read it, such as {@code 50}. */
  @Override
  public String toString() {
    return String.valueOf(percent);
  }
}
