// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.core.programme.GoalWindow;
import se.samverkan.sam.core.statistics.Count;
import se.samverkan.sam.core.statistics.FunnelStep;
import se.samverkan.sam.core.statistics.Member;
import se.samverkan.sam.core.statistics.Population;
import se.samverkan.sam.core.statistics.Share;
import se.samverkan.sam.core.statistics.Tally;

/** Evaluates a goal on the share of outcomes. */
final class ShareGoal {

  private final Goal goal;
  private final GoalMeasure.OutcomeShare share;
  private final GoalGround ground;
  private final OutcomesInTime outcomes;

  ShareGoal(Goal goal, GoalMeasure.OutcomeShare share, GoalGround ground) {
    this.goal = goal;
    this.share = share;
    this.ground = ground;
    this.outcomes = new OutcomesInTime(share, ground);
  }

  GoalEvaluation evaluate() {
    Population enrolled = ground.population().enrolled();
    List<GoalCount> counts = new ArrayList<>();
    Count size = Count.of(enrolled.size());
    counts.add(count(Denominator.ENROLLED, enrolled, size));
    Population living = enrolled.where(member -> member.has(FunnelStep.DECEASED) != Finding.MET);
    counts.add(count(Denominator.WITHOUT_DECEASED, living, Count.of(living.size())));
    counts.add(
        count(Denominator.WITH_NEVER_ENROLLED, enrolled, size.plus(ground.countNeverEnrolled())));
    GoalCount main = counts.get(0);
    return GoalEvaluation.builder()
        .goal(goal)
        .verdict(main.verdict())
        .explanation(Explanations.ofShare(main, lacking()))
        .addAllCounts(counts)
        .addAllLacking(lacking())
        .build();
  }

  private GoalCount count(Denominator denominator, Population of, Count size) {
    Set<EnrolmentId> counted = new TreeSet<>(Explanations.ORDER);
    Set<EnrolmentId> open = new TreeSet<>(Explanations.ORDER);
    Set<OutcomesInTime.Standing> standings = EnumSet.noneOf(OutcomesInTime.Standing.class);
    for (Member member : of.members()) {
      OutcomesInTime.Standing standing = outcomes.of(member);
      standings.add(standing);
      if (standing == OutcomesInTime.Standing.REACHED) {
        counted.add(member.enrolment());
      } else if (standing != OutcomesInTime.Standing.NOT_REACHED) {
        open.add(member.enrolment());
      }
    }
    Tally reached = new Tally(counted, open);
    long needed = Share.threshold(BigDecimal.valueOf(share.atLeastPercent()), size.value());
    return new GoalCount(
        denominator, reached, size, needed, verdict(reached, size, needed, standings));
  }

  /** That time is not over is told by days, and so not where the data has none. */
  private GoalVerdict verdict(
      Tally reached, Count size, long needed, Set<OutcomesInTime.Standing> standings) {
    boolean goesOn = measurableFrom().filter(ground.asOf()::isBefore).isPresent();
    if (goesOn || standings.contains(OutcomesInTime.Standing.UNDER_WAY)) {
      return GoalVerdict.NOT_YET_MEASURABLE;
    }
    if (!lacking().isEmpty() || size.value() == 0) {
      return GoalVerdict.UNKNOWN;
    }
    return standings.contains(OutcomesInTime.Standing.WAITED_FOR)
        ? GoalVerdict.NOT_YET_MEASURABLE
        : GoalVerdict.of(reached.interval().reaches(needed));
  }

  /** The end of the programme, until which others may yet be enrolled; and of its window. */
  private Optional<LocalDate> measurableFrom() {
    int more =
        share
            .within()
            .filter(window -> window.of() == GoalWindow.Anchor.PROGRAMME_END)
            .map(GoalWindow::months)
            .orElse(0);
    return ground.programmeUntil().map(last -> last.plusMonths(more));
  }

  private Set<Evidence> lacking() {
    Set<Evidence> needed = EnumSet.of(Evidence.OUTCOMES);
    if (share.within().isPresent()) {
      needed.add(Evidence.DAYS);
    }
    needed.retainAll(ground.unsupported());
    return needed;
  }
}
