// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Finding;

/**
 * One of the days from a first to a last, as far as the dates of events and their order tell.
 *
 * @param earliest the first day that it can be; {@link LocalDate#MIN} if there is none
 * @param latest the last day that it can be; {@link LocalDate#MAX} if there is none
 */
public record DayRange(LocalDate earliest, LocalDate latest) {

  /**
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DayRange {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("`" + latest + "` is before `" + earliest + "`");
    }
  }

  /** This day. */
  public static DayRange of(LocalDate day) {
    return new DayRange(day, day);
  }

  /** The day, if there is only one that it can be. */
  public Optional<LocalDate> day() {
    return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
  }

  /** Whether it is this day or an earlier one. */
  public Finding isBy(LocalDate day) {
    if (!latest.isAfter(day)) {
      return Finding.MET;
    }
    return earliest.isAfter(day) ? Finding.NOT_MET : Finding.UNKNOWN;
  }
}
