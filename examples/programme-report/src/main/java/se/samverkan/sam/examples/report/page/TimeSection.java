// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.statistics.EnrolmentTime;
import se.samverkan.sam.core.statistics.Population;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** For how long people were enrolled. */
final class TimeSection {

  private TimeSection() {}

  static Section of(ProgrammeFigures figures, Disclosure disclosure) {
    Population enrolled = figures.population().enrolled();
    List<Block.Entry> rows =
        List.of(
            row(
                "ended",
                new Label("Avslutade inskrivningar", "Enrolments that have ended"),
                EnrolmentTime.ofEnded(enrolled),
                disclosure),
            row(
                "to-date",
                new Label("Alla, hittills", "All, so far"),
                EnrolmentTime.toDate(enrolled),
                disclosure));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.note(
            "Räknas i dagar från antagning till avslut; en månad är 30,4375 dagar.",
            "Counted in days from admission to the end; a month is 30.4375 days."));
    blocks.add(
        new Block.Grid(
            "enrolment-time",
            new Label("Inskrivningens längd", "Length of enrolment"),
            new Label("Vilka", "Who"),
            List.of(
                Block.Column.of("mean", "Medelvärde", "Mean"),
                Block.Column.of("median", "Median", "Median"),
                Block.Column.of("known", "Känd för", "Known of"),
                Block.Column.of("unknown", "Okänd för", "Unknown of")),
            rows));
    return Section.of("time", "Inskrivningstid", "Enrolment time", blocks);
  }

  private static Block.Entry row(
      String id, Label label, EnrolmentTime time, Disclosure disclosure) {
    return Block.Entry.of(
        id,
        label,
        of(time, time.mean(1), disclosure),
        of(time, time.median(1), disclosure),
        disclosure.people(time.days().keySet()),
        disclosure.people(time.unknown()));
  }

  /** A number of months, unless it tells of too few. */
  static Cell of(EnrolmentTime time, Optional<BigDecimal> months, Disclosure disclosure) {
    return disclosure.allows(time.days().size())
        ? Cell.amount(months, Unit.MONTHS)
        : new Cell.Hidden();
  }
}
