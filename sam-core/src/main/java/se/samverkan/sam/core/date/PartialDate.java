// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of which the day, or the month too, or everything may be unknown: the papers tell many
 * stories by month (S1, S2). It is one of the days from {@link #earliest()} to {@link #latest()}.
 */
public final class PartialDate {

  private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final String UNKNOWN_TEXT = "unknown";
  private static final PartialDate UNKNOWN =
      new PartialDate(LocalDate.MIN, LocalDate.MAX, UNKNOWN_TEXT);

  private final LocalDate earliest;
  private final LocalDate latest;
  private final String text;

  private PartialDate(LocalDate earliest, LocalDate latest, String text) {
    this.earliest = earliest;
    this.latest = latest;
    this.text = text;
  }

  /** This day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day, day.toString());
  }

  /** Some day of this month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.atDay(1), month.atEndOfMonth(), month.toString());
  }

  /** Some day of this year. */
  public static PartialDate of(Year year) {
    return new PartialDate(
        year.atDay(1),
        year.atMonth(12).atEndOfMonth(),
        String.format(Locale.ROOT, "%04d", year.getValue()));
  }

  /** Any day. */
  public static PartialDate unknown() {
    return UNKNOWN;
  }

  /**
   * The date of a text such as {@code 2009-03-12}, {@code 2009-03}, {@code 2009} or {@code
   * unknown}.
   */
  public static Optional<PartialDate> parse(String text) {
    if (text.equals(UNKNOWN_TEXT)) {
      return Optional.of(UNKNOWN);
    }
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (text.length()) {
            case 4 -> of(Year.parse(text));
            case 7 -> of(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first day that it can be; {@link LocalDate#MIN} if nothing is known. */
  public LocalDate earliest() {
    return earliest;
  }

  /** The last day that it can be; {@link LocalDate#MAX} if nothing is known. */
  public LocalDate latest() {
    return latest;
  }

  /** Whether nothing is known of it. */
  public boolean isUnknown() {
    return this.equals(UNKNOWN);
  }

  /** The day, if it is known. */
  public Optional<LocalDate> day() {
    return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
  }

  /** Whether it is certainly on or before a day. */
  public boolean isSurelyBy(LocalDate day) {
    return !latest.isAfter(day);
  }

  /** Whether it can be on or before a day. */
  public boolean canBeBy(LocalDate day) {
    return !earliest.isAfter(day);
  }

  /** Whether it is certainly before another date, whichever days the two are. */
  public boolean isSurelyBefore(PartialDate other) {
    return latest.isBefore(other.earliest);
  }

  /** Whether it can be this day. */
  public boolean canBe(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that
        && earliest.equals(that.earliest)
        && latest.equals(that.latest);
  }

  @Override
  public int hashCode() {
    return Objects.hash(earliest, latest);
  }

  /** The date as {@link #parse} reads it. */
  @Override
  public String toString() {
    return text;
  }
}
