// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.CommonForms.TRUTH;
import static se.samverkan.sam.json.CommonForms.VISIBLE_TEXT;
import static se.samverkan.sam.json.Part.facts;
import static se.samverkan.sam.json.Part.optional;
import static se.samverkan.sam.json.Part.required;
import static se.samverkan.sam.json.Part.set;
import static se.samverkan.sam.json.Variant.event;

import java.util.List;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.FollowUpAnchor;
import se.samverkan.sam.core.participation.Recipient;

/** How a participation goes on and ends. */
final class CourseForms {

  static final CodeForm<ClosureReason> CLOSURE_REASON = CodeForm.of(ClosureReason.class);
  static final CodeForm<Recipient> RECIPIENT = CodeForm.of(Recipient.class);
  static final CodeForm<FollowUpAnchor> FOLLOW_UP_ANCHOR = CodeForm.of(FollowUpAnchor.class);

  static final List<Variant<? extends Course>> ALL =
      List.of(
          event(
              Course.Interrupted.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("reason", TEXT, Course.Interrupted::reason),
                      Course.Interrupted::new)),
          event(Course.Resumed.class, name -> RecordForm.of(name, Course.Resumed::new)),
          event(
              Course.Extended.class,
              name ->
                  RecordForm.of(
                      name,
                      required("reason", VISIBLE_TEXT, Course.Extended::reason),
                      Course.Extended::new)),
          event(
              Course.FinallyAssessed.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("hours", PlanForms.HOURS, Course.FinallyAssessed::hours),
                      optional("conditions", TEXT, Course.FinallyAssessed::conditions),
                      set(
                          "recipients",
                          new SetForm<>(RECIPIENT),
                          Course.FinallyAssessed::recipients),
                      Course.FinallyAssessed::new)),
          event(
              Course.AgencyDecided.class,
              name ->
                  RecordForm.of(
                      name,
                      required("agency", ApplicantForms.AGENCY, Course.AgencyDecided::agency),
                      optional("follows", TRUTH, Course.AgencyDecided::follows),
                      optional("decision", TEXT, Course.AgencyDecided::decision),
                      Course.AgencyDecided::new)),
          event(
              Course.Transferred.class,
              name ->
                  RecordForm.of(
                      name, required("to", TEXT, Course.Transferred::to), Course.Transferred::new)),
          event(
              Course.Closed.class,
              name ->
                  RecordForm.of(
                      name,
                      required("reason", CLOSURE_REASON, Course.Closed::reason),
                      facts("destinations", ClosureForms.DESTINATION, Course.Closed::destinations),
                      Course.Closed::new)),
          event(Course.Died.class, name -> RecordForm.of(name, Course.Died::new)),
          event(
              Course.FollowedUp.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("after", FOLLOW_UP_ANCHOR, Course.FollowedUp::after),
                      optional("situation", TEXT, Course.FollowedUp::situation),
                      facts(
                          "destinations",
                          ClosureForms.DESTINATION,
                          Course.FollowedUp::destinations),
                      Course.FollowedUp::new)),
          event(
              Course.EventVoided.class,
              name ->
                  RecordForm.of(
                      name,
                      required("event", CommonForms.EVENT_ID, Course.EventVoided::event),
                      required("reason", VISIBLE_TEXT, Course.EventVoided::reason),
                      Course.EventVoided::new)));

  private CourseForms() {}
}
