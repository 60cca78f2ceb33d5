// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.core.statistics.CrossTable;
import se.samverkan.sam.core.statistics.Dimension;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/**
 * Those who were enrolled, by how their outcome counts in one classification and by sex.
 *
 * @param classification the classification
 * @param parts how many
 */
record Outcomes(Classification classification, CrossParts parts) {

  /** Of the programme's first classification, by which its report counts. */
  static Optional<Outcomes> main(ProgrammeFigures figures, Disclosure disclosure) {
    return figures.pack().programme().classifications().stream()
        .findFirst()
        .map(one -> new Outcomes(one, disclosure.cross(table(figures, one))));
  }

  /** Of any classification. */
  static Outcomes of(
      Classification classification, ProgrammeFigures figures, Disclosure disclosure) {
    return main(figures, disclosure)
        .filter(one -> one.classification().id().equals(classification.id()))
        .orElseGet(
            () -> new Outcomes(classification, disclosure.again(table(figures, classification))));
  }

  private static CrossTable table(ProgrammeFigures figures, Classification classification) {
    return CrossTable.of(
        figures.population().enrolled(),
        Dimension.outcome(
            classification.id(), classification.classes().stream().map(OutcomeClass::id).toList()),
        Dimension.sex());
  }

  /** What a category is called; a class by its name in the rule pack. */
  Label label(Category category) {
    return category.kind() == Category.Kind.VALUE
        ? classification
            .outcomeClass(category.id())
            .map(OutcomeClass::label)
            .orElse(category.label())
        : category.label();
  }
}
