// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.goal.Denominator;
import se.samverkan.sam.core.goal.GoalCount;
import se.samverkan.sam.core.goal.GoalEvaluation;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.examples.report.ProgrammeFigures;
import se.samverkan.sam.examples.report.ReportedFigure;

/** Every goal in every wording, over every denominator. */
final class GoalSection {

  private final ProgrammeFigures figures;
  private final Disclosure disclosure;
  private final Verdicts verdicts;
  private final GoalOrigin origin;

  private GoalSection(ProgrammeFigures figures, Disclosure disclosure) {
    this.figures = figures;
    this.disclosure = disclosure;
    this.verdicts = new Verdicts(figures, disclosure);
    this.origin = new GoalOrigin(figures);
  }

  static Section of(ProgrammeFigures figures, Disclosure disclosure) {
    return Section.of("goals", "Mål", "Goals", new GoalSection(figures, disclosure).blocks());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.note(
            "Varje ordalydelse mäts för sig. Där utfall är öppna står hur många det minst och högst"
                + " kan vara.",
            "Every wording is measured by itself. Where outcomes are open, the least and the most"
                + " that it can be are told."));
    blocks.add(shares());
    blocks.add(others());
    if (!figures.differences().isEmpty()) {
      blocks.addAll(disclosure.unlessHidden(List.of(GoalDifferences.of(figures, disclosure))));
    }
    blocks.add(Block.heading("Så är målen ställda", "How the goals are set"));
    blocks.add(
        new Block.Facts(
            "goals-grounds",
            Block.Style.LIST,
            figures.goals().stream()
                .map(one -> new GoalGrounds(figures, one, verdicts).entry())
                .toList()));
    blocks.addAll(reported());
    return blocks;
  }

  /** What a source says of the way there, which nothing here can verify. */
  private List<Block> reported() {
    List<Block.Entry> entries = new ArrayList<>();
    for (ReportedFigure one : figures.cohort().reported()) {
      entries.add(
          Block.Entry.of(
              "reported-" + entries.size(),
              one.label(),
              new Cell.Amount(one.percent(), Unit.PERCENT),
              new Cell.Quote(one.on().toString()),
              Cell.cited(one.source())));
    }
    return entries.isEmpty()
        ? List.of()
        : List.of(
            Block.heading(
                "Uppgifter som inte kan kontrolleras här", "Figures that cannot be verified here"),
            new Block.Facts("goals-reported", Block.Style.LIST, entries));
  }

  private Block shares() {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.of("verdict", "Bedömning", "Verdict"));
    columns.add(Block.Column.of("needed", "Behövs", "Needed"));
    for (Denominator one : Denominator.values()) {
      columns.add(new Block.Column(id(one), one.label()));
    }
    columns.add(GoalOrigin.COLUMN);
    List<Block.Entry> rows = new ArrayList<>();
    for (GoalEvaluation one : figures.goals()) {
      if (!one.counts().isEmpty()) {
        List<Cell> cells = new ArrayList<>(firstCells(one));
        for (Denominator denominator : Denominator.values()) {
          cells.add(one.count(denominator).map(this::standing).orElseGet(Cell.Absent::new));
        }
        cells.add(origin.of(one));
        rows.add(new Block.Entry(one.goal().id(), one.goal().label(), cells));
      }
    }
    return new Block.Grid(
        "goals-shares",
        new Label("Mål om utfall", "Goals on outcomes"),
        new Label("Ordalydelse", "Wording"),
        columns,
        rows);
  }

  private static String id(Denominator denominator) {
    return switch (denominator) {
      case ENROLLED -> "enrolled";
      case WITHOUT_DECEASED -> "without-deceased";
      case WITH_NEVER_ENROLLED -> "with-never-enrolled";
    };
  }

  private Cell standing(GoalCount count) {
    return disclosure.isOpen()
        ? new Cell.Standing(
            Cell.of(count.reached()),
            Cell.count(count.of()),
            disclosure.share(count.lowest(), count.highest()),
            Cell.number(count.needed()),
            Verdicts.verdict(count.verdict()))
        : new Cell.Hidden();
  }

  private List<Cell> firstCells(GoalEvaluation one) {
    return List.of(
        verdicts.of(one), verdicts.needed(one).map(Cell::words).orElseGet(Cell.Hidden::new));
  }

  private Block others() {
    List<Block.Entry> rows = new ArrayList<>();
    for (GoalEvaluation one : figures.goals()) {
      if (one.counts().isEmpty()) {
        List<Cell> cells = new ArrayList<>(firstCells(one));
        cells.add(
            disclosure.allows(figures.population().enrolled().size())
                ? Cell.amount(one.measured(), unit(one.goal().measure()))
                : new Cell.Hidden());
        cells.add(origin.of(one));
        rows.add(new Block.Entry(one.goal().id(), one.goal().label(), cells));
      }
    }
    return new Block.Grid(
        "goals-means",
        new Label("Mål om tid och antal", "Goals on time and number"),
        new Label("Ordalydelse", "Wording"),
        List.of(
            Block.Column.of("verdict", "Bedömning", "Verdict"),
            Block.Column.of("needed", "Behövs", "Needed"),
            Block.Column.of("measured", "I genomsnitt", "On average"),
            GoalOrigin.COLUMN),
        rows);
  }

  private static Unit unit(GoalMeasure measure) {
    return measure instanceof GoalMeasure.MeanEnrolment ? Unit.MONTHS : Unit.PEOPLE;
  }
}
