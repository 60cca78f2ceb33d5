// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.rules.pack.PackProblem;

/** The requirement and the tags that a scenario is filed under. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilingTest {

  private static final String FILE =
      """
      scenarios:
        - name: ages
          requirement: K-12 ålder
          tags: [ålder, gräns]
          asOf: 2012-01-15
          given: {birthDate: 1996-01-15}
          expect: {missing: []}
          cases:
            - name: sixteen
            - name: fifteen
              requirement: K-13
              tags: [barn, ålder]
              given: {birthDate: 1996-01-16}
        - {name: bare, asOf: 2012-01-15, given: {}, expect: {missing: []}}
      outcomes:
        - name: ends
          requirement: K-40
          tags: [utfall]
          asOf: 2012-01-15
          given: {ending: completed}
          expect: {result: none}
          cases:
            - {name: one, tags: [ett]}
            - {name: two, requirement: K-41}
      """;

  @Test
  void a_case_has_the_requirement_and_the_tags_of_its_table() {
    Scenario sixteen = read(FILE).scenarios().get(0);

    assertThat(sixteen.requirement()).contains("K-12 ålder");
    assertThat(sixteen.tags()).containsExactly("ålder", "gräns");
  }

  @Test
  void a_case_can_show_another_requirement_and_has_its_own_tags_too_each_once() {
    Scenario fifteen = read(FILE).scenarios().get(1);

    assertThat(fifteen.requirement()).contains("K-13");
    assertThat(fifteen.tags()).containsExactly("ålder", "gräns", "barn");
  }

  @Test
  void a_scenario_need_not_be_filed_under_anything() {
    Scenario bare = read(FILE).scenarios().get(2);

    assertThat(bare.requirement()).isEmpty();
    assertThat(bare.tags()).isEmpty();
  }

  @Test
  void scenarios_on_outcomes_are_filed_alike() {
    ScenarioReading reading = read(FILE);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.outcomes().get(0).requirement()).contains("K-40");
    assertThat(reading.outcomes().get(0).tags()).containsExactly("utfall", "ett");
    assertThat(reading.outcomes().get(1).requirement()).contains("K-41");
    assertThat(reading.outcomes().get(1).tags()).containsExactly("utfall");
  }

  @Test
  void a_requirement_has_up_to_120_characters() {
    assertThat(problems(FILE.replace("K-13", "å".repeat(120)))).isEmpty();
    assertThat(problems(FILE.replace("K-13", "å".repeat(121))))
        .containsExactly("x.yaml:11:22: `requirement` is longer than 120 characters");
  }

  @Test
  void a_requirement_is_one_line() {
    assertThat(problems(FILE.replace("K-13", "\"K-13\\nålder\"")))
        .containsExactly(
            "x.yaml:11:22: `requirement` goes over more than one line; write it on one line");
  }

  @Test
  void a_tag_is_one_word_of_up_to_40_characters() {
    assertThat(problems(FILE.replace("barn", "b".repeat(40)))).isEmpty();
    assertThat(problems(FILE.replace("barn", "små-barn_2.1"))).isEmpty();
    assertThat(problems(FILE.replace("barn", "b".repeat(41))))
        .containsExactly("x.yaml:12:16: a tag is longer than 40 characters");
    assertThat(problems(FILE.replace("barn", "små barn")))
        .containsExactly(
            "x.yaml:12:16: `små barn` cannot stand as a tag; use one word of letters, digits and"
                + " hyphens");
  }

  @Test
  void tags_are_a_list_in_which_each_stands_once() {
    assertThat(problems(FILE.replace("[barn, ålder]", "barn")))
        .containsExactly("x.yaml:12:15: `tags` must be a list, and this is a text");
    assertThat(problems(FILE.replace("[barn, ålder]", "[]")))
        .containsExactly("x.yaml:12:15: `tags` is empty; fill it or leave it out");
    assertThat(problems(FILE.replace("[barn, ålder]", "[barn, barn]")))
        .containsExactly("x.yaml:12:22: `barn` stands here twice");
    assertThat(problems(FILE.replace("[barn, ålder]", "[7]")))
        .containsExactly(
            "x.yaml:12:16: an item of `tags` must be a text, and this is a number; put it in"
                + " quotes: \"7\"");
  }

  private static List<String> problems(String text) {
    return read(text).problems().stream().map(PackProblem::toString).toList();
  }

  private static ScenarioReading read(String text) {
    return ScenarioReading.of("x.yaml", text.getBytes(UTF_8));
  }
}
