// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.Part.required;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.audit.ReadingInForce;
import se.samverkan.sam.core.audit.RecordedAnswer;

/** Records of what rules answered; the order is that in which a person would read one. */
final class AuditForms {

  static final TextForm<String> FINGERPRINT =
      new TextForm<>(
          "a SHA-256 in 64 lower-case hexadecimal digits",
          Pattern.compile("^[0-9a-f]{64}$"),
          Function.identity(),
          Function.identity());

  static final ObjectForm<ReadingInForce, Draft> READING =
      RecordForm.of(
          "a reading in force",
          required("interpretation", TEXT, ReadingInForce::interpretation),
          required("reading", TEXT, ReadingInForce::reading),
          ReadingInForce::new);

  static final VariantForm<RecordedAnswer> ANSWER =
      new VariantForm<>(
          "a recorded answer",
          RecordedAnswer.class,
          List.of(
              new Variant<>(
                  "onApplicant",
                  RecordedAnswer.OnApplicant.class,
                  RecordForm.of(
                      "the answer `onApplicant`",
                      required(
                          "applicant",
                          ApplicantForms.APPLICANT,
                          RecordedAnswer.OnApplicant::applicant),
                      required(
                          "assessment",
                          AssessmentForms.ASSESSMENT,
                          RecordedAnswer.OnApplicant::assessment),
                      RecordedAnswer.OnApplicant::new)),
              new Variant<>(
                  "onClosure",
                  RecordedAnswer.OnClosure.class,
                  RecordForm.of(
                      "the answer `onClosure`",
                      required("closure", ClosureForms.CLOSURE, RecordedAnswer.OnClosure::closure),
                      required(
                          "assessment",
                          OutcomeForms.OUTCOME_ASSESSMENT,
                          RecordedAnswer.OnClosure::assessment),
                      RecordedAnswer.OnClosure::new)),
              new Variant<>(
                  "onParticipation",
                  RecordedAnswer.OnParticipation.class,
                  RecordForm.of(
                      "the answer `onParticipation`",
                      required(
                          "participation",
                          EventForms.PARTICIPATION,
                          RecordedAnswer.OnParticipation::participation),
                      required(
                          "assessment",
                          OutcomeForms.OUTCOME_ASSESSMENT,
                          RecordedAnswer.OnParticipation::assessment),
                      RecordedAnswer.OnParticipation::new))));

  static final AuditRecordForm RECORD = new AuditRecordForm();

  private AuditForms() {}

  /** The record of its parts. */
  static AuditRecord record(String edition, List<ReadingInForce> readings, RecordedAnswer answer) {
    return AuditRecord.builder().edition(edition).addAllReadings(readings).answer(answer).build();
  }
}
