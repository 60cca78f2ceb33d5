// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.label;

import java.util.Objects;

/**
 * A short text in Swedish and in English. Neither is blank.
 *
 * @param sv the Swedish text
 * @param en the English text
 */
public record Label(String sv, String en) {

  /**
   * @throws NullPointerException if a text is null
   * @throws IllegalArgumentException if a text is blank
   */
  public Label {
    Objects.requireNonNull(sv, "sv");
    Objects.requireNonNull(en, "en");
    if (sv.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a label needs a text in both languages");
    }
  }

  /** The text in one language. */
  public String in(Language language) {
    return language == Language.SV ? sv : en;
  }
}
