// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelTest {

  @Test
  void a_label_is_read_in_either_language() {
    Label label = new Label("ålder", "age");
    assertThat(label.in(Language.SV)).isEqualTo("ålder");
    assertThat(label.in(Language.EN)).isEqualTo("age");
    assertThat(Language.SV.tag()).isEqualTo("sv");
    assertThat(Language.EN.tag()).isEqualTo("en");
  }

  @Test
  void a_label_is_blank_in_neither_language() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Label(" ", "age"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Label("ålder", ""));
  }
}
