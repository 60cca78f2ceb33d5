// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the constants of closed lists are written in files: {@code SOCIAL_SERVICES} as {@code
 * socialServices}.
 */
public final class Words {

  private Words() {}

  /** The word for a constant. */
  public static String of(Enum<?> constant) {
    StringBuilder word = new StringBuilder();
    for (String part : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      word.append(
          word.isEmpty() || part.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return word.toString();
  }

  /** All words of a list, in its order. */
  public static <E extends Enum<E>> List<String> all(Class<E> list) {
    return List.copyOf(byWord(list).keySet());
  }

  /** The constant that a word means. */
  public static <E extends Enum<E>> Optional<E> find(Class<E> list, String word) {
    return Optional.ofNullable(byWord(list).get(word));
  }

  private static <E extends Enum<E>> Map<String, E> byWord(Class<E> list) {
    Map<String, E> constants = new LinkedHashMap<>();
    for (E constant : list.getEnumConstants()) {
      constants.put(of(constant), constant);
    }
    return constants;
  }
}
