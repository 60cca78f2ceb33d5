// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.Agency;

class LiteralTest {

  @Test
  void a_constant_is_written_as_rules_write_it() {
    assertThat(Literal.readable(16)).isEqualTo("16");
    assertThat(Literal.readable(false)).isEqualTo("false");
    assertThat(Literal.readable(Agency.OTHER)).isEqualTo("Agency.OTHER");
    assertThat(Literal.readable("Å \"b\" \\c")).isEqualTo("\"Å \\\"b\\\" \\\\c\"");
  }

  @Test
  void a_compiler_gets_ascii_alone() {
    assertThat(Literal.canonical(" !~")).isEqualTo("\" !~\"");
    assertThat(Literal.canonical("Å\u00A1")).isEqualTo("\"\\u00c5\\u00a1\"");
    assertThat(Literal.canonical(16)).isEqualTo("16");
  }

  @Test
  void there_is_no_literal_of_another_type() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Literal.readable(16L))
        .withMessage("no literal for the type `java.lang.Long`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n", "a\u007F", "\u00AD", "\uD83C", "\uE000", "\u0378", "\u2028", "\u2029", "\u202E"
      })
  void there_is_no_literal_of_a_character_that_nobody_sees(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Literal.canonical(text))
        .withMessage("a text in a rule has a character that cannot be seen");
  }
}
