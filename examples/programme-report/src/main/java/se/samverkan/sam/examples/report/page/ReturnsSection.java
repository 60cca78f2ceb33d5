// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.time.Period;
import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.statistics.Returns;
import se.samverkan.sam.core.statistics.Tally;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** Who came back after an enrolment had ended. */
final class ReturnsSection {

  private ReturnsSection() {}

  static Section of(ProgrammeFigures figures, Disclosure disclosure) {
    Block.Grid grid =
        new Block.Grid(
            "returns-horizons",
            new Label("Inskrivna på nytt efter avslut", "Enrolled anew after the end"),
            new Label("Inom", "Within"),
            List.of(
                Block.Column.of("ended", "Avslutade", "Ended"),
                Block.Column.of("returned", "Kom tillbaka", "Returned"),
                Block.Column.of("open", "Öppet", "Open"),
                Block.Column.of("share", "Andel av kända", "Share of known")),
            List.of(
                row(figures, Returns.SIX_MONTHS, disclosure),
                row(figures, Returns.TWELVE_MONTHS, disclosure)));
    return Section.of(
        "returns",
        "Återkomster",
        "Returns",
        disclosure.unlessHidden(
            List.of(
                Block.note(
                    "Öppna är de vars tid inte är ute, eller vars dagar inte är kända.",
                    "Open are those whose time is not over, or whose days are not known."),
                grid)));
  }

  private static Block.Entry row(ProgrammeFigures figures, Period horizon, Disclosure disclosure) {
    Returns returns = Returns.within(figures.population().enrolled(), horizon);
    int months = horizon.getMonths();
    return Block.Entry.of(
        "months-" + months,
        new Label(months + " månader", months + " months"),
        disclosure.people(returns.ended()),
        disclosure.people(new Tally(returns.returned().counted(), Set.of())),
        disclosure.people(returns.returned().open()),
        disclosure.share(returns.share()));
  }
}
