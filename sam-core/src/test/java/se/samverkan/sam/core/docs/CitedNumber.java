// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The number of a fact, figure, inconsistency or story, as it stands in citations.
 *
 * @param letter F, O, I or S
 * @param value from 1
 */
record CitedNumber(String letter, int value) implements Comparable<CitedNumber> {

  /** One number, or two with a dash between them, which stand for all from the one to the other. */
  private static final Pattern CITED =
      Pattern.compile("\\b([FOIS])(\\d{1,3})(?:–[FOIS](\\d{1,3}))?\\b");

  private static final String ORDER = "FOIS";

  /** Every number that a text cites, once and in order. */
  static Stream<CitedNumber> in(String text) {
    return CITED.matcher(text).results().flatMap(CitedNumber::all).distinct().sorted();
  }

  static CitedNumber of(String text) {
    return new CitedNumber(text.substring(0, 1), Integer.parseInt(text.substring(1)));
  }

  private static Stream<CitedNumber> all(MatchResult match) {
    int first = Integer.parseInt(match.group(2));
    int last = match.group(3) == null ? first : Integer.parseInt(match.group(3));
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> new CitedNumber(match.group(1), number));
  }

  @Override
  public int compareTo(CitedNumber other) {
    return Comparator.comparingInt((CitedNumber one) -> ORDER.indexOf(one.letter))
        .thenComparingInt(CitedNumber::value)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return letter + value;
  }
}
