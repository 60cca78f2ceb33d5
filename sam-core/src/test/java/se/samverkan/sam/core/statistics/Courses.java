// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.participation.Contact;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.Stage;

/** Courses of a few events within a few months, so that many of them fit together. */
final class Courses {

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

  private Courses() {}

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 150).map(FIRST::plusDays);
  }

  static Arbitrary<Participation> participations() {
    Arbitrary<PartialDate> dates =
        Arbitraries.frequencyOf(
            Tuple.of(4, days().map(PartialDate::of)),
            Tuple.of(2, days().map(YearMonth::from).map(PartialDate::of)),
            Tuple.of(1, Arbitraries.just(PartialDate.unknown())));
    Arbitrary<Event> events =
        Arbitraries.of(
            new Intake.Identified(Agency.OTHER),
            new Intake.Queued(),
            People.decided(DecisionOutcome.ADMITTED, "2010-01-01"),
            People.decided(DecisionOutcome.ADMITTED, "2010-01-01"),
            People.decided(DecisionOutcome.EXCLUDED, "2010-01-01"),
            new Intake.TakenOver("other", Stage.MAPPING, Set.of(EventKind.INFORMED)),
            new Contact.CohortJoined("1"),
            new Course.Interrupted(Optional.empty()),
            new Course.Resumed(),
            new Course.Closed(ClosureReason.COMPLETED),
            new Course.Transferred("other"),
            new Course.Died());
    Arbitrary<RecordedEvent> recorded =
        Combinators.combine(
                Arbitraries.integers().between(0, 1_000_000), dates, days().optional(0.7), events)
            .as(
                (id, on, recordedOn, event) ->
                    RecordedEvent.builder()
                        .id(EventId.of("e" + id))
                        .enrolment(EnrolmentId.of("case-1"))
                        .on(on)
                        .recordedOn(recordedOn)
                        .event(decidedOn(event, on))
                        .build());
    return recorded
        .list()
        .uniqueElements(RecordedEvent::id)
        .ofMaxSize(8)
        .map(Courses::participation);
  }

  /** A decision is of a day on which it can have been recorded as taken. */
  private static Event decidedOn(Event event, PartialDate on) {
    return event instanceof Intake.Decided decided && !on.isUnknown()
        ? People.decided(decided.decision().outcome(), on.earliest().toString())
        : event;
  }

  private static Participation participation(List<RecordedEvent> events) {
    return Participation.rebuild(
        EnrolmentId.of("case-1"), ParticipantId.of("p-1"), "trial", events);
  }
}
