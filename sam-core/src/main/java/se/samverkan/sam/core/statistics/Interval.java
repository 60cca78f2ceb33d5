// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Optional;
import se.samverkan.sam.core.assessment.Finding;

/**
 * A number of people of which only bounds can be shown: at least 29 and at most 60 of 103 (I4).
 *
 * @param atLeast the least that it can be, from 0
 * @param atMost the most that it can be
 */
public record Interval(long atLeast, long atMost) {

  /**
   * @throws IllegalArgumentException if the least is less than nothing, or more than the most
   */
  public Interval {
    if (atLeast < 0 || atLeast > atMost) {
      throw new IllegalArgumentException(
          "a count is not at least `" + atLeast + "` and at most `" + atMost + "`");
    }
  }

  /** A number that is known. */
  public static Interval of(long count) {
    return new Interval(count, count);
  }

  /** The number, if the bounds are one. */
  public Optional<Long> exact() {
    return atLeast == atMost ? Optional.of(atLeast) : Optional.empty();
  }

  /** Whether it can be this number. */
  public boolean contains(long count) {
    return atLeast <= count && count <= atMost;
  }

  /**
   * Both together.
   *
   * @throws ArithmeticException if there are more than a {@code long} holds
   */
  public Interval plus(Interval other) {
    return new Interval(Math.addExact(atLeast, other.atLeast), Math.addExact(atMost, other.atMost));
  }

  /** Whether it is so many or more; unknown if the threshold is between the bounds. */
  public Finding reaches(long threshold) {
    if (atLeast >= threshold) {
      return Finding.MET;
    }
    return atMost < threshold ? Finding.NOT_MET : Finding.UNKNOWN;
  }

  /**
   * The least share of a whole that it can be.
   *
   * @throws IllegalArgumentException if it is more than the whole
   */
  public Share lowestShareOf(long whole) {
    return new Share(atLeast, whole);
  }

  /**
   * The largest share of a whole that it can be.
   *
   * @throws IllegalArgumentException if it is more than the whole
   */
  public Share highestShareOf(long whole) {
    return new Share(atMost, whole);
  }

  /** The number, or both bounds, such as {@code 29..60}. */
  @Override
  public String toString() {
    return atLeast == atMost ? Long.toString(atLeast) : atLeast + ".." + atMost;
  }
}
