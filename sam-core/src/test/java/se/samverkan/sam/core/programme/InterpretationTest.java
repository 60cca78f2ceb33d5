// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InterpretationTest {

  @Test
  void one_of_two_readings_is_in_force() {
    Interpretation interpretation = twoReadings().reading("wide").build();
    assertThat(interpretation.readings()).containsOnlyKeys("strict", "wide");
    assertThat(interpretation.reading()).isEqualTo("wide");
  }

  @Test
  void the_reading_in_force_is_one_of_the_readings() {
    InterpretationBuilder other = twoReadings().reading("loose");
    assertThatIllegalArgumentException()
        .isThrownBy(other::build)
        .withMessage("interpretation `returnees` has no reading `loose`");
  }

  @Test
  void a_single_reading_is_no_choice() {
    InterpretationBuilder one = returnees().putReading("strict", label()).reading("strict");
    assertThatIllegalArgumentException()
        .isThrownBy(one::build)
        .withMessage("interpretation `returnees` needs two readings");
  }

  private static InterpretationBuilder twoReadings() {
    return returnees().putReading("strict", label()).putReading("wide", label());
  }

  private static InterpretationBuilder returnees() {
    return Interpretation.builder()
        .id("returnees")
        .question(label())
        .source(new Source("SAM App, Bakgrund (F21)"));
  }

  private static Label label() {
    return new Label("en läsart", "a reading");
  }
}
