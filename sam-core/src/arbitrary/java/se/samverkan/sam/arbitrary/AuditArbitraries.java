// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.arbitrary;

import static se.samverkan.sam.arbitrary.CommonArbitraries.codes;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.audit.ReadingInForce;
import se.samverkan.sam.core.audit.RecordedAnswer;
import se.samverkan.sam.core.outcome.OutcomeAssessment;

/** Records of what rules answered, of any kind. */
public final class AuditArbitraries {

  private AuditArbitraries() {}

  /** Any record that there can be. */
  public static Arbitrary<AuditRecord> records() {
    return Combinators.combine(fingerprints(), readings(), answers())
        .as(
            (edition, readings, answer) ->
                AuditRecord.builder()
                    .edition(edition)
                    .addAllReadings(readings)
                    .answer(answer)
                    .build());
  }

  private static Arbitrary<String> fingerprints() {
    return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
  }

  private static Arbitrary<List<ReadingInForce>> readings() {
    return Combinators.combine(codes(), codes())
        .as(ReadingInForce::new)
        .list()
        .ofMaxSize(3)
        .uniqueElements(ReadingInForce::interpretation);
  }

  private static Arbitrary<RecordedAnswer> answers() {
    return Arbitraries.oneOf(onApplicants(), onClosures(), onParticipations());
  }

  private static Arbitrary<RecordedAnswer> onApplicants() {
    return Combinators.combine(
            ApplicantArbitraries.applicants(), AssessmentArbitraries.assessments())
        .as(
            (applicant, assessment) ->
                new RecordedAnswer.OnApplicant(
                    applicant,
                    Assessment.builder().copyOf(assessment).applicant(applicant.id()).build()));
  }

  private static Arbitrary<RecordedAnswer> onClosures() {
    return Combinators.combine(ClosureArbitraries.closures(), OutcomeArbitraries.assessments())
        .as(RecordedAnswer.OnClosure::new);
  }

  private static Arbitrary<RecordedAnswer> onParticipations() {
    return Combinators.combine(Events.participations(), OutcomeArbitraries.assessments())
        .as(
            (participation, assessment) ->
                new RecordedAnswer.OnParticipation(
                    participation,
                    OutcomeAssessment.builder()
                        .copyOf(assessment)
                        .enrolment(participation.enrolment())
                        .programme(participation.programme())
                        .build()));
  }
}
