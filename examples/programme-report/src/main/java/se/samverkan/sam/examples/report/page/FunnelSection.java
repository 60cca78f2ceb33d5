// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.statistics.Funnel;
import se.samverkan.sam.core.statistics.FunnelStep;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** How many took each step of the way. */
final class FunnelSection {

  private FunnelSection() {}

  static Section of(ProgrammeFigures figures, Disclosure disclosure) {
    Funnel funnel = Funnel.of(figures.population());
    List<Block.Entry> rows = new ArrayList<>();
    for (FunnelStep step : FunnelStep.values()) {
      rows.add(
          Block.Entry.of(
              step.name().toLowerCase(Locale.ROOT),
              step.label(),
              disclosure.people(funnel.at(step))));
    }
    Block.Grid grid =
        new Block.Grid(
            "funnel-steps",
            new Label("Hur många som tog varje steg", "How many took each step"),
            new Label("Steg", "Step"),
            List.of(Block.Column.of("people", "Antal", "Number")),
            rows);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.note(
            "Ingen behöver ta alla steg, så ett senare steg kan ha fler än ett tidigare.",
            "Nobody has to take every step, so a later one can have more than an earlier."));
    figures
        .ground()
        .neverEnrolled()
        .filter(count -> disclosure.allows(count.value()))
        .ifPresent(
            count ->
                blocks.add(
                    Block.note(
                        "Källan uppger att " + count + " bedömdes och aldrig skrevs in.",
                        "The source tells that " + count + " were assessed and never enrolled.")));
    blocks.add(
        new Block.Chart(Block.Kind.BARS, grid.caption(), Unit.PEOPLE, List.of("people"), grid));
    return Section.of(
        "funnel",
        "Vägen genom programmet",
        "The way through the programme",
        disclosure.unlessHidden(blocks));
  }
}
