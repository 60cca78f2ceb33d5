// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long somebody works, trains or is active each week, in quarters of an hour. Shares of full
 * time are of the hours that a programme counts as full: 20 of 40 hours are 50 % (S2).
 *
 * @param quarters quarters of an hour, from 0 to those of a whole week
 */
public record HoursPerWeek(int quarters) implements Comparable<HoursPerWeek> {

  private static final int QUARTERS_IN_A_WEEK = 4 * 24 * 7;
  private static final Pattern FORM = Pattern.compile("[0-9]{1,3}(\\.(25|5|50|75|0|00))?");
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException if it is less than nothing, or more than a week has
   */
  public HoursPerWeek {
    if (quarters < 0 || quarters > QUARTERS_IN_A_WEEK) {
      throw new IllegalArgumentException("hours per week are 0 to 168");
    }
  }

  /**
   * Whole hours.
   *
   * @throws IllegalArgumentException if they are fewer than 0 or more than 168
   */
  public static HoursPerWeek of(int hours) {
    return new HoursPerWeek(Math.multiplyExact(hours, 4));
  }

  /** The hours of a text such as {@code 20} or {@code 37.5}, in quarters of an hour. */
  public static Optional<HoursPerWeek> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    int quarters = new BigDecimal(text).multiply(FOUR).intValueExact();
    return quarters > QUARTERS_IN_A_WEEK
        ? Optional.empty()
        : Optional.of(new HoursPerWeek(quarters));
  }

  /**
   * A share of full time, to the nearest quarter of an hour, halves upwards.
   *
   * @param percent from 0 to 100
   * @throws IllegalArgumentException if the share is less than nothing or more than the whole
   */
  public static HoursPerWeek ofPercent(int percent, HoursPerWeek fullTime) {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("a share of full time is 0 to 100 percent");
    }
    return new HoursPerWeek(
        BigDecimal.valueOf(fullTime.quarters)
            .multiply(BigDecimal.valueOf(percent))
            .divide(HUNDRED, 0, RoundingMode.HALF_UP)
            .intValueExact());
  }

  /**
   * Which share of full time it is, in percent with one decimal, halves upwards. More than full
   * time is more than 100.
   *
   * @throws IllegalArgumentException if full time is no time
   */
  public BigDecimal percentOf(HoursPerWeek fullTime) {
    if (fullTime.quarters == 0) {
      throw new IllegalArgumentException("full time needs hours");
    }
    return BigDecimal.valueOf(quarters)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(fullTime.quarters), 1, RoundingMode.HALF_UP);
  }

  /** Whether it is as long as this many whole hours, or longer. */
  public boolean isAtLeast(int hours) {
    return quarters >= Math.multiplyExact(hours, 4);
  }

  @Override
  public int compareTo(HoursPerWeek other) {
    return Integer.compare(quarters, other.quarters);
  }

  /** The hours as {@link #parse} reads them. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(quarters).divide(FOUR).stripTrailingZeros().toPlainString();
  }
}
