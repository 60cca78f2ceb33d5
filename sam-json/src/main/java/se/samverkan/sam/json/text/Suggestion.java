// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody meant who spelt it almost right. */
public final class Suggestion {

  /** A longer text is nobody's misspelt name. */
  private static final int LONGEST = 80;

  private Suggestion() {}

  /**
   * The known name nearest to a written one, if it is near enough: the same but for case, hyphens
   * and underscores, or at most one change in three letters away (a letter too many, missing,
   * wrong, or two swapped). Of equally near ones, the first.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(written);
    record Near(String name, int distance) {}
    List<Near> near = new ArrayList<>();
    for (String name : known) {
      String plainName = plain(name);
      int allowed = Math.max(1, Math.min(plain.length(), plainName.length()) / 3);
      if (Math.abs(plain.length() - plainName.length()) <= allowed
          && plainName.length() <= LONGEST) {
        int distance = distance(plain, plainName);
        if (distance <= allowed && distance < plainName.length()) {
          near.add(new Near(name, distance));
        }
      }
    }
    return near.stream().min(Comparator.comparingInt(Near::distance)).map(Near::name);
  }

  /** {@code "; did you mean `name`?"} where there is a nearest name, else nothing. */
  public static String after(String written, Collection<String> known) {
    return nearest(written, known).map(name -> "; did you mean `" + name + "`?").orElse("");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }

  /** Damerau–Levenshtein distance in which no part is changed twice. */
  static int distance(String one, String other) {
    int[] twoAgo = new int[other.length() + 1];
    int[] ago = new int[other.length() + 1];
    int[] now = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      ago[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], ago[j]) + 1, ago[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          now[j] = Math.min(now[j], twoAgo[j - 2] + 1);
        }
      }
      int[] free = twoAgo;
      twoAgo = ago;
      ago = now;
      now = free;
    }
    return ago[other.length()];
  }
}
