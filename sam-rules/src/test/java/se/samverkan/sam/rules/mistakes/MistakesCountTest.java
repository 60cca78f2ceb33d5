// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.rules.pack.PackProblem;

/** How often analysts are helped: of all labelled mistakes, whatever kind of file they are in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MistakesCountTest {

  private static final Path COUNTS = Path.of("src/test/resources/mistakes/counts.txt");

  /** One label of a file: the place, and what is to be suggested there; empty if nothing is. */
  private record Label(String place, String suggestion) {

    /** {@code line:column} in rule files; in others the whole message, advice and all, follows. */
    static Label of(String expected, MistakeFile file) {
      String place = expected.replaceFirst(": .*", "");
      int advice = expected.indexOf("; ");
      return new Label(
          place,
          advice < 0 ? file.label("suggests").orElse("") : expected.substring(advice + 2).strip());
    }
  }

  /** One file: what was told of it, and which of that was as labelled. */
  private record Outcome(Mistakes corpus, MistakeFile file, List<String> told, List<Label> labels) {

    static Outcome of(Mistakes corpus, MistakeFile file) {
      return new Outcome(
          corpus,
          file,
          corpus.told(file).stream().map(PackProblem::toString).toList(),
          file.labels("expect").stream().map(label -> Label.of(label, file)).toList());
    }

    boolean rightPlace() {
      return labels.stream().noneMatch(label -> toldAt(label).isEmpty());
    }

    boolean asksForSuggestion() {
      return labels.stream().anyMatch(label -> !label.suggestion().isEmpty());
    }

    boolean rightSuggestion() {
      return labels.stream()
          .allMatch(
              label ->
                  toldAt(label).stream()
                      .map(told -> told.substring(told.indexOf("; ") + 1))
                      .anyMatch(advice -> advice.contains(label.suggestion())));
    }

    boolean nothingElse() {
      return told.size() == labels.size();
    }

    private List<String> toldAt(Label label) {
      String start = corpus.file() + ":" + label.place() + ": ";
      return told.stream().filter(one -> one.startsWith(start)).toList();
    }

    @Override
    public String toString() {
      return corpus + " " + file + " is labelled " + labels + " and was told " + told;
    }
  }

  private static final List<Outcome> OUTCOMES =
      Arrays.stream(Mistakes.values())
          .flatMap(corpus -> corpus.files().stream().map(file -> Outcome.of(corpus, file)))
          .toList();

  @Test
  void at_least_eighty_mistakes_are_labelled() {
    assertTrue(OUTCOMES.size() >= 80, () -> OUTCOMES.size() + " mistakes");
  }

  @Test
  void of_a_hundred_mistakes_ninety_five_are_told_at_the_right_file_line_and_column() {
    assertShare(95, OUTCOMES, OUTCOMES.stream().filter(one -> !one.rightPlace()).toList());
  }

  @Test
  void of_a_hundred_mistakes_with_a_labelled_suggestion_ninety_get_it() {
    List<Outcome> labelled = OUTCOMES.stream().filter(Outcome::asksForSuggestion).toList();

    assertTrue(labelled.size() >= 80, () -> labelled.size() + " labelled suggestions");
    assertShare(90, labelled, labelled.stream().filter(one -> !one.rightSuggestion()).toList());
  }

  @Test
  void of_a_hundred_mistakes_ninety_five_draw_no_other_problems_after_them() {
    assertShare(95, OUTCOMES, OUTCOMES.stream().filter(one -> !one.nothingElse()).toList());
  }

  @Test
  void the_counts_are_as_written_down() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("in | files | right place | suggestion labelled | and right | nothing else told");
    for (Mistakes corpus : Mistakes.values()) {
      lines.add(
          counts(
              corpus.name().toLowerCase(Locale.ROOT),
              OUTCOMES.stream().filter(one -> one.corpus() == corpus).toList()));
    }
    lines.add(counts("all", OUTCOMES));
    String counts = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(COUNTS, counts);
    }
    assertEquals(Files.readString(COUNTS), counts, () -> told(misses()));
  }

  private static String counts(String name, List<Outcome> outcomes) {
    List<Outcome> labelled = outcomes.stream().filter(Outcome::asksForSuggestion).toList();
    return Stream.of(
            outcomes.stream(),
            outcomes.stream().filter(Outcome::rightPlace),
            labelled.stream(),
            labelled.stream().filter(Outcome::rightSuggestion),
            outcomes.stream().filter(Outcome::nothingElse))
        .map(some -> String.valueOf(some.count()))
        .collect(Collectors.joining(" | ", name + " | ", ""));
  }

  private static void assertShare(int percent, List<Outcome> of, List<Outcome> misses) {
    assertTrue(
        (of.size() - misses.size()) * 100 >= percent * of.size(),
        () -> misses.size() + " of " + of.size() + " miss:" + told(misses));
  }

  private static List<Outcome> misses() {
    return OUTCOMES.stream()
        .filter(one -> !one.rightPlace() || !one.rightSuggestion() || !one.nothingElse())
        .toList();
  }

  private static String told(List<Outcome> outcomes) {
    return outcomes.stream().map(one -> "\n" + one).collect(Collectors.joining());
  }
}
