// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.statistics.AgeBands;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.core.statistics.Dimension;
import se.samverkan.sam.core.statistics.Table;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** Who was enrolled, and how outcomes count for women and for men. */
final class PeopleSection {

  static final Dimension SEX = Dimension.sex();
  static final AgeBands AGES = AgeBands.from(20, 30, 40, 50, 60);

  private PeopleSection() {}

  static Section of(ProgrammeFigures figures, Disclosure disclosure) {
    List<Block> blocks = new ArrayList<>();
    for (Classification one : figures.pack().programme().classifications()) {
      Outcomes outcomes = Outcomes.of(one, figures, disclosure);
      boolean isHidden =
          outcomes.parts().cells().values().stream()
              .flatMap(List::stream)
              .allMatch(Cell.Hidden.class::isInstance);
      blocks.addAll(
          isHidden ? disclosure.unlessHidden(List.of(bySex(outcomes))) : List.of(bySex(outcomes)));
    }
    if (figures.pack().programme().classifications().isEmpty()) {
      blocks.add(grid(SEX, parts(figures, SEX, disclosure)));
    }
    for (Dimension dimension :
        List.of(Dimension.age(AGES), Dimension.agency(), Dimension.cohort())) {
      blocks.add(grid(dimension, parts(figures, dimension, disclosure)));
    }
    return Section.of(
        "people", "Kön, ålder, aktör och grupp", "Sex, age, agency and group", blocks);
  }

  static Parts parts(ProgrammeFigures figures, Dimension dimension, Disclosure disclosure) {
    return disclosure.parts(Table.of(figures.population().enrolled(), dimension));
  }

  private static Block.Grid grid(Dimension dimension, Parts parts) {
    List<Block.Entry> rows = new ArrayList<>();
    for (Category category : parts.cells().keySet()) {
      rows.add(
          Block.Entry.of(
              category.id(),
              category.label(),
              parts.cells().getOrDefault(category, new Cell.Hidden()),
              parts.share(category)));
    }
    rows.add(
        Block.Entry.of(
            OutcomeSection.SUM,
            OutcomeSection.ALL,
            parts.total(),
            Parts.share(parts.total(), parts.total())));
    Label name = dimension.label();
    return new Block.Grid(
        "people-" + dimension.id(),
        new Label("Inskrivna efter " + name.sv(), "Enrolled by " + name.en()),
        name,
        List.of(
            Block.Column.of("people", "Antal", "Number"),
            Block.Column.of("share", "Andel", "Share")),
        rows);
  }

  private static Block.Grid bySex(Outcomes outcomes) {
    CrossParts parts = outcomes.parts();
    List<Block.Column> columns = new ArrayList<>();
    parts.columns().forEach(one -> columns.add(new Block.Column(one.id(), one.label())));
    columns.add(new Block.Column("all", OutcomeSection.ALL));
    List<Block.Entry> rows = new ArrayList<>();
    for (Category category : parts.cells().keySet()) {
      List<Cell> cells = new ArrayList<>(parts.cells().getOrDefault(category, List.of()));
      cells.add(parts.rows().cells().getOrDefault(category, new Cell.Hidden()));
      rows.add(new Block.Entry(category.id(), outcomes.label(category), cells));
    }
    List<Cell> sums = new ArrayList<>(parts.sums().cells().values());
    sums.add(parts.total());
    rows.add(new Block.Entry(OutcomeSection.SUM, OutcomeSection.ALL, sums));
    Label name = outcomes.classification().label();
    return new Block.Grid(
        "sex-" + outcomes.classification().id(),
        new Label("Utfall och kön: " + name.sv(), "Outcome and sex: " + name.en()),
        new Label("Klass", "Class"),
        columns,
        rows);
  }
}
