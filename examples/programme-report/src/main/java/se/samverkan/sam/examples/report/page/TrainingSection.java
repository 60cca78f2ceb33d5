// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.statistics.Ramp;
import se.samverkan.sam.core.statistics.Ramps;
import se.samverkan.sam.core.statistics.Tally;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** How the hours of work training went. */
final class TrainingSection {

  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

  private TrainingSection() {}

  static Section of(ProgrammeFigures figures, Disclosure disclosure) {
    return Section.of(
        "training",
        "Arbetsträningens timmar",
        "The hours of work training",
        disclosure.unlessHidden(blocks(Ramps.of(figures.population()))));
  }

  private static List<Block> blocks(Ramps ramps) {
    List<Block> blocks = new ArrayList<>();
    Tally known =
        new Tally(
            ramps.known().stream().map(Ramp::enrolment).collect(Collectors.toSet()), Set.of());
    blocks.add(
        new Block.Facts(
            "training-numbers",
            Block.Style.TILES,
            List.of(
                Block.Entry.of("known", "Timmar kända för", "Hours known of", Cell.of(known)),
                Block.Entry.of(
                    "rising", "Timmarna ökade för", "Hours rose for", Cell.of(ramps.rising())),
                Block.Entry.of(
                    "unknown", "Timmar okända för", "Hours unknown of", Cell.of(ramps.unknown())),
                Block.Entry.of(
                    "gain",
                    "Ökning i genomsnitt",
                    "Mean gain",
                    Cell.amount(ramps.meanGain(1), Unit.HOURS)))));
    if (!ramps.known().isEmpty()) {
      blocks.add(
          new Block.Grid(
              "training-ramps",
              new Label("Timmar i veckan, steg för steg", "Hours a week, step by step"),
              new Label("Inskrivning", "Enrolment"),
              List.of(
                  Block.Column.of("hours", "Timmar i veckan", "Hours a week"),
                  Block.Column.of("gain", "Ökning", "Gain")),
              ramps.known().stream().map(TrainingSection::row).toList()));
    }
    return blocks;
  }

  private static Block.Entry row(Ramp ramp) {
    String id = ramp.enrolment().value();
    return Block.Entry.of(
        id,
        new Label(id, id),
        Cell.words(hours(ramp, true), hours(ramp, false)),
        new Cell.Amount(
            BigDecimal.valueOf(ramp.gainInQuarters()).divide(QUARTERS).stripTrailingZeros(),
            Unit.HOURS));
  }

  private static String hours(Ramp ramp, boolean isSwedish) {
    return ramp.hours().stream()
        .map(HoursPerWeek::toString)
        .map(text -> isSwedish ? text.replace('.', ',') : text)
        .collect(Collectors.joining(" → "));
  }
}
