// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Finding;

/**
 * A part of a whole, as the two counts: 62 of 103 (F65). It is compared exactly; only {@link
 * #percent} rounds, so that shares of parts never have to be added up from rounded ones (I1).
 *
 * @param part how many, from 0 to the whole
 * @param whole of how many; 0 if there is nobody, and then there is no percentage
 */
public record Share(long part, long whole) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException if the part is less than nothing or more than the whole
   */
  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("`" + part + "` is no part of `" + whole + "`");
    }
  }

  /**
   * The share in percent, halves upwards: 62 of 103 are 60.2 with one decimal. Empty if the whole
   * is nothing.
   *
   * @throws IllegalArgumentException if the decimals are fewer than 0
   */
  public Optional<BigDecimal> percent(int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException("decimals are 0 or more, not `" + decimals + "`");
    }
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
  }

  /**
   * Whether it is this many percent or more, without rounding (F70); unknown if the whole is
   * nothing.
   *
   * @throws IllegalArgumentException if the percentage is not from 0 to 100
   */
  public Finding isAtLeast(BigDecimal percent) {
    return whole == 0 ? Finding.UNKNOWN : Finding.of(part >= threshold(percent, whole));
  }

  /**
   * Whether it is larger than, as large as or smaller than another, without rounding: 1 of 2 is as
   * large as 2 of 4. Empty if the whole of one of them is nothing.
   *
   * @return a number above, at or below 0
   */
  public Optional<Integer> comparedWith(Share other) {
    return whole == 0 || other.whole == 0
        ? Optional.empty()
        : Optional.of(product(part, other.whole).compareTo(product(other.part, whole)));
  }

  /**
   * The smallest count that is at least this many percent of a whole (F70): 75 % of 70 takes 53.
   *
   * @throws IllegalArgumentException if the percentage is not from 0 to 100, or the whole is less
   *     than nothing
   */
  public static long threshold(BigDecimal percent, long whole) {
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException("`" + percent + "` is not from 0 to 100 percent");
    }
    if (whole < 0) {
      throw new IllegalArgumentException("a whole is 0 or more, not `" + whole + "`");
    }
    return percent
        .multiply(BigDecimal.valueOf(whole))
        .divide(HUNDRED, 0, RoundingMode.CEILING)
        .longValueExact();
  }

  private static BigInteger product(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }

  /** The two counts, such as {@code 62/103}. */
  @Override
  public String toString() {
    return part + "/" + whole;
  }
}
