// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** How outcomes count, in every classification of the programme. */
final class OutcomeSection {

  static final Label ALL = new Label("alla", "all");

  /** The id of a row that sums up the others; distinct from those of all others. */
  static final String SUM = ":all";

  private OutcomeSection() {}

  static Section of(ProgrammeFigures figures, Disclosure disclosure) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.note(
            "Varje andel räknas på antalen och avrundas till en decimal, halvor uppåt. Delarna kan"
                + " därför bli 99,9 eller 100,1 tillsammans; summan är ändå alla.",
            "Each share is taken of the counts and rounded to one decimal, halves upwards. So the"
                + " parts can come to 99.9 or 100.1; together they are still everybody."));
    for (Classification one : figures.pack().programme().classifications()) {
      blocks.add(new Block.Heading(one.label()));
      Outcomes outcomes = Outcomes.of(one, figures, disclosure);
      List<Block> counted = new ArrayList<>();
      one.interpretation()
          .ifPresent(
              id ->
                  counted.add(
                      Block.note(
                          "Vilar på tolkningen " + id + ".", "Rests on the reading " + id + ".")));
      Block.Grid grid = grid(outcomes);
      counted.add(
          new Block.Chart(Block.Kind.BARS, grid.caption(), Unit.PEOPLE, List.of("people"), grid));
      blocks.addAll(
          outcomes.parts().rows().cells().values().stream().allMatch(Cell.Hidden.class::isInstance)
              ? disclosure.unlessHidden(counted)
              : counted);
    }
    return Section.of("outcomes", "Utfall", "Outcomes", blocks);
  }

  private static Block.Grid grid(Outcomes outcomes) {
    Parts parts = outcomes.parts().rows();
    List<Block.Entry> rows = new ArrayList<>();
    for (Category category : parts.cells().keySet()) {
      rows.add(
          Block.Entry.of(
              category.id(),
              outcomes.label(category),
              parts.cells().getOrDefault(category, new Cell.Hidden()),
              parts.share(category)));
    }
    rows.add(Block.Entry.of(SUM, ALL, parts.total(), Parts.share(parts.total(), parts.total())));
    Label name = outcomes.classification().label();
    return new Block.Grid(
        "outcomes-" + outcomes.classification().id(),
        new Label("Utfall: " + name.sv(), "Outcomes: " + name.en()),
        new Label("Klass", "Class"),
        List.of(
            Block.Column.of("people", "Antal", "Number"),
            Block.Column.of("share", "Andel", "Share")),
        rows);
  }
}
