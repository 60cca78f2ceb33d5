// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.sam.core.goal.GoalEvaluation;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/**
 * Where the numbers of a goal come from: said beside them, so that none made up passes for true.
 */
final class GoalOrigin {

  static final Block.Column COLUMN = Block.Column.of("origin", "Varifrån", "From where");

  private final ProgrammeFigures figures;

  GoalOrigin(ProgrammeFigures figures) {
    this.figures = figures;
  }

  Cell of(GoalEvaluation evaluation) {
    return madeUp(evaluation).orElseGet(() -> Cell.words("ur händelserna", "from the events"));
  }

  /** What of it is made up; what a cohort only lacks is not. */
  Optional<Cell> madeUp(GoalEvaluation evaluation) {
    return figures.cohort().synthetic().isEmpty() || evaluation.lacking().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Cell.Words(
                new Label(
                    "syntetiskt, påhittat: " + names(evaluation, Language.SV),
                    "synthetic, made up: " + names(evaluation, Language.EN)),
                Tone.WARNING));
  }

  private static String names(GoalEvaluation evaluation, Language language) {
    return evaluation.lacking().stream()
        .map(one -> one.label().in(language))
        .collect(Collectors.joining(", "));
  }
}
