// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;

/** Cohorts in which one event is another. */
final class CohortEdits {

  private CohortEdits() {}

  static boolean isTo(Case one, DestinationKind kind) {
    return one.participation().file().all(Course.Closed.class).stream()
        .flatMap(closed -> closed.destinations().entries().stream())
        .anyMatch(destination -> destination.kind() == kind);
  }

  /** The same case, closed with this instead of what it was closed with. */
  static Case to(Case one, DestinationKind kind) {
    List<RecordedEvent> events = new ArrayList<>();
    for (RecordedEvent recorded : one.participation().recorded()) {
      events.add(
          recorded.event() instanceof Course.Closed closed
              ? RecordedEvent.builder()
                  .copyOf(recorded)
                  .event(
                      new Course.Closed(closed.reason(), FactList.complete(Destination.to(kind))))
                  .build()
              : recorded);
    }
    Participation before = one.participation();
    return new Case(
        one.applicant(),
        Participation.rebuild(
            before.enrolment(), before.participant(), before.programme(), events));
  }

  static Cohort with(Cohort cohort, List<Case> cases) {
    return new Cohort(
        cohort.title(),
        cohort.programme(),
        cohort.asOf(),
        cohort.sources(),
        cohort.synthetic(),
        cohort.unsupported(),
        cohort.neverEnrolled(),
        cohort.survey(),
        cohort.reported(),
        cases);
  }
}
