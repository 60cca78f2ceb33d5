// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.byhand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.fact.FactList;

/** What a list of periods of public support says of one day. */
final class Support {

  private Support() {}

  /** Yes if a period of the kind covers the day; no if there are no other periods than known. */
  static @Nullable Boolean received(FactList<Benefit> benefits, BenefitKind kind, LocalDate day) {
    List<Benefit> entries = benefits.entries();
    for (int i = 0; i < entries.size(); i++) {
      Benefit benefit = entries.get(i);
      if (benefit.kind() == kind && covers(benefit, day)) {
        return Boolean.TRUE;
      }
    }
    return benefits.isComplete() ? Boolean.FALSE : null;
  }

  /** Whether the sickness compensation of the day is time-limited. */
  static @Nullable Boolean timeLimited(FactList<Benefit> benefits, LocalDate day) {
    List<Benefit> entries = benefits.entries();
    for (int i = 0; i < entries.size(); i++) {
      Optional<Boolean> limited = entries.get(i).timeLimited();
      if (limited.isPresent() && covers(entries.get(i), day)) {
        return limited.get();
      }
    }
    return null;
  }

  private static boolean covers(Benefit benefit, LocalDate day) {
    LocalDate from = benefit.from().orElse(null);
    LocalDate until = benefit.until().orElse(null);
    return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
  }

  /** The day since when there has been support without a break of more than a month. */
  static LocalDate unbrokenSince(FactList<Benefit> benefits, LocalDate day) {
    List<Benefit> entries = benefits.entries();
    LocalDate start = day;
    boolean longer = true;
    while (longer) {
      longer = false;
      for (int i = 0; i < entries.size(); i++) {
        LocalDate from = entries.get(i).from().orElse(null);
        if (from != null && from.isBefore(start) && reaches(entries.get(i), start)) {
          start = from;
          longer = true;
        }
      }
    }
    return start;
  }

  /** Whether a period that leads up to that day began on a day that nobody knows. */
  static boolean beganUnknown(FactList<Benefit> benefits, LocalDate start) {
    List<Benefit> entries = benefits.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).from().isEmpty() && reaches(entries.get(i), start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean reaches(Benefit benefit, LocalDate start) {
    LocalDate until = benefit.until().orElse(null);
    return until == null
        || !until.isBefore(start)
        || !until.plusDays(1).plusMonths(1).isBefore(start);
  }

  /** Full months between two days. */
  static int months(LocalDate from, LocalDate to) {
    int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    return to.getDayOfMonth() < from.getDayOfMonth() ? months - 1 : months;
  }
}
