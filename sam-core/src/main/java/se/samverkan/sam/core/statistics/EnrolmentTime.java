// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.participation.EnrolmentId;

/**
 * How long enrolments lasted (F65, F72), of those for which it is known. Days are counted, and only
 * a result is turned into months: a month is 30.4375 days, a twelfth of a year of 365.25 days. So
 * the mean is that of the days, exact until it is rounded.
 */
public final class EnrolmentTime {

  // a month of 30.4375 days is 487 sixteenths
  private static final BigDecimal DAYS_IN_16_MONTHS = BigDecimal.valueOf(487);
  private static final BigDecimal SIXTEEN = BigDecimal.valueOf(16);

  private final Map<EnrolmentId, Long> days;
  private final Set<EnrolmentId> unknown;

  private EnrolmentTime(Map<EnrolmentId, Long> days, Set<EnrolmentId> unknown) {
    this.days = days;
    this.unknown = unknown;
  }

  /** Of the enrolments that have ended; those of which that is open count as unknown. */
  public static EnrolmentTime ofEnded(Population population) {
    return of(
        population.where(member -> member.hasEnded() != Finding.NOT_MET), Member::daysEnrolled);
  }

  /** Of all who were enrolled, until the end or, if it goes on, until the day of the row. */
  public static EnrolmentTime toDate(Population population) {
    return of(population.where(member -> member.enrolledOn().isPresent()), Member::daysToDate);
  }

  private static EnrolmentTime of(Population population, Function<Member, OptionalLong> time) {
    Map<EnrolmentId, Long> days = new TreeMap<>(Tally.ORDER);
    Set<EnrolmentId> unknown = new TreeSet<>(Tally.ORDER);
    for (Member member : population.members()) {
      OptionalLong known = time.apply(member);
      if (known.isPresent()) {
        days.put(member.enrolment(), known.getAsLong());
      } else {
        unknown.add(member.enrolment());
      }
    }
    return new EnrolmentTime(days, unknown);
  }

  /** The days of each enrolment of which they are known. */
  public Map<EnrolmentId, Long> days() {
    return Collections.unmodifiableMap(days);
  }

  /** The enrolments of which it is not known. */
  public Set<EnrolmentId> unknown() {
    return Collections.unmodifiableSet(unknown);
  }

  /**
   * The mean in months, halves upwards; empty if it is known of nobody.
   *
   * @throws IllegalArgumentException if the decimals are fewer than 0
   */
  public Optional<BigDecimal> mean(int decimals) {
    long sum = days.values().stream().mapToLong(Long::longValue).sum();
    return months(sum, days.size(), decimals);
  }

  /**
   * Whether the mean is this many months or fewer, without rounding.
   *
   * @throws IllegalStateException if it is known of nobody
   */
  public boolean meanIsAtMost(int months) {
    if (days.isEmpty()) {
      throw new IllegalStateException("there is no mean of nobody");
    }
    long sum = days.values().stream().mapToLong(Long::longValue).sum();
    BigDecimal limit =
        DAYS_IN_16_MONTHS
            .multiply(BigDecimal.valueOf(months))
            .multiply(BigDecimal.valueOf(days.size()));
    return SIXTEEN.multiply(BigDecimal.valueOf(sum)).compareTo(limit) <= 0;
  }

  /**
   * The median in months, halves upwards: of an even number of enrolments, the middle between the
   * two in the middle. Empty if it is known of nobody.
   *
   * @throws IllegalArgumentException if the decimals are fewer than 0
   */
  public Optional<BigDecimal> median(int decimals) {
    List<Long> sorted = new ArrayList<>(days.values());
    Collections.sort(sorted);
    int size = sorted.size();
    return size == 0
        ? months(0, 0, decimals)
        : months(sorted.get((size - 1) / 2) + sorted.get(size / 2), 2, decimals);
  }

  private static Optional<BigDecimal> months(long days, int parts, int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException("decimals are 0 or more, not `" + decimals + "`");
    }
    return parts == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(days)
                .multiply(SIXTEEN)
                .divide(
                    DAYS_IN_16_MONTHS.multiply(BigDecimal.valueOf(parts)),
                    decimals,
                    RoundingMode.HALF_UP));
  }

  @Override
  public String toString() {
    return "EnrolmentTime{" + days.size() + " known, " + unknown.size() + " unknown}";
  }
}
