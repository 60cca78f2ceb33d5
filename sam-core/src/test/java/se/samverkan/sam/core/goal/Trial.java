// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.core.programme.GoalWindow;
import se.samverkan.sam.core.statistics.DayRange;
import se.samverkan.sam.core.statistics.FunnelStep;
import se.samverkan.sam.core.statistics.Member;
import se.samverkan.sam.core.statistics.MemberBuilder;
import se.samverkan.sam.core.statistics.Population;

/** People of a programme of 2010, which goals are held against. */
final class Trial {

  static final ClassResult WORK = new ClassResult.Classified("work");
  static final ClassResult CARE = new ClassResult.Classified("care");
  static final ClassResult OPEN =
      new ClassResult.Undetermined(Set.of("work", "care"), false, List.of(), true);
  static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
  static final LocalDate END = LocalDate.of(2010, 12, 31);

  private final List<Member> members = new ArrayList<>();
  private final Map<EnrolmentId, List<DatedOutcome>> told = new TreeMap<>(Explanations.ORDER);

  /** So many who were enrolled on 1 February, ended on 31 May, and count so. */
  Trial ended(int number, ClassResult result) {
    for (int i = 0; i < number; i++) {
      ended(LocalDate.of(2010, 2, 1), LocalDate.of(2010, 5, 31), result);
    }
    return this;
  }

  Trial ended(LocalDate from, LocalDate until, ClassResult result) {
    EnrolmentId id = next();
    members.add(
        enrolled(id, from)
            .addReached(FunnelStep.CLOSED)
            .endedOn(DayRange.of(until))
            .putOutcome("result", result)
            .build());
    told.put(id, new ArrayList<>(List.of(new DatedOutcome(until, Map.of("result", result)))));
    return this;
  }

  Trial died(int number, ClassResult result) {
    for (int i = 0; i < number; i++) {
      members.add(
          enrolled(next(), BEGIN)
              .addReached(FunnelStep.DECEASED)
              .endedOn(DayRange.of(LocalDate.of(2010, 5, 31)))
              .putOutcome("result", result)
              .build());
    }
    return this;
  }

  Trial underWay(int number) {
    for (int i = 0; i < number; i++) {
      members.add(enrolled(next(), LocalDate.of(2010, 2, 1)).build());
    }
    return this;
  }

  Trial neverEnrolled(int number) {
    for (int i = 0; i < number; i++) {
      EnrolmentId id = next();
      members.add(
          Member.builder()
              .enrolment(id)
              .participant(ParticipantId.of(id.value()))
              .asOf(END)
              .addReached(FunnelStep.NOT_ENROLLED)
              .build());
    }
    return this;
  }

  /** The last who came was followed up on a day. */
  Trial followedUp(LocalDate day, ClassResult result) {
    EnrolmentId last = members.get(members.size() - 1).enrolment();
    told.computeIfAbsent(last, id -> new ArrayList<>())
        .add(new DatedOutcome(day, Map.of("result", result)));
    return this;
  }

  GoalGroundBuilder ground(LocalDate asOf) {
    return GoalGround.builder()
        .population(Population.of(members))
        .asOf(asOf)
        .programmeFrom(BEGIN)
        .programmeUntil(END)
        .putAllTold(told);
  }

  GoalEvaluation on(LocalDate asOf, GoalMeasure measure) {
    return GoalEvaluation.of(goal(measure), ground(asOf).build());
  }

  static Goal goal(GoalMeasure measure) {
    return Goal.builder()
        .id("goal")
        .label(new Label("mål", "goal"))
        .from(BEGIN)
        .source(new Source("a test"))
        .measure(measure)
        .build();
  }

  static GoalMeasure share(int percent) {
    return new GoalMeasure.OutcomeShare("result", Set.of("work"), percent, Optional.empty());
  }

  static GoalMeasure within(int percent, int months, GoalWindow.Anchor anchor) {
    return new GoalMeasure.OutcomeShare(
        "result", Set.of("work"), percent, Optional.of(new GoalWindow(months, anchor)));
  }

  private EnrolmentId next() {
    return EnrolmentId.of("case-%03d".formatted(members.size() + 1));
  }

  private static MemberBuilder enrolled(EnrolmentId id, LocalDate from) {
    return Member.builder()
        .enrolment(id)
        .participant(ParticipantId.of(id.value()))
        .asOf(END)
        .addReached(FunnelStep.ADMITTED)
        .enrolledOn(DayRange.of(from));
  }
}
