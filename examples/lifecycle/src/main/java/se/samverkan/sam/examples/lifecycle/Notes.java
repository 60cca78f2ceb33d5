// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.participation.Advice;
import se.samverkan.sam.core.programme.Interpretation;

/** Advice in words; the assumptions and readings that it rests on are told once, by number. */
final class Notes {

  private final Words words;
  private final List<String> notes = new ArrayList<>();

  Notes(Words words) {
    this.words = words;
  }

  /** What is to be heeded; where that is open, with what to ask. */
  String of(Advice advice) {
    String open = advice.question().map(question -> " – " + words.in(question)).orElse("");
    return "%s%s [%s]%s"
        .formatted(words.in(advice.label()), open, advice.source().text(), marks(advice));
  }

  /** All notes by number. */
  void addTo(Page page) {
    for (int i = 0; i < notes.size(); i++) {
      page.line("  (" + (i + 1) + ") ", 6, notes.get(i));
    }
  }

  private String marks(Advice advice) {
    Optional<String> assumption =
        advice
            .assumption()
            .map(label -> words.say("antagande: ", "assumption: ") + words.in(label));
    Optional<String> reading = advice.interpretation().map(this::reading);
    return Stream.concat(assumption.stream(), reading.stream())
        .map(note -> " (" + number(note) + ")")
        .collect(Collectors.joining());
  }

  private String reading(Interpretation interpretation) {
    String chosen =
        Optional.ofNullable(interpretation.readings().get(interpretation.reading()))
            .map(words::in)
            .orElseGet(interpretation::reading);
    return words.say("tolkning: ", "reading: ")
        + words.in(interpretation.question())
        + " "
        + chosen;
  }

  private int number(String note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
    return notes.indexOf(note) + 1;
  }
}
