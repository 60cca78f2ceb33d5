// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactList;

/**
 * The unbroken time on public support that leads up to a date, whatever the kinds. A break of at
 * most a month does not end it, be it between two periods or just before the date, as the national
 * follow-up counts.
 */
final class BenefitSpell {

  private static final Period LONGEST_BRIDGED_BREAK = Period.ofMonths(1);

  private BenefitSpell() {}

  /**
   * Full months up to the date; null where nothing is known. Exact only for a complete list of
   * periods with known first days; else at least as long as the known part.
   */
  static @Nullable Bounds monthsOn(LocalDate date, FactList<Benefit> benefits) {
    if (benefits.isUnknown()) {
      return null;
    }
    List<Benefit> periods = benefits.entries();
    LocalDate start = date;
    boolean startKnown = true;
    boolean longer = true;
    while (longer) {
      longer = false;
      for (int i = 0; i < periods.size(); i++) {
        Optional<LocalDate> first = periods.get(i).from();
        boolean begun = first.isEmpty() || !first.get().isAfter(date);
        if (!begun || !reaches(periods.get(i), start)) {
          continue;
        }
        if (first.isEmpty()) {
          startKnown = false;
        } else if (first.get().isBefore(start)) {
          start = first.get();
          longer = true;
        }
      }
    }
    int months = (int) Math.min(ChronoUnit.MONTHS.between(start, date), Integer.MAX_VALUE);
    return benefits.isComplete() && startKnown ? Bounds.exactly(months) : Bounds.atLeast(months);
  }

  /** Whether the benefit goes on until the start of the spell, or breaks off shortly before it. */
  private static boolean reaches(Benefit benefit, LocalDate start) {
    Optional<LocalDate> last = benefit.until();
    return last.isEmpty() || !last.get().isBefore(start) || bridges(last.get(), start);
  }

  private static boolean bridges(LocalDate last, LocalDate start) {
    return !last.plusDays(1).plus(LONGEST_BRIDGED_BREAK).isBefore(start);
  }
}
