// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.goal.Denominator;
import se.samverkan.sam.core.goal.GoalCount;
import se.samverkan.sam.core.goal.GoalEvaluation;
import se.samverkan.sam.core.goal.GoalVerdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.core.statistics.Interval;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/**
 * Whether goals are met, as far as it is shown. Where small numbers are hidden, a verdict on a
 * share is shown only if it follows from what is shown anyway: else it would tell of what is
 * hidden.
 */
final class Verdicts {

  private final ProgrammeFigures figures;
  private final Disclosure disclosure;

  Verdicts(ProgrammeFigures figures, Disclosure disclosure) {
    this.figures = figures;
    this.disclosure = disclosure;
  }

  Cell of(GoalEvaluation evaluation) {
    return isShown(evaluation) ? verdict(evaluation.verdict()) : new Cell.Hidden();
  }

  static Cell verdict(GoalVerdict verdict) {
    return new Cell.Words(
        verdict.label(),
        switch (verdict) {
          case MET -> Tone.GOOD;
          case NOT_MET -> Tone.BAD;
          case NOT_YET_MEASURABLE, UNKNOWN -> Tone.OPEN;
        });
  }

  /** The sentence of a verdict, which repeats the numbers that it comes from. */
  Cell explanation(GoalEvaluation evaluation) {
    boolean tells = disclosure.isOpen() || (evaluation.counts().isEmpty() && isShown(evaluation));
    return tells ? Cell.words(evaluation.explanation()) : new Cell.Hidden();
  }

  private boolean isShown(GoalEvaluation evaluation) {
    if (disclosure.isOpen()) {
      return true;
    }
    if (!(evaluation.goal().measure() instanceof GoalMeasure.OutcomeShare share)) {
      return disclosure.allows(figures.population().enrolled().size());
    }
    Optional<LocalDate> until = figures.pack().programme().until();
    return switch (evaluation.verdict()) {
      case NOT_YET_MEASURABLE -> until.filter(figures.cohort().asOf()::isBefore).isPresent();
      case UNKNOWN -> !evaluation.lacking().isEmpty();
      case MET -> follows(evaluation, share, Finding.MET);
      case NOT_MET -> follows(evaluation, share, Finding.NOT_MET);
    };
  }

  private boolean follows(
      GoalEvaluation evaluation, GoalMeasure.OutcomeShare share, Finding finding) {
    Optional<Interval> bounds =
        Outcomes.main(figures, disclosure)
            .filter(one -> one.classification().id().equals(share.classification()))
            .filter(one -> share.within().isEmpty())
            .flatMap(one -> bounds(one.parts().rows(), share.classes()));
    Optional<Long> needed = evaluation.count(Denominator.ENROLLED).map(GoalCount::needed);
    return bounds.isPresent()
        && needed.filter(one -> bounds.get().reaches(one) == finding).isPresent();
  }

  /** How many may have reached it, by the numbers that are shown. */
  private static Optional<Interval> bounds(Parts parts, Set<String> classes) {
    long reached = 0;
    long others = 0;
    for (Category category : parts.cells().keySet()) {
      long shown = parts.cells().getOrDefault(category, new Cell.Hidden()).exact().orElse(0L);
      if (category.kind() == Category.Kind.VALUE && classes.contains(category.id())) {
        reached += shown;
      } else {
        others += shown;
      }
    }
    long least = reached;
    long most = -others;
    return parts.total().exact().map(total -> new Interval(least, total + most));
  }

  /** What was told of a goal that is hidden is hidden too. */
  Optional<Label> needed(GoalEvaluation evaluation) {
    return disclosure.allows(figures.population().enrolled().size())
        ? Optional.of(new Needed(evaluation).label())
        : Optional.empty();
  }
}
