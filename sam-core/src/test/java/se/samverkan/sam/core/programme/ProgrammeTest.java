// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** What programmes are known by, and who does what in them (F1, F7). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeTest {

  private static final Label SAME_NAME = new Label("beredningsgrupp", "preparatory group");

  @Test
  void two_bodies_of_one_name_are_told_apart_by_id_and_mandate() {
    Body ofTheProject = body("project-group", Mandate.ADMIT, "SAM App (F7, F9)");
    Body ofTheAssociation = body("association-group", Mandate.PREPARE_BOARD, "SAM Dr §3.1 (F7)");
    Programme programme =
        Programme.builder()
            .id("sam")
            .title(new Label("Samverkan för arbetsåtergång", "Cooperation for return to work"))
            .addAliases("Samordning för arbetsåtergång", "Samordning för arbetsåtgång")
            .from(LocalDate.of(2011, 10, 1))
            .addBodies(ofTheProject, ofTheAssociation)
            .values(Values.of(List.of()))
            .build();
    assertThat(ofTheProject).isNotEqualTo(ofTheAssociation);
    assertThat(programme.bodies())
        .extracting(Body::label, Body::id, Body::mandates)
        .containsExactly(
            tuple(SAME_NAME, "project-group", List.of(Mandate.ADMIT)),
            tuple(SAME_NAME, "association-group", List.of(Mandate.PREPARE_BOARD)));
    assertThat(programme.aliases()).hasSize(2);
    assertThat(programme.until()).isEmpty();
  }

  private static Body body(String id, Mandate mandate, String source) {
    return Body.builder()
        .id(id)
        .label(SAME_NAME)
        .addMandate(mandate)
        .source(new Source(source))
        .build();
  }
}
