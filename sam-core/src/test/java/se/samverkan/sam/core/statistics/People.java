// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Meeting;
import se.samverkan.sam.core.participation.MeetingKind;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;

/** Members and participations to test with. */
final class People {

  static final LocalDate TODAY = LocalDate.of(2012, 6, 14);

  private People() {}

  /** Somebody who was admitted in 2010 and is still there. */
  static MemberBuilder enrolled(String id) {
    return unenrolled(id)
        .addReached(FunnelStep.ADMITTED)
        .enrolledOn(DayRange.of(LocalDate.of(2010, 1, 1)));
  }

  static MemberBuilder unenrolled(String id) {
    return Member.builder()
        .enrolment(EnrolmentId.of(id))
        .participant(ParticipantId.of("p-" + id))
        .asOf(TODAY);
  }

  /** Somebody who was there from one day to another. */
  static MemberBuilder ended(String id, String from, String until) {
    return unenrolled(id)
        .addReached(FunnelStep.ADMITTED)
        .enrolledOn(range(from))
        .endedOn(range(until));
  }

  static DayRange range(String date) {
    PartialDate partial = PartialDate.parse(date).orElseThrow();
    return new DayRange(partial.earliest(), partial.latest());
  }

  /** So many members, made one by one from their ids. */
  static List<Member> several(String prefix, int number, MemberBuilder like) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      members.add(
          Member.builder()
              .copyOf(like.build())
              .enrolment(EnrolmentId.of(prefix + "-" + i))
              .participant(ParticipantId.of("p-" + prefix + "-" + i))
              .build());
    }
    return members;
  }

  static List<Member> ofSex(Sex sex, int number) {
    return several(sex.name(), number, enrolled("x").sex(sex));
  }

  static List<Member> inClass(String outcomeClass, int number) {
    return several(
        outcomeClass,
        number,
        ended("x", "2010-01-01", "2010-08-01")
            .putOutcome("report", new ClassResult.Classified(outcomeClass)));
  }

  static Set<EnrolmentId> ids(String... ids) {
    return Tally.sorted(List.of(ids).stream().map(EnrolmentId::of).toList());
  }

  static Intake.Decided decided(DecisionOutcome outcome, String on) {
    return new Intake.Decided(
        Decision.builder()
            .applicant(ParticipantId.of("p-1"))
            .programme("trial")
            .body("board")
            .outcome(outcome)
            .grounds("earlier measures")
            .decidedOn(LocalDate.parse(on))
            .build(),
        Optional.empty());
  }

  static Meeting.MeetingHeld held(MeetingKind meeting) {
    return new Meeting.MeetingHeld(meeting, Set.of(), List.of(), Set.of());
  }

  /** The events of one participation, of which no day of recording is known. */
  static final class Course {

    private final List<RecordedEvent> events = new ArrayList<>();

    Course then(String on, Event event) {
      events.add(
          RecordedEvent.builder()
              .id(EventId.of("e-" + events.size()))
              .enrolment(EnrolmentId.of("case-1"))
              .on(PartialDate.parse(on).orElseThrow())
              .event(event)
              .build());
      return this;
    }

    /** Admitted on a day, by a decision on the first that it can be. */
    Course admitted(String on) {
      if (events.isEmpty()) {
        then("unknown", new Intake.Identified(Optional.empty()));
      }
      LocalDate day = range(on).earliest();
      String decidedOn = day.equals(LocalDate.MIN) ? "2010-01-01" : day.toString();
      return then(on, decided(DecisionOutcome.ADMITTED, decidedOn));
    }

    Participation participation() {
      return Participation.rebuild(
          EnrolmentId.of("case-1"), ParticipantId.of("p-1"), "trial", events);
    }

    Member on(String day) {
      return Member.of(participation(), Optional.empty(), Map.of(), LocalDate.parse(day)).build();
    }
  }

  static Course course() {
    return new Course();
  }
}
