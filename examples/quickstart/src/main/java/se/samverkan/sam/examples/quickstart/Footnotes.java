// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.ValueUsed;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;

/** The assumptions and readings that reasons rest on, each told once. */
final class Footnotes {

  private static final Label ASSUMPTION = new Label("antagande", "assumption");
  private static final Label READING = new Label("tolkning", "reading");
  private static final Label IN_BRACKETS =
      new Label(
          "tecken inom parentes: visas, men avgör inte",
          "signs in brackets: shown, decides nothing");

  private final Language language;
  private final List<String> notes = new ArrayList<>();

  Footnotes(Language language) {
    this.language = language;
  }

  /** The numbers of a reason's notes, such as {@code (1)}. */
  String marks(Reason reason) {
    return Stream.concat(assumptions(reason), readings(reason))
        .map(note -> " (" + number(note) + ")")
        .collect(Collectors.joining());
  }

  /** All notes by number. */
  String text() {
    return IntStream.range(0, notes.size())
        .mapToObj(i -> "(" + (i + 1) + ") " + notes.get(i) + "\n")
        .collect(Collectors.joining("", "\n" + in(IN_BRACKETS) + "\n", ""));
  }

  private int number(String note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
    return notes.indexOf(note) + 1;
  }

  private Stream<String> assumptions(Reason reason) {
    return reason.values().stream().flatMap(value -> assumption(value).stream());
  }

  private Optional<String> assumption(ValueUsed value) {
    return value
        .assumption()
        .map(why -> in(ASSUMPTION) + ": " + value.name() + " = " + value.value() + "; " + in(why));
  }

  private Stream<String> readings(Reason reason) {
    return reason.interpretation().stream()
        .map(used -> in(READING) + ": " + in(used.question()) + " " + in(used.label()));
  }

  private String in(Label label) {
    return label.in(language);
  }
}
