// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.sam.core.assessment.Finding;

/**
 * How many were enrolled at the end of each of some months (F72). Where dates leave open whether
 * somebody was, the number has bounds. Who was taken over from another system counts from then on.
 */
public final class CaseloadOverTime {

  private final NavigableMap<YearMonth, Tally> months;

  private CaseloadOverTime(NavigableMap<YearMonth, Tally> months) {
    this.months = months;
  }

  /**
   * The caseload from one month to another, both included.
   *
   * @throws IllegalArgumentException if the last month is before the first
   */
  public static CaseloadOverTime of(Population population, YearMonth first, YearMonth last) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("`" + last + "` is before `" + first + "`");
    }
    NavigableMap<YearMonth, Tally> months = new TreeMap<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      YearMonth at = month;
      months.put(at, population.tally(member -> member.isEnrolledOn(at.atEndOfMonth())));
    }
    return new CaseloadOverTime(months);
  }

  /** Who was enrolled at the end of each month, and of whom it is open. */
  public NavigableMap<YearMonth, Tally> months() {
    return Collections.unmodifiableNavigableMap(months);
  }

  /**
   * The mean of the numbers at the ends of the months, halves upwards; empty if one is open.
   *
   * @throws IllegalArgumentException if the decimals are fewer than 0
   */
  public Optional<BigDecimal> average(int decimals) {
    return sum().exact().map(sum -> mean(sum, decimals));
  }

  /**
   * The least that the mean can be, halves upwards.
   *
   * @throws IllegalArgumentException if the decimals are fewer than 0
   */
  public BigDecimal lowestAverage(int decimals) {
    return mean(sum().atLeast(), decimals);
  }

  /**
   * The most that the mean can be, halves upwards.
   *
   * @throws IllegalArgumentException if the decimals are fewer than 0
   */
  public BigDecimal highestAverage(int decimals) {
    return mean(sum().atMost(), decimals);
  }

  /** Whether the mean is so many or more, without rounding; unknown if that is open. */
  public Finding averageReaches(int number) {
    return sum().reaches(Math.multiplyExact((long) number, months.size()));
  }

  /**
   * The average caseload that follows from how many were enrolled in a time and how long they
   * stayed on average, by Little's law, halves upwards: 103 who stay for 7.5 months, in 38 months,
   * are 20.3 at a time (I5). It holds in so far as the caseload was alike at both ends.
   *
   * @param enrolled how many were enrolled in the time
   * @param meanMonths for how many months on average
   * @param months how many months the time has, above 0
   * @throws IllegalArgumentException if a number is less than 0, or there are no months
   */
  public static BigDecimal derivedAverage(
      long enrolled, BigDecimal meanMonths, int months, int decimals) {
    if (enrolled < 0 || meanMonths.signum() < 0 || months < 1 || decimals < 0) {
      throw new IllegalArgumentException("there are months, and no number is less than 0");
    }
    return meanMonths
        .multiply(BigDecimal.valueOf(enrolled))
        .divide(BigDecimal.valueOf(months), decimals, RoundingMode.HALF_UP);
  }

  private Interval sum() {
    return months.values().stream().map(Tally::interval).reduce(Interval.of(0), Interval::plus);
  }

  private BigDecimal mean(long sum, int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException("decimals are 0 or more, not `" + decimals + "`");
    }
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(months.size()), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public String toString() {
    return "CaseloadOverTime{" + months.firstKey() + " to " + months.lastKey() + "}";
  }
}
