// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.time.LocalDate;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Refusal;

/**
 * A form in which results are told, one after the other: person by person, for each of the days.
 */
interface Report {

  /** What comes first. */
  String heading();

  /** An assessment. */
  String assessed(Assessment assessment);

  /** That there can be no assessment, and why. */
  String refused(ParticipantId person, LocalDate asOf, Refusal refusal);

  /** What comes last. */
  String ending();
}
