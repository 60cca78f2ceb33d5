// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.sam.core.evaluation.EvaluationField;
import se.samverkan.sam.core.evaluation.FieldText;
import se.samverkan.sam.core.evaluation.SelfEvaluation;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;

/** The nine fields of the programme's evaluation by itself. */
final class EvaluationSection {

  private EvaluationSection() {}

  static Section of(Optional<SelfEvaluation> evaluation) {
    return Section.of(
        "evaluation",
        "Självvärdering i nio fält",
        "Evaluation in nine fields",
        evaluation
            .map(EvaluationSection::blocks)
            .orElseGet(
                () ->
                    List.of(
                        Block.text(
                            "Programmet har ingen självvärdering i nio fält.",
                            "The programme has no evaluation in nine fields."))));
  }

  private static List<Block> blocks(SelfEvaluation evaluation) {
    List<EvaluationField> missing = evaluation.missing();
    List<Block.Entry> entries = new ArrayList<>();
    for (EvaluationField field : EvaluationField.all()) {
      entries.add(
          new Block.Entry(
              field.section(),
              new Label(
                  field.section() + " " + field.label().sv(),
                  field.section() + " " + field.label().en()),
              evaluation
                  .text(field)
                  .map(EvaluationSection::cells)
                  .orElseGet(
                      () -> List.of(new Cell.Words(new Label("saknas", "missing"), Tone.BAD)))));
    }
    return List.of(
        new Block.Heading(evaluation.title()),
        missing.isEmpty()
            ? Block.text("Alla nio fält är skrivna.", "All nine fields are written.")
            : new Block.Text(
                new Label(
                    "Saknas: " + names(missing, Language.SV) + ".",
                    "Missing: " + names(missing, Language.EN) + "."),
                Tone.WARNING),
        new Block.Facts("evaluation-fields", Block.Style.LIST, entries));
  }

  private static List<Cell> cells(FieldText text) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Quote(text.text()));
    text.sources().forEach(one -> cells.add(Cell.cited(one)));
    return cells;
  }

  private static String names(List<EvaluationField> fields, Language language) {
    return fields.stream()
        .map(one -> one.section() + " " + one.label().in(language))
        .collect(Collectors.joining("; "));
  }
}
