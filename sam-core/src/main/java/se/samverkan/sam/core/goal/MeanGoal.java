// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.core.statistics.EnrolmentTime;

/** Evaluates a goal on the mean time of the enrolments that have ended (F72). */
final class MeanGoal {

  private final Goal goal;
  private final GoalMeasure.MeanEnrolment mean;
  private final GoalGround ground;

  MeanGoal(Goal goal, GoalMeasure.MeanEnrolment mean, GoalGround ground) {
    this.goal = goal;
    this.mean = mean;
    this.ground = ground;
  }

  GoalEvaluation evaluate() {
    EnrolmentTime time = EnrolmentTime.ofEnded(ground.population().enrolled());
    Set<Evidence> lacking =
        ground.unsupported().contains(Evidence.MEAN_ENROLMENT)
            ? Set.of(Evidence.MEAN_ENROLMENT)
            : Set.of();
    Optional<BigDecimal> measured = time.mean(1);
    return GoalEvaluation.builder()
        .goal(goal)
        .verdict(verdict(time, lacking))
        .explanation(Explanations.ofMean(mean.atMostMonths(), measured, lacking))
        .measured(measured)
        .addAllLacking(lacking)
        .build();
  }

  private GoalVerdict verdict(EnrolmentTime time, Set<Evidence> lacking) {
    if (time.days().isEmpty() && time.unknown().isEmpty()) {
      return GoalVerdict.NOT_YET_MEASURABLE;
    }
    if (!lacking.isEmpty() || !time.unknown().isEmpty()) {
      return GoalVerdict.UNKNOWN;
    }
    return time.meanIsAtMost(mean.atMostMonths()) ? GoalVerdict.MET : GoalVerdict.NOT_MET;
  }
}
