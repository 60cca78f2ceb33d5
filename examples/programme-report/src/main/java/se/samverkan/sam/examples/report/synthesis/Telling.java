// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.examples.report.Case;

/** Tells one made-up course, event by event; each is recorded on the day on which it happened. */
final class Telling {

  private final String programme;
  private final ParticipantId participant;
  private final EnrolmentId enrolment;
  private final List<RecordedEvent> events = new ArrayList<>();

  Telling(String programme, String id) {
    this.programme = programme;
    this.participant = ParticipantId.of(id);
    this.enrolment = EnrolmentId.of(programme + "-" + id);
  }

  Telling on(LocalDate day, Event event) {
    events.add(
        RecordedEvent.builder()
            .id(EventId.of(enrolment.value() + "-" + (events.size() + 1)))
            .enrolment(enrolment)
            .on(PartialDate.of(day))
            .recordedOn(day)
            .event(event)
            .build());
    return this;
  }

  Telling decided(LocalDate day, String body, DecisionOutcome outcome, String grounds) {
    Decision decision =
        Decision.builder()
            .applicant(participant)
            .programme(programme)
            .body(body)
            .outcome(outcome)
            .grounds(grounds)
            .decidedOn(day)
            .build();
    return on(day, new Intake.Decided(decision, Optional.empty()));
  }

  ParticipantId participant() {
    return participant;
  }

  /** What was told so far, of this person. */
  Case of(Applicant applicant) {
    return new Case(applicant, Participation.rebuild(enrolment, participant, programme, events));
  }
}
