// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.CODE;
import static se.samverkan.sam.json.CommonForms.DATE;
import static se.samverkan.sam.json.CommonForms.PARTICIPANT_ID;
import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.CommonForms.TRUTH;
import static se.samverkan.sam.json.Part.optional;
import static se.samverkan.sam.json.Part.required;

import se.samverkan.sam.core.followup.FollowUpRecord;
import se.samverkan.sam.core.followup.FollowUpRecordBuilder;
import se.samverkan.sam.core.followup.Occupation;
import se.samverkan.sam.core.followup.OccupationKind;
import se.samverkan.sam.core.followup.Registration;

/** What the national follow-up's forms ask about a participant, in the order of the accessors. */
final class FollowUpForms {

  static final CodeForm<Registration> REGISTRATION = CodeForm.of(Registration.class);
  static final CodeForm<OccupationKind> OCCUPATION_KIND = CodeForm.of(OccupationKind.class);

  private static final WholeNumberForm NUMBER = new WholeNumberForm(0, Integer.MAX_VALUE);

  static final ObjectForm<Occupation, Draft> OCCUPATION =
      RecordForm.of(
          "an occupation",
          required("kind", OCCUPATION_KIND, Occupation::kind),
          optional("hours", PlanForms.HOURS, Occupation::hours),
          Occupation::new);

  static final ObjectForm<FollowUpRecord, FollowUpRecordBuilder> RECORD =
      ObjectForm.of(
              "a record for the follow-up", FollowUpRecord::builder, FollowUpRecordBuilder::build)
          .required(
              "participant",
              PARTICIPANT_ID,
              FollowUpRecord::participant,
              FollowUpRecordBuilder::participant)
          .required("measure", TEXT, FollowUpRecord::measure, FollowUpRecordBuilder::measure)
          .required(
              "registration",
              REGISTRATION,
              FollowUpRecord::registration,
              FollowUpRecordBuilder::registration)
          .optional(
              "association", TEXT, FollowUpRecord::association, FollowUpRecordBuilder::association)
          .optional(
              "responsible", TEXT, FollowUpRecord::responsible, FollowUpRecordBuilder::responsible)
          .optional(
              "registeredIn",
              DATE,
              FollowUpRecord::registeredIn,
              FollowUpRecordBuilder::registeredIn)
          .optional(
              "registeredOut",
              DATE,
              FollowUpRecord::registeredOut,
              FollowUpRecordBuilder::registeredOut)
          .optional(
              "correctedOccasion",
              DATE,
              FollowUpRecord::correctedOccasion,
              FollowUpRecordBuilder::correctedOccasion)
          .optional("consent", TRUTH, FollowUpRecord::consent, FollowUpRecordBuilder::consent)
          .optional(
              "consentWithdrawnOn",
              DATE,
              FollowUpRecord::consentWithdrawnOn,
              FollowUpRecordBuilder::consentWithdrawnOn)
          .optional(
              "protectedIdentity",
              TRUTH,
              FollowUpRecord::protectedIdentity,
              FollowUpRecordBuilder::protectedIdentity)
          .optional("sex", ApplicantForms.SEX, FollowUpRecord::sex, FollowUpRecordBuilder::sex)
          .optional("age", NUMBER, FollowUpRecord::age, FollowUpRecordBuilder::age)
          .optional("education", CODE, FollowUpRecord::education, FollowUpRecordBuilder::education)
          .optional(
              "monthsOnSupport",
              NUMBER,
              FollowUpRecord::monthsOnSupport,
              FollowUpRecordBuilder::monthsOnSupport)
          .facts(
              "supportBefore",
              CODE,
              FollowUpRecord::supportBefore,
              FollowUpRecordBuilder::supportBefore)
          .facts(
              "supportAfter",
              CODE,
              FollowUpRecord::supportAfter,
              FollowUpRecordBuilder::supportAfter)
          .facts(
              "occupationBefore",
              OCCUPATION,
              FollowUpRecord::occupationBefore,
              FollowUpRecordBuilder::occupationBefore)
          .facts(
              "occupationAfter",
              OCCUPATION,
              FollowUpRecord::occupationAfter,
              FollowUpRecordBuilder::occupationAfter)
          .optional(
              "endingReason",
              CODE,
              FollowUpRecord::endingReason,
              FollowUpRecordBuilder::endingReason);

  private FollowUpForms() {}
}
