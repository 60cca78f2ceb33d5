// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import java.time.LocalDate;
import se.samverkan.sam.core.applicant.ParticipantId;

/** An assessment with no more in it than there has to be. */
final class Assessments {

  static final ParticipantId SOMEBODY = ParticipantId.of("p-1");
  static final LocalDate DAY = LocalDate.of(2012, 6, 14);

  private Assessments() {}

  static AssessmentBuilder bare(Verdict verdict) {
    return Assessment.builder()
        .applicant(SOMEBODY)
        .programme("sam")
        .asOf(DAY)
        .verdict(verdict)
        .provenance(
            Provenance.builder()
                .pack("sam")
                .version("1")
                .sha256("00")
                .engine("session")
                .library("0")
                .build());
  }

  static DecisionBuilder decision(DecisionOutcome outcome) {
    return Decision.builder()
        .applicant(SOMEBODY)
        .programme("sam")
        .body("steering-group")
        .outcome(outcome)
        .grounds("earlier measures")
        .decidedOn(DAY);
  }
}
