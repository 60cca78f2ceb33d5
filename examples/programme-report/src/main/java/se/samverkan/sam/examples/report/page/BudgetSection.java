// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.sam.core.economy.BudgetFollowUp;
import se.samverkan.sam.core.economy.LineFollowUp;
import se.samverkan.sam.core.economy.Spending;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** How the budget stands. */
final class BudgetSection {

  private final BudgetFollowUp budget;
  private final BudgetPerHead perHead;

  private BudgetSection(BudgetFollowUp budget, BudgetPerHead perHead) {
    this.budget = budget;
    this.perHead = perHead;
  }

  static Section of(ProgrammeFigures figures, Disclosure disclosure) {
    return Section.of(
        "budget",
        "Budget",
        "Budget",
        figures
            .budget()
            .map(one -> new BudgetSection(one, new BudgetPerHead(figures, disclosure)).blocks())
            .orElseGet(() -> List.of(Block.text("Ingen budget finns.", "There is no budget."))));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(numbers());
    if (hasOutcomes()) {
      if (!budget.overdrawn().isEmpty()) {
        blocks.add(
            new Block.Text(
                new Label(
                    "Överskridna poster: " + names(budget.overdrawn(), Language.SV) + ".",
                    "Overdrawn lines: " + names(budget.overdrawn(), Language.EN) + "."),
                Tone.WARNING));
      }
    } else {
      blocks.add(Block.note("Källan uppger inget utfall.", "The source gives no outcome."));
    }
    Block.Grid grid = grid();
    blocks.add(
        new Block.Chart(
            Block.Kind.BARS,
            grid.caption(),
            Unit.KRONOR,
            hasOutcomes() ? List.of("budget", "used") : List.of("budget"),
            grid));
    return blocks;
  }

  private boolean hasOutcomes() {
    return !budget.outcomesKronor().isEmpty();
  }

  private static String names(List<LineFollowUp> lines, Language language) {
    return lines.stream()
        .map(one -> one.line().label().in(language))
        .collect(Collectors.joining(", "));
  }

  private Block numbers() {
    List<Block.Entry> tiles = new ArrayList<>();
    tiles.add(
        Block.Entry.of("budget", "Budget", "Budget", Cell.kronor(budget.total().budgetKronor())));
    if (hasOutcomes()) {
      tiles.add(
          Block.Entry.of(
              "used",
              "Förbrukat",
              "Used",
              Cell.kronor(budget.total().usedKronor()),
              Cell.percent(budget.total().percentUsed())));
      tiles.add(
          Block.Entry.of(
              "remaining", "Återstår", "Remaining", Cell.kronor(budget.total().remainingKronor())));
      tiles.add(
          Block.Entry.of(
              "untouched",
              "På orörda poster",
              "On untouched lines",
              Cell.kronor(budget.untouchedKronor())));
    }
    tiles.addAll(perHead.tiles(budget.total().budgetKronor()));
    return new Block.Facts("budget-numbers", Block.Style.TILES, tiles);
  }

  private Block.Grid grid() {
    List<Block.Column> columns =
        new ArrayList<>(
            List.of(
                Block.Column.of("budget", "Budget", "Budget"),
                Block.Column.of("used", "Förbrukat", "Used"),
                Block.Column.of("remaining", "Återstår", "Remaining"),
                Block.Column.of("state", "Läge", "State")));
    columns.addAll(perHead.columns());
    List<Block.Entry> rows = new ArrayList<>();
    for (LineFollowUp one : budget.lines()) {
      rows.add(
          new Block.Entry(
              one.line().id(), one.line().label(), cells(one.spending(), Optional.of(one))));
    }
    rows.add(
        new Block.Entry(
            OutcomeSection.SUM,
            new Label("summa", "sum"),
            cells(budget.total(), Optional.empty())));
    return new Block.Grid(
        "budget-lines",
        new Label("Budgeten post för post", "The budget line by line"),
        new Label("Post", "Line"),
        columns,
        rows);
  }

  private List<Cell> cells(Spending spending, Optional<LineFollowUp> line) {
    List<Cell> cells = new ArrayList<>(standing(spending, line));
    cells.addAll(perHead.cells(spending.budgetKronor()));
    return cells;
  }

  private List<Cell> standing(Spending spending, Optional<LineFollowUp> line) {
    if (!hasOutcomes()) {
      return List.of(
          Cell.kronor(spending.budgetKronor()),
          new Cell.Absent(),
          new Cell.Absent(),
          new Cell.Absent());
    }
    return List.of(
        Cell.kronor(spending.budgetKronor()),
        Cell.kronor(spending.usedKronor()),
        Cell.kronor(spending.remainingKronor()),
        state(spending, line));
  }

  private static Cell state(Spending spending, Optional<LineFollowUp> line) {
    if (spending.isOverdrawn()) {
      return new Cell.Words(new Label("överskriden", "overdrawn"), Tone.BAD);
    }
    return line.filter(LineFollowUp::isUntouched).isPresent()
        ? new Cell.Words(new Label("orörd", "untouched"), Tone.OPEN)
        : Cell.words("inom budget", "within budget");
  }
}
