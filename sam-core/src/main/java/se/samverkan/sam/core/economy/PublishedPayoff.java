// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * A pay-off of which a report prints two points: a value after some months, and the month in which
 * it is nought (F77, O11). Everything else is derived from these by the {@link #ASSUMPTION}, and is
 * no figure of the report.
 *
 * @param month a month, from 0
 * @param kronor what has come back less what was paid by then; not 0, in whole kronor
 * @param paybackMonth the month in which it is nought; not the same month
 * @param source where the points are printed
 */
public record PublishedPayoff(int month, long kronor, int paybackMonth, Source source) {

  /** What the derived figures take for granted. */
  public static final Label ASSUMPTION =
      new Label(
          "härlett: nyttan antas vara lika stor varje månad (linjär)",
          "derived: the benefit is assumed to be the same each month (linear)");

  /**
   * @throws NullPointerException if the source is null
   * @throws IllegalArgumentException if the points are not two, or a month is before the start
   */
  public PublishedPayoff {
    Objects.requireNonNull(source, "source");
    if (month < 0 || paybackMonth < 0) {
      throw new IllegalArgumentException("a month of a pay-off is not before the start");
    }
    if (month == paybackMonth || kronor == 0) {
      throw new IllegalArgumentException("a pay-off is derived from two points");
    }
  }

  /** What comes back each month, in kronor with two decimals, halves away from nought. */
  public BigDecimal monthlyBenefitKronor() {
    return divided(numerator(month + 1L).subtract(numerator(month)), 2);
  }

  /** What was paid at the start, in kronor with two decimals, halves away from nought. */
  public BigDecimal investmentKronor() {
    return valueAt(0).negate();
  }

  /**
   * What has come back less what was paid after so many months, in kronor with two decimals, halves
   * away from nought.
   *
   * @throws IllegalArgumentException if the month is before the start
   */
  public BigDecimal valueAt(int month) {
    if (month < 0) {
      throw new IllegalArgumentException("a month of a pay-off is not before the start");
    }
    return divided(numerator(month), 2);
  }

  /**
   * Whether a value printed for a month is what the points come to, rounded to the nearest unit. A
   * value half-way between two may be printed as either.
   *
   * @param printedKronor the value, in whole kronor
   * @param unitKronor what it is rounded to, from 1: 100 000 for tenths of a million
   * @throws IllegalArgumentException if the month is before the start, or the unit less than 1
   */
  public boolean isConsistentWith(int month, long printedKronor, long unitKronor) {
    if (month < 0 || unitKronor < 1) {
      throw new IllegalArgumentException("a month is from 0 and a unit of rounding from 1");
    }
    BigDecimal over = BigDecimal.valueOf(denominator());
    BigDecimal apart =
        numerator(month).subtract(BigDecimal.valueOf(printedKronor).multiply(over)).abs();
    BigDecimal unit = BigDecimal.valueOf(unitKronor).multiply(over.abs());
    return apart.multiply(BigDecimal.valueOf(2)).compareTo(unit) <= 0;
  }

  /** The value after so many months times {@link #denominator()}: on the line of both points. */
  private BigDecimal numerator(long after) {
    return BigDecimal.valueOf(kronor).multiply(BigDecimal.valueOf(paybackMonth - after));
  }

  private long denominator() {
    return (long) paybackMonth - month;
  }

  private BigDecimal divided(BigDecimal numerator, int decimals) {
    return numerator.divide(BigDecimal.valueOf(denominator()), decimals, RoundingMode.HALF_UP);
  }
}
