// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samverkan.sam.json.text.Suggestion;

/** Looks for entries by a word, best first; of equally good ones, in their order. */
final class FactSearch {

  /** How well an entry fits, best first. */
  private enum Rank {
    NAME,
    BEGINNING,
    PART,
    SPOKEN_OF
  }

  private record Ranked(FactEntry entry, Rank rank) {}

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<FactEntry> entries;

  FactSearch(List<FactEntry> entries) {
    this.entries = entries;
  }

  FactMatches find(String word, List<String> known) {
    List<FactEntry> found = ranked(folded(word));
    if (!found.isEmpty()) {
      return new FactMatches(word, found, Optional.empty(), known);
    }
    Map<String, String> words = words();
    Optional<String> near = Suggestion.nearest(folded(word), words.keySet());
    return new FactMatches(
        word, near.map(this::ranked).orElse(List.of()), near.map(words::get), known);
  }

  /** What has neither letters nor digits fits nothing. */
  private List<FactEntry> ranked(String wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    return entries.stream()
        .flatMap(entry -> rank(entry, wanted).map(rank -> new Ranked(entry, rank)).stream())
        .sorted(Comparator.comparing(Ranked::rank))
        .map(Ranked::entry)
        .toList();
  }

  private static Optional<Rank> rank(FactEntry entry, String wanted) {
    List<String> names = names(entry).map(FactSearch::folded).toList();
    if (names.contains(wanted)) {
      return Optional.of(Rank.NAME);
    } else if (names.stream().anyMatch(name -> (" " + name).contains(" " + wanted))) {
      return Optional.of(Rank.BEGINNING);
    } else if (names.stream().anyMatch(name -> name.contains(wanted))) {
      return Optional.of(Rank.PART);
    }
    String all = " " + String.join(" ", names) + " " + folded(spoken(entry));
    return Stream.of(wanted.split(" ", -1)).allMatch(part -> all.contains(" " + part))
        ? Optional.of(Rank.SPOKEN_OF)
        : Optional.empty();
  }

  private static Stream<String> names(FactEntry entry) {
    return Stream.of(entry.id(), entry.inRules(), entry.label().sv(), entry.label().en());
  }

  private static String spoken(FactEntry entry) {
    List<String> texts = new ArrayList<>();
    texts.add(entry.question().sv());
    texts.add(entry.question().en());
    for (FactEntry.FactValue value : entry.values()) {
      texts.add(value.written());
      texts.add(value.label().sv());
      texts.add(value.label().en());
    }
    return String.join(" ", texts);
  }

  /** Every id and every longer word of a name, as it is searched for and as it is written. */
  private Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    for (FactEntry entry : entries) {
      words.putIfAbsent(folded(entry.id()), entry.id());
      names(entry)
          .flatMap(name -> Stream.of(NO_LETTERS.split(name, -1)))
          .filter(word -> word.length() > 3)
          .forEach(word -> words.putIfAbsent(folded(word), word));
    }
    return words;
  }

  /** In lower case, letters without their marks, and single spaces between words. */
  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
