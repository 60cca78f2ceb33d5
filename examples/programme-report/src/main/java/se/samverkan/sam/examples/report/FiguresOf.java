// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.goal.DatedOutcome;
import se.samverkan.sam.core.goal.GoalDifference;
import se.samverkan.sam.core.goal.GoalEvaluation;
import se.samverkan.sam.core.goal.GoalGround;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.reconciliation.PrintedReport;
import se.samverkan.sam.core.reconciliation.Reconciliation;
import se.samverkan.sam.core.statistics.Member;
import se.samverkan.sam.core.statistics.Population;
import se.samverkan.sam.examples.report.ProgrammeFigures.WordingDifference;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Computes what the page shows: replays each participation, has the rules classify those that have
 * ended, and leaves the rest to the library.
 */
public final class FiguresOf {

  private final Cohort cohort;
  private final RulePack pack;

  private FiguresOf(Cohort cohort, RulePack pack) {
    this.cohort = cohort;
    this.pack = pack;
  }

  /**
   * The figures of a cohort.
   *
   * @param reports the folder of what its printed report holds
   * @param problems takes what is wrong with those files
   */
  public static ProgrammeFigures compute(
      Cohort cohort, RulePack pack, Path reports, List<String> problems) {
    return new FiguresOf(cohort, pack)
        .figures(new ReportFolder(reports, cohort.programme(), problems));
  }

  private ProgrammeFigures figures(ReportFolder report) {
    Population population =
        cohort.cases().stream().map(this::member).collect(Population.collector());
    GoalGround ground = ground(population);
    List<GoalEvaluation> goals = GoalEvaluation.all(pack.programme().goals(), ground);
    Optional<PrintedReport> printed = report.printed();
    return new ProgrammeFigures(
        cohort,
        pack,
        population,
        ground,
        goals,
        differences(goals),
        report.budget(),
        report.payoff(),
        report.evaluation(),
        printed,
        printed.map(one -> Reconciliation.of(one).findings()).orElse(List.of()));
  }

  private Member member(Case one) {
    Map<String, ClassResult> results =
        pack.classify(one.participation(), cohort.asOf())
            .assessed()
            .map(OutcomeAssessment::results)
            .orElse(Map.of());
    return Member.of(one.participation(), Optional.of(one.applicant()), results, cohort.asOf())
        .build();
  }

  private GoalGround ground(Population population) {
    Programme programme = pack.programme();
    Map<EnrolmentId, List<DatedOutcome>> told = new LinkedHashMap<>();
    for (Case one : cohort.cases()) {
      told.put(
          one.participation().enrolment(), pack.outcomesUntil(one.participation(), cohort.asOf()));
    }
    return GoalGround.builder()
        .population(population)
        .asOf(cohort.asOf())
        .programmeFrom(programme.from())
        .programmeUntil(programme.until())
        .putAllTold(told)
        .neverEnrolled(cohort.neverEnrolled())
        .addAllUnsupported(cohort.unsupported())
        .build();
  }

  private static List<WordingDifference> differences(List<GoalEvaluation> goals) {
    Map<String, GoalEvaluation> byId = new LinkedHashMap<>();
    goals.forEach(one -> byId.put(one.goal().id(), one));
    List<WordingDifference> differences = new ArrayList<>();
    for (GoalEvaluation variant : goals) {
      Optional<String> of = variant.goal().variantOf();
      if (of.isPresent() && variant.goal().measure() instanceof GoalMeasure.OutcomeShare) {
        GoalEvaluation goal = Objects.requireNonNull(byId.get(of.get()));
        differences.add(
            new WordingDifference(
                of.get(), variant.goal().id(), GoalDifference.between(goal, variant)));
      }
    }
    return differences;
  }
}
