// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pairs of sentences, in the order of their file; the first that fits is used. */
final class Catalogue {

  private static final String FILE = "problems-sv.txt";
  private static final Pattern QUOTED = Pattern.compile("`[^`]*`");

  private final List<SentencePair> pairs;

  private Catalogue(List<SentencePair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /** The Swedish one, read when it is first asked for. */
  static Catalogue swedish() {
    return Swedish.CATALOGUE;
  }

  List<SentencePair> pairs() {
    return pairs;
  }

  /** A sentence or phrase in the other language; what is only quoted stays. */
  Optional<String> translate(String text) {
    if (QUOTED.matcher(text).matches()) {
      return Optional.of(text);
    }
    for (SentencePair pair : pairs) {
      Optional<String> translated = pair.translate(text, this);
      if (translated.isPresent()) {
        return translated;
      }
    }
    return Optional.empty();
  }

  /**
   * The pairs in lines: one in English, then one that is indented.
   *
   * @throws IllegalStateException if the lines are no pairs
   */
  static Catalogue of(List<String> lines) {
    List<SentencePair> pairs = new ArrayList<>();
    String english = "";
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      boolean translation = line.startsWith("  ");
      if (translation == english.isEmpty()) {
        throw new IllegalStateException("a sentence without its translation: " + line);
      } else if (translation) {
        pairs.add(new SentencePair(english, line.strip()));
        english = "";
      } else {
        english = line;
      }
    }
    return new Catalogue(pairs);
  }

  private static final class Swedish {

    private static final Catalogue CATALOGUE = read();

    private static Catalogue read() {
      try (InputStream file = Catalogue.class.getResourceAsStream(FILE)) {
        if (file == null) {
          throw new IllegalStateException("the library's jar has no " + FILE);
        }
        return of(
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
