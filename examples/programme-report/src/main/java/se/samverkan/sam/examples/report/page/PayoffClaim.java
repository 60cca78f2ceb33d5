// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.math.BigDecimal;
import java.util.Optional;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.reconciliation.Figure;
import se.samverkan.sam.core.reconciliation.FigureUnit;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/**
 * A third value that is printed of a pay-off, rounded: it gives no line, and ought to lie near that
 * of the other two.
 *
 * @param month the month that it is printed for
 * @param printed the value as it is printed
 * @param kronor the same in kronor
 * @param unitKronor one of its last decimal, in kronor
 */
record PayoffClaim(int month, Figure printed, long kronor, long unitKronor) {

  /** What the printed report claims, if it does so in whole months and whole kronor. */
  static Optional<PayoffClaim> of(ProgrammeFigures figures) {
    Optional<Integer> month =
        figures
            .printedFigure("payoff-horizon")
            .filter(one -> one.unit() == FigureUnit.MONTHS)
            .flatMap(one -> whole(one.value()))
            .filter(one -> one >= 0 && one <= 1200)
            .map(Long::intValue);
    return figures
        .printedFigure("payoff-at-horizon")
        .filter(one -> one.unit().base() == FigureUnit.KRONOR)
        .flatMap(one -> month.flatMap(after -> of(after, one)));
  }

  private static Optional<PayoffClaim> of(int month, Figure printed) {
    Optional<Long> unit = whole(printed.with(printed.value().ulp()).amount());
    return whole(printed.amount())
        .flatMap(kronor -> unit.map(one -> new PayoffClaim(month, printed, kronor, one)));
  }

  private static Optional<Long> whole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
            && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
        ? Optional.of(number.longValueExact())
        : Optional.empty();
  }

  /** The value as it is printed. */
  Cell cell() {
    return switch (printed.unit()) {
      case MILLION_KRONOR -> new Cell.Amount(printed.value(), Unit.MILLION_KRONOR);
      case THOUSAND_KRONOR, KRONOR, PERSONS, PERCENT, MONTHS, PLACES -> Cell.kronor(kronor);
    };
  }

  /** Whether it is what the line comes to, once that is rounded as this is. */
  Cell verdict(PublishedPayoff payoff) {
    return payoff.isConsistentWith(month, kronor, unitKronor)
        ? new Cell.Words(
            new Label("stämmer efter avrundning", "agrees once it is rounded"), Tone.GOOD)
        : new Cell.Words(
            new Label("stämmer inte med det härledda", "does not agree with what is derived"),
            Tone.BAD);
  }
}
