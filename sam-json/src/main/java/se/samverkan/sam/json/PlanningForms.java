// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.CODE;
import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.CommonForms.TRUTH;
import static se.samverkan.sam.json.Part.optional;
import static se.samverkan.sam.json.Part.required;
import static se.samverkan.sam.json.Variant.event;

import java.util.List;
import se.samverkan.sam.core.participation.Planning;

/** Work on the action plan. */
final class PlanningForms {

  static final List<Variant<? extends Planning>> ALL =
      List.of(
          event(
              Planning.DirectionChosen.class,
              name ->
                  RecordForm.of(
                      name,
                      required("direction", CODE, Planning.DirectionChosen::direction),
                      optional("reason", TEXT, Planning.DirectionChosen::reason),
                      Planning.DirectionChosen::new)),
          event(
              Planning.ActivityPlanned.class,
              name ->
                  RecordForm.of(
                      name,
                      required(
                          "activity",
                          PlanForms.PLANNED_ACTIVITY,
                          Planning.ActivityPlanned::activity),
                      Planning.ActivityPlanned::new)),
          event(
              Planning.PlaceBooked.class,
              name ->
                  RecordForm.of(
                      name,
                      required("measure", CODE, Planning.PlaceBooked::measure),
                      optional("activity", CODE, Planning.PlaceBooked::activity),
                      Planning.PlaceBooked::new)),
          event(
              Planning.ActivityStarted.class,
              name ->
                  RecordForm.of(
                      name,
                      required("activity", CODE, Planning.ActivityStarted::activity),
                      Planning.ActivityStarted::new)),
          event(
              Planning.ActivityEnded.class,
              name ->
                  RecordForm.of(
                      name,
                      required("activity", CODE, Planning.ActivityEnded::activity),
                      required("asPlanned", TRUTH, Planning.ActivityEnded::asPlanned),
                      optional("reason", TEXT, Planning.ActivityEnded::reason),
                      Planning.ActivityEnded::new)),
          event(
              Planning.NeedUnmet.class,
              name ->
                  RecordForm.of(
                      name,
                      required("need", CODE, Planning.NeedUnmet::need),
                      Planning.NeedUnmet::new)),
          event(
              Planning.AgencyPlanned.class,
              name ->
                  RecordForm.of(
                      name,
                      required("agency", ApplicantForms.AGENCY, Planning.AgencyPlanned::agency),
                      Planning.AgencyPlanned::new)));

  private PlanningForms() {}
}
