// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.time.LocalDate;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;

/** One JSON document a line. */
record JsonReport() implements Report {

  @Override
  public String heading() {
    return "";
  }

  @Override
  public String assessed(Assessment assessment) {
    return SamJson.assessment().write(assessment, Layout.COMPACT) + "\n";
  }

  @Override
  public String refused(ParticipantId person, LocalDate asOf, Refusal refusal) {
    return "{\"applicant\":\"%s\",\"asOf\":\"%s\",\"refused\":\"%s\"}\n"
        .formatted(person.value(), asOf, refusal.code());
  }

  @Override
  public String ending() {
    return "";
  }
}
