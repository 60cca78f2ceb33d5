// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.participation.Contact;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.MeetingKind;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.PolicyInForce;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.rules.pack.RulePacks;

/** The example in docs/lifecycle.md, which {@link LifecyclePageExampleTest} takes from here. */
final class LifecycleExample {

  private LifecycleExample() {}

  static void run(PrintStream out) {
    // in the lifecycle page from here
    PolicyInForce policy = RulePacks.builtIn("resam").policy();
    EnrolmentId enrolment = EnrolmentId.of("case-7");
    Participation participation =
        Participation.open(enrolment, ParticipantId.of("p-31"), policy.programme().id());

    Event referred =
        new Intake.Referred(Agency.EMPLOYMENT_SERVICE, Optional.empty(), Optional.empty());
    Event summoned = new Contact.Summoned(MeetingKind.FIRST, Optional.empty());
    int number = 0;
    for (Event event : new Event[] {summoned, referred, summoned}) {
      RecordedEvent recorded =
          RecordedEvent.builder()
              .id(EventId.of("e-" + ++number))
              .enrolment(enrolment)
              .on(PartialDate.of(LocalDate.of(2009, 3, number)))
              .recordedOn(LocalDate.of(2009, 3, number))
              .event(event)
              .build();
      participation =
          participation
              .on(recorded, policy)
              .fold(
                  accepted -> {
                    out.println(event.kind().label().en() + ": accepted");
                    return accepted.next();
                  },
                  refused -> {
                    for (Refusal reason : refused.reasons()) {
                      out.println(event.kind().label().en() + ": " + reason.reason().en());
                    }
                    return refused.unchanged();
                  });
    }
    out.println("now: " + participation.state().stage().label().en());
    // to here
  }
}
