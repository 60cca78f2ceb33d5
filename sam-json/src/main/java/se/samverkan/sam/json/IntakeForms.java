// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.ApplicantForms.AGENCY;
import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.Part.optional;
import static se.samverkan.sam.json.Part.required;
import static se.samverkan.sam.json.Variant.event;

import java.util.List;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Stage;

/** How a person comes to a programme. */
final class IntakeForms {

  static final CodeForm<Stage> STAGE = CodeForm.of(Stage.class);
  static final CodeForm<EventKind> EVENT_KIND = CodeForm.named("a kind of event", EventKind.class);

  static final List<Variant<? extends Intake>> ALL =
      List.of(
          event(
              Intake.Identified.class,
              name ->
                  RecordForm.of(
                      name, optional("by", AGENCY, Intake.Identified::by), Intake.Identified::new)),
          event(Intake.Informed.class, name -> RecordForm.of(name, Intake.Informed::new)),
          event(
              Intake.Referred.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("by", AGENCY, Intake.Referred::by),
                      optional("unit", TEXT, Intake.Referred::unit),
                      optional("requestedHelp", TEXT, Intake.Referred::requestedHelp),
                      Intake.Referred::new)),
          event(Intake.Queued.class, name -> RecordForm.of(name, Intake.Queued::new)),
          event(
              Intake.Decided.class,
              name ->
                  RecordForm.of(
                      name,
                      required("decision", AssessmentForms.DECISION, Intake.Decided::decision),
                      optional(
                          "assessment", AssessmentForms.ASSESSMENT, Intake.Decided::assessment),
                      Intake.Decided::new)),
          event(
              Intake.TakenOver.class,
              name ->
                  RecordForm.of(
                      name,
                      required("system", TEXT, Intake.TakenOver::system),
                      required("stage", STAGE, Intake.TakenOver::stage),
                      required("unknown", new SetForm<>(EVENT_KIND), Intake.TakenOver::unknown),
                      Intake.TakenOver::new)));

  private IntakeForms() {}
}
