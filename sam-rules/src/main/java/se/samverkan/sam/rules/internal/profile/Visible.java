// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.profile;

import java.util.Locale;
import java.util.Optional;

/**
 * Which characters people see. What they do not see stands in no text of a pack: two texts that
 * look the same are the same.
 */
public final class Visible {

  /** What a message advises about a character that is not seen. */
  public static final String ADVICE = "it cannot be seen; delete it or write a plain space";

  /** Letters, marks and signs by their kind, of which nothing is seen. */
  private static final String BLANK = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

  /** The sign that stands for a character that cannot be shown. */
  private static final int INSTEAD = 0xFFFD;

  private Visible() {}

  /** Whether a character is not seen, or moves others; a plain space is seen. */
  public static boolean isHidden(int character) {
    if (character == ' ') {
      return false;
    } else if (BLANK.indexOf(character) >= 0 || isVariant(character)) {
      return true;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** What is wrong with the first character of a text that is not seen, if there is one. */
  public static Optional<String> fault(String text) {
    return text.codePoints().filter(Visible::isHidden).mapToObj(Visible::message).findFirst();
  }

  /** What a message says of a character that is not seen. */
  public static String message(int character) {
    return String.format(Locale.ROOT, "the character U+%04X is not allowed", character);
  }

  /** The same text with a sign in place of each character that is not seen. */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(character -> shown.appendCodePoint(isHidden(character) ? INSTEAD : character));
    return shown.toString();
  }

  /** Chooses how the character before it is drawn, and is not drawn itself. */
  private static boolean isVariant(int character) {
    return (character >= 0x180B && character <= 0x180F)
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }
}
