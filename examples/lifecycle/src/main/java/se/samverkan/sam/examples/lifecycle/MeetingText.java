// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.Collection;
import java.util.stream.Collectors;
import se.samverkan.sam.core.participation.Attendee;
import se.samverkan.sam.core.participation.Medical;
import se.samverkan.sam.core.participation.Meeting;

/** The particulars of meetings, of what is done between them, and of what the doctor does. */
final class MeetingText {

  private final Words words;

  MeetingText(Words words) {
    this.words = words;
  }

  Detail of(Meeting event) {
    Detail detail = new Detail(words);
    if (event instanceof Meeting.MeetingHeld held) {
      detail.add(held.meeting()).add(held.steps());
      held.instruments().forEach(detail::add);
      return held.attendees().isEmpty() ? detail : detail.add(present(words, held.attendees()));
    } else if (event instanceof Meeting.AssignmentGiven given) {
      return detail
          .add(given.assignment())
          .add(given.number(), number -> words.say("%s stycken", "%s of them").formatted(number))
          .quoted(given.place());
    } else if (event instanceof Meeting.AssignmentDone done) {
      return detail.add(done.assignment());
    }
    Meeting.Recommended recommended = (Meeting.Recommended) event;
    return detail
        .add(recommended.direction(), words::direction)
        .quoted(recommended.recommendation());
  }

  Detail of(Medical event) {
    Detail detail = new Detail(words);
    if (event instanceof Medical.DoctorAssessed assessed) {
      return detail.quoted(assessed.opinion());
    } else if (event instanceof Medical.MedicalServiceGiven given) {
      return detail
          .add(given.service())
          .add(
              given.originalTo(),
              agency -> words.say("originalet till ", "the original to ") + words.in(agency));
    }
    return detail.quoted(((Medical.FamilyDoctorAdvised) event).advice());
  }

  /** Who was there. */
  static String present(Words words, Collection<Attendee> attendees) {
    return attendees.stream()
        .map(
            one ->
                words.in(one.role())
                    + one.agency().map(agency -> " (" + words.in(agency) + ")").orElse(""))
        .collect(Collectors.joining(", "));
  }
}
