// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 0x09, 0x0A, 0x1F, 0x7F, 0x85, 0xA0, 0xAD, 0x034F, 0x0378, 0x115F, 0x1160, 0x17B4, 0x17B5,
        0x180B, 0x180C, 0x180D, 0x180E, 0x180F, 0x2000, 0x200B, 0x2028, 0x2029, 0x202E, 0x2800,
        0x3000, 0x3164, 0xD800, 0xE000, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0001, 0xE0100, 0xE01EF,
        0x10FFFF
      })
  void what_nobody_sees_is_hidden(int character) {
    assertThat(Visible.isHidden(character)).isTrue();
  }

  /** Among them the neighbours of those that are hidden. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        ' ', '!', '~', 0xA1, 0xE5, 0x0301, 0x034E, 0x0350, 0x115E, 0x17B3, 0x17B6, 0x180A, 0x1810,
        0x27FF, 0x2801, 0x3163, 0x3165, 0xFE10, 0xFE20, 0xFF9F, 0xFFFD, 0x1F3E0
      })
  void what_people_see_is_not(int character) {
    assertThat(Visible.isHidden(character)).isFalse();
  }

  @Test
  void the_first_hidden_character_of_a_text_is_told() {
    assertThat(Visible.fault("ålder 16 \uD83C\uDFE0")).isEmpty();
    assertThat(Visible.fault("a\u200Bb\u0000")).contains("the character U+200B is not allowed");
    assertThat(Visible.fault("a\t")).contains("the character U+0009 is not allowed");
  }

  @Test
  void a_hidden_character_is_shown_as_a_sign() {
    assertThat(Visible.shown("å\u202Eb \uDB40\uDD00\uD83C\uDFE0"))
        .isEqualTo("å\uFFFDb \uFFFD\uD83C\uDFE0");
  }
}
