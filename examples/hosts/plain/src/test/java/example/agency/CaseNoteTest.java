// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseNoteTest {

  // on the embedding page from here
  @Test
  void a_note_says_what_is_still_to_be_asked() {
    MissingFact birthDate =
        MissingFact.builder()
            .field("age")
            .label(new Label("ålder", "age"))
            .question(new Label("När är personen född?", "When was the person born?"))
            .build();
    Assessment assessment =
        Assessment.builder()
            .applicant(ParticipantId.of("p-1"))
            .programme("unga")
            .asOf(LocalDate.of(2012, 1, 16))
            .verdict(Verdict.UNDETERMINED)
            .addMissing(birthDate)
            .provenance(
                Provenance.builder()
                    .pack("unga")
                    .version("1.0.0")
                    .sha256("0".repeat(64))
                    .engine("none")
                    .library("1.0.0")
                    .build())
            .build();

    assertThat(CaseNote.of(assessment))
        .isEqualTo("bedömning: kan inte avgöras\nfråga: När är personen född?");
  }
  // to here
}
