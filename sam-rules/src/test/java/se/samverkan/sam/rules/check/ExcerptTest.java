// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.page.Html;
import se.samverkan.sam.rules.page.PlainText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExcerptTest {

  @Test
  void the_caret_stands_under_the_column() {
    assertThat(excerpt("first\nsecond line\n", 2, 8)).isEqualTo("second line\n       ^");
    assertThat(excerpt("first", 1, 1)).isEqualTo("first\n^");
    assertThat(excerpt("first", 1, 6)).isEqualTo("first\n     ^");
  }

  @Test
  void tabs_stay_tabs_under_which_the_caret_line_has_tabs_too() {
    assertThat(excerpt("\ta\tb", 1, 4)).isEqualTo("\ta\tb\n\t \t^");
  }

  @Test
  void a_wide_character_takes_two_places_and_a_combining_one_none() {
    assertThat(excerpt("日本 x", 1, 4)).isEqualTo("日本 x\n     ^");
    assertThat(excerpt("a\u030A x", 1, 4)).isEqualTo("a\u030A x\n  ^");
    assertThat(excerpt("\uD83D\uDE00 x", 1, 3)).isEqualTo("\uD83D\uDE00 x\n   ^");
  }

  @Test
  void what_cannot_be_seen_is_shown_as_a_sign() {
    assertThat(excerpt("a\u200Bb\u0007", 1, 3)).isEqualTo("a\uFFFDb\uFFFD\n  ^");
  }

  @Test
  void lines_end_as_on_any_machine_and_a_byte_order_mark_is_no_column() {
    assertThat(excerpt("\uFEFFone\r\ntwo\rthree\nfour", 1, 1)).isEqualTo("one\n^");
    assertThat(excerpt("one\r\ntwo\rthree\nfour", 2, 1)).isEqualTo("two\n^");
    assertThat(excerpt("one\r\ntwo\rthree\nfour", 3, 1)).isEqualTo("three\n^");
    assertThat(excerpt("one\r\ntwo\rthree\nfour", 4, 4)).isEqualTo("four\n   ^");
  }

  @Test
  void of_a_long_line_the_part_around_the_column_is_shown() {
    String excerpt = excerpt("a".repeat(500) + "X" + "b".repeat(500), 1, 501);

    assertThat(excerpt.lines().toList().get(0)).hasSize(142).startsWith("…a").endsWith("b…");
    assertThat(excerpt.lines().toList().get(1)).isEqualTo(" ".repeat(71) + "^");
    assertThat(excerpt.charAt(71)).isEqualTo('X');
  }

  @Test
  void a_line_without_a_column_is_shown_alone_and_a_line_that_is_not_there_not_at_all() {
    PackFiles files = files("one\ntwo");
    assertThat(new Excerpt(files).of(PackProblem.at("pack.yaml", 2, 0, "x"))).contains("two");
    assertThat(new Excerpt(files).of(PackProblem.at("pack.yaml", 2, 5, "x"))).contains("two");
    assertThat(new Excerpt(files).of(PackProblem.at("pack.yaml", 0, 0, "x"))).isEmpty();
    assertThat(new Excerpt(files).of(PackProblem.at("pack.yaml", 3, 1, "x"))).isEmpty();
    assertThat(new Excerpt(files).of(PackProblem.at("other.yaml", 1, 1, "x"))).isEmpty();
  }

  /** A file of a corpus as that file of a pack which it claims to be. */
  record Entry(Path path, String name) {

    PackFiles files() {
      try {
        byte[] bytes = Files.readAllBytes(path);
        return PackFiles.of(
            "sam",
            name.equals("pack.yaml")
                ? Map.of(name, bytes)
                : Map.of("pack.yaml", "pack: sam\n".getBytes(UTF_8), name, bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Stream<String> corpora() {
    return Stream.of(
        "mistakes/drl",
        "mistakes/manifest",
        "mistakes/scenario",
        "hostile/drl",
        "hostile/manifest",
        "hostile/scenario");
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void every_problem_of_a_corpus_is_shown_with_its_own_line(String corpus) throws IOException {
    int shown = 0;
    for (Entry entry : entries(corpus)) {
      PackFiles files = entry.files();
      PackCheck check = PackCheck.of(PackSource.of(files));
      String page = PlainText.of(CheckPage.of(check, files, Language.SV));
      assertThat(Html.of(CheckPage.of(check, files, Language.EN))).doesNotContain("<script");
      for (PackProblem problem : check.problems()) {
        List<String> lines = lines(files, problem.file());
        if (problem.line() > 0
            && problem.line() <= lines.size()
            && lines.get(problem.line() - 1).matches("[ -~åäöÅÄÖ]{1,69}\\S")) {
          assertThat(page).contains("    " + lines.get(problem.line() - 1).stripTrailing() + "\n");
          shown++;
        }
      }
    }
    assertThat(shown).isGreaterThan(10);
  }

  private static List<String> lines(PackFiles files, String name) {
    return files
        .bytes(name)
        .map(bytes -> new String(bytes, UTF_8).replaceFirst("^\uFEFF", ""))
        .map(text -> List.of(text.split("\r\n|\n|\r", -1)))
        .orElse(List.of());
  }

  private static List<Entry> entries(String corpus) throws IOException {
    String name =
        corpus.endsWith("drl")
            ? "eligibility.drl"
            : corpus.endsWith("manifest") ? "pack.yaml" : "scenarios/x.yaml";
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources").resolve(corpus))) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(path -> entries.add(new Entry(path, name)));
    }
    return entries;
  }

  private static String excerpt(String text, int line, int column) {
    return new Excerpt(files(text))
        .of(PackProblem.at("pack.yaml", line, column, "x"))
        .orElseThrow();
  }

  private static PackFiles files(String text) {
    return PackFiles.of("demo", Map.of("pack.yaml", text.getBytes(UTF_8)));
  }
}
