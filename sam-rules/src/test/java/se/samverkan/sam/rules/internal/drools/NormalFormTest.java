// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalFormTest {

  @Test
  void layout_and_comments_do_not_count() {
    assertThat(NormalForm.of(" age>=16 // a\n&&\t/* b\n */ !( c==D.E )"))
        .isEqualTo(NormalForm.of("age >= 16 && !(c == D . E)"))
        .isEqualTo("age >= 16 && ! ( c == D . E )");
  }

  @Test
  void a_text_is_left_as_it_is() {
    assertThat(NormalForm.of("a==\"b  // \\\" /* c */\"")).isEqualTo("a == \"b  // \\\" /* c */\"");
  }

  @Test
  void what_is_written_apart_stays_apart() {
    assertThat(NormalForm.of("not contains")).isNotEqualTo(NormalForm.of("notcontains"));
    assertThat(NormalForm.of("a > = b")).isNotEqualTo(NormalForm.of("a >= b"));
    assertThat(NormalForm.of("a/* */b")).isEqualTo("a b");
  }
}
