// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.statistics.CaseloadOverTime;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** How many were enrolled at the ends of months. */
final class CaseloadSection {

  private CaseloadSection() {}

  static Section of(ProgrammeFigures figures, Disclosure disclosure) {
    return Section.of(
        "caseload",
        "Inskrivna åt gången",
        "Enrolled at a time",
        disclosure.unlessHidden(blocks(figures)));
  }

  private static List<Block> blocks(ProgrammeFigures figures) {
    LocalDate first = figures.ground().programmeFrom();
    LocalDate asOf = figures.cohort().asOf();
    LocalDate last = figures.ground().programmeUntil().filter(asOf::isAfter).orElse(asOf);
    if (last.isBefore(first)) {
      return List.of(Block.text("Programmet har inte börjat.", "The programme has not begun."));
    }
    CaseloadOverTime caseload =
        CaseloadOverTime.of(
            figures.population().enrolled(), YearMonth.from(first), YearMonth.from(last));
    List<Block.Entry> rows = new ArrayList<>();
    caseload
        .months()
        .forEach(
            (month, tally) -> {
              String name = month.toString();
              rows.add(Block.Entry.of(name, new Label(name, name), Cell.of(tally)));
            });
    Block.Grid grid =
        new Block.Grid(
            "caseload-months",
            new Label("Inskrivna vid slutet av varje månad", "Enrolled at the end of each month"),
            new Label("Månad", "Month"),
            List.of(Block.Column.of("people", "Antal", "Number")),
            rows);
    return List.of(
        average(caseload),
        new Block.Chart(Block.Kind.LINES, grid.caption(), Unit.PEOPLE, List.of("people"), grid));
  }

  private static Block average(CaseloadOverTime caseload) {
    Cell lowest = new Cell.Amount(caseload.lowestAverage(1), Unit.PEOPLE);
    Cell highest = new Cell.Amount(caseload.highestAverage(1), Unit.PEOPLE);
    List<Block.Entry> tiles =
        lowest.equals(highest)
            ? List.of(Block.Entry.of("mean", "I genomsnitt", "On average", lowest))
            : List.of(
                Block.Entry.of("lowest", "I genomsnitt minst", "On average at least", lowest),
                Block.Entry.of("highest", "I genomsnitt högst", "On average at most", highest));
    return new Block.Facts("caseload-average", Block.Style.TILES, tiles);
  }
}
