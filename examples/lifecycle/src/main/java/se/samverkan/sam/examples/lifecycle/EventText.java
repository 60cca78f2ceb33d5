// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import se.samverkan.sam.core.participation.Contact;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.Handover;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Medical;
import se.samverkan.sam.core.participation.Meeting;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.Permission;
import se.samverkan.sam.core.participation.Planning;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.Training;

/** What happened, in a line. */
final class EventText {

  private final Words words;

  EventText(Words words) {
    this.words = words;
  }

  /** The kind of event and its particulars. */
  String of(RecordedEvent recorded, Participation before) {
    Event event = recorded.event();
    String detail = detail(recorded, before).text();
    return words.in(event.kind()) + (detail.isEmpty() ? "" : ": " + detail);
  }

  private Detail detail(RecordedEvent recorded, Participation before) {
    Event event = recorded.event();
    if (event instanceof Intake intake) {
      return new IntakeText(words).of(intake);
    } else if (event instanceof Permission permission) {
      return new PermissionText(words).of(permission);
    } else if (event instanceof Contact contact) {
      return new ContactText(words).of(contact);
    } else if (event instanceof Meeting meeting) {
      return new MeetingText(words).of(meeting);
    } else if (event instanceof Medical medical) {
      return new MeetingText(words).of(medical);
    } else if (event instanceof Planning planning) {
      return new PlanningText(words, recorded.on(), before).of(planning);
    } else if (event instanceof Handover handover) {
      return new HandoverText(words).of(handover);
    } else if (event instanceof Training training) {
      return new CourseText(words, recorded).of(training);
    }
    return new CourseText(words, recorded).of((Course) event);
  }
}
