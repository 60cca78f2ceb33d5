// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import se.samverkan.sam.core.economy.CostPerParticipant;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.reconciliation.Figure;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/**
 * What money comes to for each planned place, and for each person enrolled: as long as not all
 * places are taken these are two numbers, and neither may pass for the other.
 */
final class BudgetPerHead {

  private static final Label PLACE =
      new Label("Budget per planerad plats", "Budget for each planned place");
  private static final Label ENROLLED =
      new Label("Budget per inskriven", "Budget for each enrolled");

  private final ProgrammeFigures figures;
  private final Disclosure disclosure;
  private final OptionalInt places;
  private final int enrolled;

  BudgetPerHead(ProgrammeFigures figures, Disclosure disclosure) {
    this.figures = figures;
    this.disclosure = disclosure;
    this.places = figures.plannedPlaces();
    this.enrolled = figures.population().enrolled().size();
  }

  /** Of all the budget. */
  List<Block.Entry> tiles(long kronor) {
    List<Block.Entry> tiles = new ArrayList<>();
    if (places.isPresent()) {
      int number = places.getAsInt();
      List<Cell> cells = new ArrayList<>();
      cells.add(perPlace(kronor));
      cells.add(
          Cell.words(
              "härlett: hela budgeten delad på de tryckta " + number + " platserna",
              "derived: all of the budget over the printed " + number + " places"));
      figures.printedFigure("places").map(Figure::source).map(Cell::cited).ifPresent(cells::add);
      tiles.add(new Block.Entry("per-place", PLACE, cells));
    }
    if (enrolled > 0) {
      tiles.add(
          Block.Entry.of(
              "per-participant",
              ENROLLED,
              perEnrolled(kronor),
              Cell.words(
                  "härlett: hela budgeten delad på alla inskrivna",
                  "derived: all of the budget over everybody enrolled")));
    }
    return tiles;
  }

  /** Of each line; only where places are planned, since all of the budget is told above. */
  List<Block.Column> columns() {
    return places.isPresent()
        ? List.of(
            new Block.Column("per-place", PLACE), new Block.Column("per-participant", ENROLLED))
        : List.of();
  }

  List<Cell> cells(long kronor) {
    return places.isPresent() ? List.of(perPlace(kronor), perEnrolled(kronor)) : List.of();
  }

  private Cell perPlace(long kronor) {
    return Cell.kronor(new CostPerParticipant(kronor, places.orElseThrow()).roundedKronor());
  }

  private Cell perEnrolled(long kronor) {
    if (enrolled == 0) {
      return new Cell.Absent();
    }
    return disclosure.allows(enrolled)
        ? Cell.kronor(new CostPerParticipant(kronor, enrolled).roundedKronor())
        : new Cell.Hidden();
  }
}
