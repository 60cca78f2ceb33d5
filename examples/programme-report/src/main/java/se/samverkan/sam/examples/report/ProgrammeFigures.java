// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samverkan.sam.core.economy.BudgetFollowUp;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.evaluation.SelfEvaluation;
import se.samverkan.sam.core.goal.GoalDifference;
import se.samverkan.sam.core.goal.GoalEvaluation;
import se.samverkan.sam.core.goal.GoalGround;
import se.samverkan.sam.core.reconciliation.Figure;
import se.samverkan.sam.core.reconciliation.FigureUnit;
import se.samverkan.sam.core.reconciliation.PrintedReport;
import se.samverkan.sam.core.reconciliation.ReconciliationFinding;
import se.samverkan.sam.core.statistics.Population;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Everything that the page shows, computed by the library and nowhere else.
 *
 * @param cohort what it was computed from
 * @param pack the rules it was computed by
 * @param population everybody, with the classes of those whose participation has ended
 * @param ground what the goals were held against
 * @param goals every goal of the programme, in every wording, in the order of the pack
 * @param differences who counts in one wording of a goal and not in another
 * @param budget the budget followed up, where there is one
 * @param payoff the published calculation of cost and benefit, where there is one
 * @param evaluation the nine fields, where the programme evaluated itself so
 * @param printed the figures of the programme's printed report, where they are kept
 * @param findings what does not add up in the programme's printed report
 */
public record ProgrammeFigures(
    Cohort cohort,
    RulePack pack,
    Population population,
    GoalGround ground,
    List<GoalEvaluation> goals,
    List<WordingDifference> differences,
    Optional<BudgetFollowUp> budget,
    Optional<PublishedPayoff> payoff,
    Optional<SelfEvaluation> evaluation,
    Optional<PrintedReport> printed,
    List<ReconciliationFinding> findings) {

  /**
   * Who counts in one wording of a goal and not in another.
   *
   * @param goal the id of the goal
   * @param variant the id of its other wording
   * @param difference who
   */
  public record WordingDifference(String goal, String variant, GoalDifference difference) {}

  public ProgrammeFigures {
    goals = List.copyOf(goals);
    differences = List.copyOf(differences);
    findings = List.copyOf(findings);
  }

  /** A figure of the printed report, if it has one with this id. */
  public Optional<Figure> printedFigure(String id) {
    return printed.flatMap(one -> Optional.ofNullable(one.figuresById().get(id)));
  }

  /** How many places are planned, where the printed report says so in a whole number. */
  public OptionalInt plannedPlaces() {
    return printedFigure("places")
        .filter(one -> one.unit() == FigureUnit.PERSONS || one.unit() == FigureUnit.PLACES)
        .map(Figure::value)
        .filter(one -> one.signum() > 0 && one.stripTrailingZeros().scale() <= 0)
        .filter(one -> one.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(one -> OptionalInt.of(one.intValueExact()))
        .orElseGet(OptionalInt::empty);
  }
}
