// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleTest {

  @Test
  void all_stories_are_told_in_swedish_unless_asked_otherwise() {
    Run run = Run.of();
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertSame(run.out(), "stories-sv.txt");
  }

  @Test
  void all_stories_are_told_in_english() {
    Run run = Run.of("--lang", "en");
    assertThat(run.code()).isZero();
    Golden.assertSame(run.out(), "stories-en.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv-SE", "tr-TR", "ar-EG"})
  void the_language_of_the_machine_changes_nothing(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(Run.of().out()).isEqualTo(Golden.text("stories-sv.txt"));
      assertThat(Run.of("--lang", "en").out()).isEqualTo(Golden.text("stories-en.txt"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories-sv.txt", "stories-en.txt"})
  void no_line_is_too_wide(String golden) {
    assertThat(Golden.text(golden).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Page.WIDTH));
  }

  @Test
  void a_story_is_named_by_its_id_or_by_that_of_the_story_it_is_a_part_of() {
    assertThat(headings(Run.of("S6"))).containsExactly("S6");
    assertThat(headings(Run.of("S17"))).containsExactly("S17a", "S17b", "S17c");
    assertThat(headings(Run.of("S2", "S1b"))).containsExactly("S2", "S1b");
    assertThat(headings(Run.of("S1"))).containsExactly("S1", "S1b");
  }

  @Test
  void the_page_of_the_example_shows_what_the_program_prints_and_its_commands_run() {
    String page = Repository.text("examples/lifecycle/README.md");
    assertThat(page).contains("```text\n" + Run.of("--lang", "en", "S6").out().stripTrailing());
    List<String> commands =
        Pattern.compile("-Dlifecycle.args=\"(.*)\"")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(commands).hasSize(2);
    for (String command : commands) {
      String[] args =
          command
              .replace("examples/lifecycle", Repository.path("examples/lifecycle").toString())
              .split(" ", -1);
      assertThat(Run.of(args)).extracting(Run::code, Run::err).containsExactly(0, "");
    }
  }

  private static List<String> headings(Run run) {
    return run.out()
        .lines()
        .filter(line -> !line.isEmpty() && line.charAt(0) != ' ')
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }
}
