// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.ApplicantForms.AGENCY;
import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.CommonForms.TRUTH;
import static se.samverkan.sam.json.Part.optional;
import static se.samverkan.sam.json.Part.required;
import static se.samverkan.sam.json.Part.set;
import static se.samverkan.sam.json.Variant.event;

import java.util.List;
import se.samverkan.sam.core.participation.Handover;

/** Handing the person's plan over to the agencies. */
final class HandoverForms {

  static final List<Variant<? extends Handover>> ALL =
      List.of(
          event(
              Handover.BackgroundPackSent.class,
              name ->
                  RecordForm.of(
                      name,
                      required("from", AGENCY, Handover.BackgroundPackSent::from),
                      required("to", new SetForm<>(AGENCY), Handover.BackgroundPackSent::to),
                      Handover.BackgroundPackSent::new)),
          event(
              Handover.HandoverHeld.class,
              name ->
                  RecordForm.of(
                      name,
                      set("attendees", MeetingForms.ATTENDEES, Handover.HandoverHeld::attendees),
                      optional("planPresent", TRUTH, Handover.HandoverHeld::planPresent),
                      Handover.HandoverHeld::new)),
          event(
              Handover.HandoverReported.class,
              name ->
                  RecordForm.of(
                      name,
                      required("by", AGENCY, Handover.HandoverReported::by),
                      optional("report", TEXT, Handover.HandoverReported::report),
                      Handover.HandoverReported::new)));

  private HandoverForms() {}
}
