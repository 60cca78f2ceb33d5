// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.sam.core.goal.GoalEvaluation;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.core.programme.GoalWindow;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** Where one wording of a goal comes from, and what it takes for granted. */
final class GoalGrounds {

  private final Programme programme;
  private final GoalEvaluation evaluation;
  private final Verdicts verdicts;
  private final GoalOrigin origin;

  GoalGrounds(ProgrammeFigures figures, GoalEvaluation evaluation, Verdicts verdicts) {
    this.programme = figures.pack().programme();
    this.evaluation = evaluation;
    this.verdicts = verdicts;
    this.origin = new GoalOrigin(figures);
  }

  Block.Entry entry() {
    Goal goal = evaluation.goal();
    List<Cell> cells = new ArrayList<>();
    cells.add(verdicts.explanation(evaluation));
    origin.madeUp(evaluation).ifPresent(cells::add);
    if (goal.measure() instanceof GoalMeasure.OutcomeShare share) {
      cells.add(Cell.words(counted(share)));
      share.within().ifPresent(window -> cells.add(Cell.words(within(window))));
    }
    goal.variantOf()
        .ifPresent(
            other ->
                cells.add(
                    Cell.words(
                        "En annan ordalydelse av: " + name(other).sv() + ".",
                        "Another wording of: " + name(other).en() + ".")));
    interpretation(goal)
        .ifPresent(
            one ->
                cells.add(
                    Cell.words(
                        "Tolkning: "
                            + one.question().sv()
                            + " I kraft: "
                            + one.inForce().sv()
                            + ".",
                        "Reading: "
                            + one.question().en()
                            + " In force: "
                            + one.inForce().en()
                            + ".")));
    goal.assumption()
        .ifPresent(
            one ->
                cells.add(
                    Cell.words("Antagande: " + one.sv() + ".", "Assumption: " + one.en() + ".")));
    cells.add(Cell.cited(goal.source()));
    return new Block.Entry(goal.id(), goal.label(), cells);
  }

  private Optional<Interpretation> interpretation(Goal goal) {
    return programme.interpretations().stream()
        .filter(one -> goal.interpretation().filter(one.id()::equals).isPresent())
        .findFirst();
  }

  private Label name(String goal) {
    return programme.goals().stream()
        .filter(one -> one.id().equals(goal))
        .findFirst()
        .map(Goal::label)
        .orElse(new Label(goal, goal));
  }

  private Label counted(GoalMeasure.OutcomeShare share) {
    return new Label(
        "Räknas: " + names(share, Language.SV) + ".", "Counts: " + names(share, Language.EN) + ".");
  }

  private String names(GoalMeasure.OutcomeShare share, Language language) {
    Optional<Classification> found =
        programme.classifications().stream()
            .filter(one -> one.id().equals(share.classification()))
            .findFirst();
    return found.stream()
        .flatMap(one -> one.classes().stream())
        .filter(one -> share.classes().contains(one.id()))
        .map(one -> one.label().in(language))
        .collect(Collectors.joining("; "));
  }

  private static Label within(GoalWindow window) {
    return new Label(
        "Inom " + window.months() + " månader från " + window.of().label().sv() + ".",
        "Within " + window.months() + " months of " + window.of().label().en() + ".");
  }
}
