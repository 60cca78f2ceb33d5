// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** The five directions of a plan, and those that an agency adds (F48). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectionCodeTest {

  @Test
  void a_plan_goes_in_one_of_the_five_directions_that_the_report_names() {
    assertThat(DirectionCode.standard().codes())
        .extracting(DirectionCode::id, code -> code.label().sv(), code -> code.label().en())
        .containsExactly(
            tuple("A", "arbete", "work"),
            tuple("S", "studier", "studies"),
            tuple("ATR", "arbetsträning", "work training"),
            tuple("R", "rehabilitering", "rehabilitation"),
            tuple("PS", "permanent sjukersättning", "permanent sickness compensation"));
  }

  @Test
  void each_direction_cites_the_report() {
    assertThat(DirectionCode.standard().codes())
        .allSatisfy(code -> assertThat(code.source().numbers()).containsExactly("F48"))
        .allSatisfy(code -> assertThat(code.assumption()).isEmpty());
  }

  @Test
  void an_agency_adds_a_direction_of_its_own() {
    DirectionCode own =
        DirectionCode.of(
            "FS", new Label("förstärkt stöd", "intensive support"), new Source("our own list"));
    CodeList<DirectionCode> longer = DirectionCode.standard().with(List.of(own));
    assertThat(longer.codes()).hasSize(6).endsWith(own);
    assertThat(longer.find("FS")).contains(own);
    assertThat(DirectionCode.standard().find("FS")).isEmpty();
  }

  @Test
  void an_agency_cannot_give_a_standard_direction_another_meaning() {
    DirectionCode taken =
        DirectionCode.of("R", new Label("resa", "travel"), new Source("our own list"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectionCode.standard().with(List.of(taken)))
        .withMessageContaining("`R` is in the list already");
  }
}
