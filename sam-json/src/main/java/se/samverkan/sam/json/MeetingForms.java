// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.ApplicantForms.AGENCY;
import static se.samverkan.sam.json.CommonForms.CODE;
import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.Part.list;
import static se.samverkan.sam.json.Part.optional;
import static se.samverkan.sam.json.Part.required;
import static se.samverkan.sam.json.Part.set;
import static se.samverkan.sam.json.Variant.event;

import java.util.List;
import se.samverkan.sam.core.participation.AssignmentKind;
import se.samverkan.sam.core.participation.Attendee;
import se.samverkan.sam.core.participation.AttendeeRole;
import se.samverkan.sam.core.participation.MappingStep;
import se.samverkan.sam.core.participation.Meeting;
import se.samverkan.sam.core.participation.MeetingKind;

/** What is done with the person at meetings and between them. */
final class MeetingForms {

  static final CodeForm<MeetingKind> MEETING_KIND = CodeForm.of(MeetingKind.class);
  static final CodeForm<MappingStep> MAPPING_STEP = CodeForm.of(MappingStep.class);
  static final CodeForm<AssignmentKind> ASSIGNMENT_KIND = CodeForm.of(AssignmentKind.class);
  static final CodeForm<AttendeeRole> ATTENDEE_ROLE = CodeForm.of(AttendeeRole.class);

  static final ObjectForm<Attendee, Draft> ATTENDEE =
      RecordForm.of(
          "an attendee",
          required("role", ATTENDEE_ROLE, Attendee::role),
          optional("agency", AGENCY, Attendee::agency),
          Attendee::new);

  static final SetForm<Attendee> ATTENDEES = new SetForm<>(ATTENDEE);

  static final List<Variant<? extends Meeting>> ALL =
      List.of(
          event(
              Meeting.MeetingHeld.class,
              name ->
                  RecordForm.of(
                      name,
                      required("meeting", MEETING_KIND, Meeting.MeetingHeld::meeting),
                      set("steps", new SetForm<>(MAPPING_STEP), Meeting.MeetingHeld::steps),
                      list("instruments", new ListForm<>(TEXT), Meeting.MeetingHeld::instruments),
                      set("attendees", ATTENDEES, Meeting.MeetingHeld::attendees),
                      Meeting.MeetingHeld::new)),
          event(
              Meeting.AssignmentGiven.class,
              name ->
                  RecordForm.of(
                      name,
                      required("assignment", ASSIGNMENT_KIND, Meeting.AssignmentGiven::assignment),
                      optional(
                          "number", new WholeNumberForm(0, 1000), Meeting.AssignmentGiven::number),
                      optional("place", TEXT, Meeting.AssignmentGiven::place),
                      Meeting.AssignmentGiven::new)),
          event(
              Meeting.AssignmentDone.class,
              name ->
                  RecordForm.of(
                      name,
                      required("assignment", ASSIGNMENT_KIND, Meeting.AssignmentDone::assignment),
                      Meeting.AssignmentDone::new)),
          event(
              Meeting.Recommended.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("direction", CODE, Meeting.Recommended::direction),
                      optional("recommendation", TEXT, Meeting.Recommended::recommendation),
                      Meeting.Recommended::new)));

  private MeetingForms() {}
}
