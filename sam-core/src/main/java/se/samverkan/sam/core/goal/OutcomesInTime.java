// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.core.programme.GoalWindow;
import se.samverkan.sam.core.statistics.DayRange;
import se.samverkan.sam.core.statistics.FunnelStep;
import se.samverkan.sam.core.statistics.Member;

/**
 * Whether somebody's outcome counts towards a goal, within its time if it has one.
 *
 * <p>A goal with a time counts whoever was told to be in one of its classes by the last day of it,
 * at the end of the participation or at any follow-up. Somebody who was not is known not to count
 * only if something was told on that day or later, or if the person has died; else it is open.
 */
final class OutcomesInTime {

  /** How somebody stands to a goal. */
  enum Standing {
    REACHED,
    NOT_REACHED,
    OPEN,
    /** The participation has not ended. */
    UNDER_WAY,
    /** It has ended, and the time of the goal has not. */
    WAITED_FOR
  }

  private final GoalMeasure.OutcomeShare share;
  private final GoalGround ground;

  OutcomesInTime(GoalMeasure.OutcomeShare share, GoalGround ground) {
    this.share = share;
    this.ground = ground;
  }

  Standing of(Member member) {
    return share
        .within()
        .map(window -> within(member, window))
        .orElseGet(
            () ->
                member.hasEnded() == Finding.NOT_MET
                    ? Standing.UNDER_WAY
                    : standing(
                        counts(
                            Optional.ofNullable(member.outcomes().get(share.classification())))));
  }

  private Standing within(Member member, GoalWindow window) {
    if (member.hasEnded() == Finding.NOT_MET && window.of() == GoalWindow.Anchor.CLOSURE) {
      return Standing.UNDER_WAY;
    }
    Optional<LocalDate> last = anchor(member, window).map(day -> day.plusMonths(window.months()));
    if (last.isEmpty()) {
      return Standing.OPEN;
    }
    List<DatedOutcome> told =
        ground.told().getOrDefault(member.enrolment(), List.of()).stream()
            .filter(one -> !one.day().isAfter(ground.asOf()))
            .toList();
    Finding counts = Finding.NOT_MET;
    for (DatedOutcome one : told) {
      if (!one.day().isAfter(last.get())) {
        counts = counts.or(counts(one.in(share.classification())));
      }
    }
    if (counts != Finding.NOT_MET) {
      return standing(counts);
    }
    boolean settled =
        member.has(FunnelStep.DECEASED) == Finding.MET
            || told.stream().anyMatch(one -> !one.day().isBefore(last.get()));
    if (settled) {
      return Standing.NOT_REACHED;
    }
    if (!ground.asOf().isBefore(last.get())) {
      return Standing.OPEN;
    }
    return member.hasEnded() == Finding.NOT_MET ? Standing.UNDER_WAY : Standing.WAITED_FOR;
  }

  private Optional<LocalDate> anchor(Member member, GoalWindow window) {
    return switch (window.of()) {
      case ENROLMENT -> member.enrolledOn().flatMap(DayRange::day);
      case CLOSURE -> member.endedOn().flatMap(DayRange::day);
      case PROGRAMME_END -> ground.programmeUntil();
    };
  }

  private static Standing standing(Finding counts) {
    return switch (counts) {
      case MET -> Standing.REACHED;
      case NOT_MET -> Standing.NOT_REACHED;
      case UNKNOWN -> Standing.OPEN;
    };
  }

  /** Whether a result counts; one that is not known may. */
  private Finding counts(Optional<ClassResult> result) {
    return result.map(known -> known.isIn(share.classes())).orElse(Finding.UNKNOWN);
  }
}
