// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Programme;

/** Where the papers can be read in more than one way, and how they are read here. */
final class ReadingSection {

  private ReadingSection() {}

  static Section of(Programme programme) {
    return Section.of(
        "interpretations",
        "Tolkningar",
        "Interpretations",
        programme.interpretations().isEmpty()
            ? List.of(Block.text("Inga finns.", "There are none."))
            : List.of(
                new Block.Facts(
                    "interpretations-list",
                    Block.Style.LIST,
                    programme.interpretations().stream().map(ReadingSection::entry).toList())));
  }

  private static Block.Entry entry(Interpretation one) {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.words(
            "I kraft: " + one.inForce().sv() + " (" + one.reading() + ")",
            "In force: " + one.inForce().en() + " (" + one.reading() + ")"));
    new TreeMap<>(one.readings())
        .forEach(
            (id, reading) -> {
              if (!id.equals(one.reading())) {
                cells.add(
                    Cell.words(
                        "Annan läsning: " + reading.sv() + " (" + id + ")",
                        "Another reading: " + reading.en() + " (" + id + ")"));
              }
            });
    cells.add(Cell.cited(one.source()));
    cells.add(new Cell.Quote(one.id()));
    return new Block.Entry(one.id(), one.question(), cells);
  }
}
