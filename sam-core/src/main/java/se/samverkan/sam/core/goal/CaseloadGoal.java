// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.core.statistics.CaseloadOverTime;

/**
 * Evaluates a goal on how many are enrolled at a time, by the mean of the numbers at the ends of
 * the months of the programme (F72, I5).
 */
final class CaseloadGoal {

  private final Goal goal;
  private final GoalMeasure.EnrolledAtATime caseload;
  private final GoalGround ground;

  CaseloadGoal(Goal goal, GoalMeasure.EnrolledAtATime caseload, GoalGround ground) {
    this.goal = goal;
    this.caseload = caseload;
    this.ground = ground;
  }

  GoalEvaluation evaluate() {
    Set<Evidence> lacking =
        ground.unsupported().contains(Evidence.CASELOAD) ? Set.of(Evidence.CASELOAD) : Set.of();
    LocalDate last = ground.programmeUntil().filter(ground.asOf()::isAfter).orElseGet(ground::asOf);
    boolean begun = !last.isBefore(ground.programmeFrom());
    Optional<CaseloadOverTime> months =
        begun
            ? Optional.of(
                CaseloadOverTime.of(
                    ground.population().enrolled(),
                    YearMonth.from(ground.programmeFrom()),
                    YearMonth.from(last)))
            : Optional.empty();
    Optional<BigDecimal> measured = months.flatMap(over -> over.average(1));
    return GoalEvaluation.builder()
        .goal(goal)
        .verdict(verdict(months, lacking))
        .explanation(Explanations.ofCaseload(caseload.atLeast(), measured, lacking))
        .measured(measured)
        .addAllLacking(lacking)
        .build();
  }

  private GoalVerdict verdict(Optional<CaseloadOverTime> months, Set<Evidence> lacking) {
    boolean over =
        ground.programmeUntil().map(until -> !ground.asOf().isBefore(until)).orElse(true);
    if (months.isEmpty() || !over) {
      return GoalVerdict.NOT_YET_MEASURABLE;
    }
    return lacking.isEmpty()
        ? GoalVerdict.of(months.get().averageReaches(caseload.atLeast()))
        : GoalVerdict.UNKNOWN;
  }
}
