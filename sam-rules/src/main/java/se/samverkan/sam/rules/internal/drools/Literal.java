// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.HexFormat;

/** Constants as rules write them. */
final class Literal {

  private static final int LAST_ASCII = 0x7E;

  private Literal() {}

  /**
   * The literal of a constant, for people.
   *
   * @throws IllegalArgumentException if no literal stands for it: another type, or a text with
   *     characters that nobody can see
   */
  static String readable(Object constant) {
    if (constant instanceof Integer || constant instanceof Boolean) {
      return constant.toString();
    } else if (constant instanceof Enum<?> code) {
      return code.getDeclaringClass().getSimpleName() + "." + code.name();
    } else if (constant instanceof String text) {
      return quoted(text);
    }
    throw new IllegalArgumentException(
        "no literal for the type `%s`".formatted(constant.getClass().getName()));
  }

  /**
   * The literal of a constant, for a compiler: in ASCII alone, because Drools passes rules to the
   * Java compiler in the platform's character encoding, where an {@code Ö} may turn into a {@code
   * ?} without a word.
   *
   * @throws IllegalArgumentException as {@link #readable} does
   */
  static String canonical(Object constant) {
    StringBuilder literal = new StringBuilder();
    HexFormat hex = HexFormat.of();
    for (char character : readable(constant).toCharArray()) {
      if (character > LAST_ASCII) {
        literal.append("\\u").append(hex.toHexDigits(character));
      } else {
        literal.append(character);
      }
    }
    return literal.toString();
  }

  private static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            character -> {
              if (!isVisible(character)) {
                throw new IllegalArgumentException(
                    "a text in a rule has a character that cannot be seen");
              }
              if (character == '"' || character == '\\') {
                literal.append('\\');
              }
              literal.appendCodePoint(character);
            });
    return literal.append('"').toString();
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
