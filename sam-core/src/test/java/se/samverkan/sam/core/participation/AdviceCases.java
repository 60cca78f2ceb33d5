// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.assessment.Finding;

/** What tests of advice share. */
final class AdviceCases {

  static final PolicyInForce SILENT = Cases.policy();

  private AdviceCases() {}

  static Circumstances about(ApplicantBuilder person) {
    return Circumstances.builder()
        .person(
            person
                .id(Cases.PERSON)
                .build()
                .on(Cases.BEGIN, ApplicantCodes.STANDARD, ApplicantFields.CATALOGUE))
        .build();
  }

  static ApplicantBuilder person() {
    return Applicant.builder();
  }

  static Benefit compensation(boolean isTimeLimited) {
    return Benefit.builder()
        .kind(BenefitKind.SICKNESS_COMPENSATION)
        .from(Cases.BEGIN.minusYears(1))
        .timeLimited(isTimeLimited)
        .build();
  }

  static Course.FinallyAssessed finalAssessment(Recipient... recipients) {
    return new Course.FinallyAssessed(Optional.empty(), Optional.empty(), Set.of(recipients));
  }

  static void assertFinding(Story story, AdviceKind kind, Finding expected) {
    assertThat(story.advice(kind).map(Advice::finding).orElse(Finding.NOT_MET))
        .as(kind.id())
        .isEqualTo(expected);
  }
}
