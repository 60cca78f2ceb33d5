// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.CommonForms.TRUTH;
import static se.samverkan.sam.json.Part.optional;
import static se.samverkan.sam.json.Part.required;
import static se.samverkan.sam.json.PlanForms.HOURS;
import static se.samverkan.sam.json.Variant.event;

import java.util.List;
import se.samverkan.sam.core.participation.Training;

/** Work training. */
final class TrainingForms {

  static final List<Variant<? extends Training>> ALL =
      List.of(
          event(
              Training.TrainingStarted.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("place", TEXT, Training.TrainingStarted::place),
                      optional(
                          "foundBy", PlanForms.PLACE_SOURCE, Training.TrainingStarted::foundBy),
                      optional("hours", HOURS, Training.TrainingStarted::hours),
                      Training.TrainingStarted::new)),
          event(
              Training.TrainingFollowedUp.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("atWorkplace", TRUTH, Training.TrainingFollowedUp::atWorkplace),
                      optional(
                          "moreConceivable", TRUTH, Training.TrainingFollowedUp::moreConceivable),
                      optional(
                          "abilityAssessable",
                          TRUTH,
                          Training.TrainingFollowedUp::abilityAssessable),
                      Training.TrainingFollowedUp::new)),
          event(
              Training.TrainingHoursChanged.class,
              name ->
                  RecordForm.of(
                      name,
                      required("hours", HOURS, Training.TrainingHoursChanged::hours),
                      Training.TrainingHoursChanged::new)),
          event(
              Training.TrainingLimitReached.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("hours", HOURS, Training.TrainingLimitReached::hours),
                      Training.TrainingLimitReached::new)),
          event(
              Training.TrainingEnded.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("reason", TEXT, Training.TrainingEnded::reason),
                      Training.TrainingEnded::new)));

  private TrainingForms() {}
}
