// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.GoalMeasure;

/** A goal held against those who took part: the verdict, and every number that it comes from. */
@Value.Immutable
public sealed interface GoalEvaluation permits GoalEvaluationBuilder.GoalEvaluationValue {

  /** The goal. */
  Goal goal();

  /** Whether it is met; for shares, of all who were enrolled. */
  GoalVerdict verdict();

  /** The verdict in a sentence, with what was needed and what was reached. */
  Label explanation();

  /** For a goal on outcomes, the counts over each denominator; else empty. */
  List<GoalCount> counts();

  /** For a goal on a mean, what was measured with one decimal, where it is known. */
  Optional<BigDecimal> measured();

  /** What the goal needs that the data does not have, or has made up. */
  @Value.NaturalOrder
  Set<Evidence> lacking();

  /** The count over one denominator. */
  default Optional<GoalCount> count(Denominator denominator) {
    return counts().stream().filter(one -> one.denominator() == denominator).findFirst();
  }

  /** Evaluates a goal. */
  static GoalEvaluation of(Goal goal, GoalGround ground) {
    if (goal.measure() instanceof GoalMeasure.OutcomeShare share) {
      return new ShareGoal(goal, share, ground).evaluate();
    } else if (goal.measure() instanceof GoalMeasure.MeanEnrolment mean) {
      return new MeanGoal(goal, mean, ground).evaluate();
    }
    return new CaseloadGoal(goal, (GoalMeasure.EnrolledAtATime) goal.measure(), ground).evaluate();
  }

  /** Evaluates goals side by side, in order. */
  static List<GoalEvaluation> all(List<Goal> goals, GoalGround ground) {
    return goals.stream().map(goal -> of(goal, ground)).toList();
  }

  /** A new builder. */
  static GoalEvaluationBuilder builder() {
    return new GoalEvaluationBuilder();
  }
}
