// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceTest {

  @Test
  void a_source_tells_the_numbers_it_cites_in_order() {
    assertThat(new Source("SAM Dr §1.2 (F24, F35–F37)").numbers())
        .containsExactly("F24", "F35", "F37");
    assertThat(new Source("stories (S1–S3), I9 and O12").numbers())
        .containsExactly("S1", "S3", "I9", "O12");
  }

  @Test
  void what_only_looks_like_a_number_is_none() {
    assertThat(new Source("RESAM Målgrupp a–g; SFV 2011/11; AF30; F; F3x").numbers()).isEmpty();
  }

  @Test
  void a_source_is_shown_as_it_is_cited() {
    assertThat(new Source("SAM App (F15)")).hasToString("SAM App (F15)");
  }

  @Test
  void a_source_is_not_blank() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Source("\t"));
  }
}
