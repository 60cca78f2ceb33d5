// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.DATE;
import static se.samverkan.sam.json.CommonForms.ENROLMENT_ID;
import static se.samverkan.sam.json.CommonForms.EVENT_ID;
import static se.samverkan.sam.json.CommonForms.PARTIAL_DATE;
import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.Part.required;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.PolicyVersion;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.RecordedEventBuilder;

/** Events of all kinds, and an event as it stands in a record. */
final class EventForms {

  static final ObjectForm<PolicyVersion, Draft> POLICY_VERSION =
      RecordForm.of(
          "a policy version",
          required("pack", TEXT, PolicyVersion::pack),
          required("version", TEXT, PolicyVersion::version),
          PolicyVersion::new);

  static final VariantForm<Event> EVENT =
      new VariantForm<>(
          "an event",
          Event.class,
          Stream.of(
                  IntakeForms.ALL,
                  PermissionForms.ALL,
                  ContactForms.ALL,
                  MeetingForms.ALL,
                  MedicalForms.ALL,
                  PlanningForms.ALL,
                  HandoverForms.ALL,
                  TrainingForms.ALL,
                  CourseForms.ALL)
              .flatMap(List::stream)
              .toList());

  static final ObjectForm<RecordedEvent, RecordedEventBuilder> RECORDED_EVENT =
      ObjectForm.of("a recorded event", RecordedEvent::builder, RecordedEventBuilder::build)
          .required("id", EVENT_ID, RecordedEvent::id, RecordedEventBuilder::id)
          .required(
              "enrolment", ENROLMENT_ID, RecordedEvent::enrolment, RecordedEventBuilder::enrolment)
          .required("on", PARTIAL_DATE, RecordedEvent::on, RecordedEventBuilder::on)
          .optional("recordedOn", DATE, RecordedEvent::recordedOn, RecordedEventBuilder::recordedOn)
          .optional(
              "judgedBy", POLICY_VERSION, RecordedEvent::judgedBy, RecordedEventBuilder::judgedBy)
          .required("event", EVENT, RecordedEvent::event, RecordedEventBuilder::event);

  static final ParticipationForm PARTICIPATION = new ParticipationForm();

  private EventForms() {}
}
