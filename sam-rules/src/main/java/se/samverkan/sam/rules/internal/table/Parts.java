// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.samverkan.sam.core.label.Label;

/** The parts of a cell that says several things. What stands in quotation marks is one part. */
final class Parts {

  /** How a cell says that a list has nothing in it; a blank cell says nothing at all. */
  static final Label NONE = new Label("inga", "none");

  private Parts() {}

  static boolean isNone(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return word.equals(NONE.sv()) || word.equals(NONE.en());
  }

  /** What stands between semicolons. */
  static List<String> bySemicolon(String text) {
    return split(text, c -> c == ';').stream().map(String::strip).toList();
  }

  /** What stands between spaces. */
  static List<String> bySpace(String text) {
    return split(text, Character::isWhitespace).stream().filter(part -> !part.isEmpty()).toList();
  }

  private static List<String> split(String text, Predicate<Character> separates) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted && i + 1 < text.length()) {
        part.append(c).append(text.charAt(++i));
        continue;
      }
      quoted ^= c == '"';
      if (!quoted && separates.test(c)) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
