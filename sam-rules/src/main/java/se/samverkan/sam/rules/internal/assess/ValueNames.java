// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names of values in a text, each in braces, such as {@code {age.lowest}}. Braces around
 * nothing, or around other braces, name no value.
 */
final class ValueNames {

  private ValueNames() {}

  /** The names, in order, each as often as it stands there. */
  static List<String> in(String text) {
    List<String> names = new ArrayList<>();
    int begin = next(text, 0);
    while (begin >= 0) {
      int end = text.indexOf('}', begin);
      names.add(text.substring(begin + 1, end));
      begin = next(text, end + 1);
    }
    return names;
  }

  /** The text with each name replaced by its value; one of which there is none stays. */
  static String replaced(String text, Function<String, Optional<String>> values) {
    StringBuilder replaced = new StringBuilder();
    int done = 0;
    int begin = next(text, 0);
    while (begin >= 0) {
      int end = text.indexOf('}', begin);
      Optional<String> value = values.apply(text.substring(begin + 1, end));
      replaced.append(text, done, begin);
      replaced.append(value.isPresent() ? value.get() : text.substring(begin, end + 1));
      done = end + 1;
      begin = next(text, done);
    }
    return replaced.append(text, done, text.length()).toString();
  }

  /** Where the next name begins, with its brace; negative if there is none. */
  private static int next(String text, int from) {
    int begin = -1;
    for (int at = from; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '{') {
        begin = at;
      } else if (letter == '}') {
        if (begin >= 0 && at > begin + 1) {
          return begin;
        }
        begin = -1;
      }
    }
    return -1;
  }
}
