// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.internal.drl.RuleFile;
import se.samverkan.sam.rules.internal.profile.Limits;
import se.samverkan.sam.rules.pack.PackProblem;

/** Both sides of every limit of rule files: as much as is allowed is accepted, one more is told. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitsTest {

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of(
            "comparisons by &&",
            Hostile.joined("age >= 1", " && ", Limits.COMPARISONS),
            Hostile.joined("age >= 1", " && ", Limits.COMPARISONS + 1),
            "a rule has at most 64 comparisons"),
        Arguments.of(
            "comparisons by commas",
            Hostile.joined("age >= 1", ", ", Limits.COMPARISONS),
            Hostile.joined("age >= 1", ", ", Limits.COMPARISONS + 1),
            "a rule has at most 64 comparisons"),
        Arguments.of(
            "comparisons in brackets",
            Hostile.joined("( age >= 1 || age >= 2 )", " && ", Limits.COMPARISONS / 2),
            Hostile.joined("( age >= 1 || age >= 2 )", " && ", Limits.COMPARISONS / 2 + 1),
            "a rule has at most 64 comparisons"),
        Arguments.of(
            "brackets within brackets",
            Hostile.nested("(", Limits.DEPTH, "age >= 1", ")"),
            Hostile.nested("(", Limits.DEPTH + 1, "age >= 1", ")"),
            "brackets are nested more than 8 deep"),
        Arguments.of(
            "brackets one after another",
            Hostile.joined(Hostile.nested("(", Limits.DEPTH, "age >= 1", ")"), " || ", 60),
            Hostile.joined(Hostile.nested("(", Limits.DEPTH + 1, "age >= 1", ")"), " || ", 60),
            "brackets are nested more than 8 deep"),
        Arguments.of(
            "numbers in a list",
            "age in ( " + Hostile.joined("1", ", ", Limits.LIST) + " )",
            "age in ( " + Hostile.joined("1", ", ", Limits.LIST + 1) + " )",
            "a list has at most 200 entries"),
        Arguments.of(
            "texts in a list",
            "municipality not in ( " + Hostile.joined("\"a\"", ", ", Limits.LIST) + " )",
            "municipality not in ( " + Hostile.joined("\"a\"", ", ", Limits.LIST + 1) + " )",
            "a list has at most 200 entries"),
        Arguments.of(
            "characters in a text",
            "municipality == \"" + "å".repeat(Limits.TEXT) + "\"",
            "municipality == \"" + "å".repeat(Limits.TEXT + 1) + "\"",
            "a text is at most 1000 characters"),
        Arguments.of(
            "characters in a word",
            "employment == Employment.EMPLOYED",
            "employment == Employment.E" + "x".repeat(Limits.WORD),
            "a word or number is at most 200 characters"),
        Arguments.of(
            "digits of a number",
            "age >= 999999999",
            "age >= 1000000000",
            "`age` is a number, and `1000000000` is not"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void as_much_as_is_allowed_is_accepted_and_one_more_is_told(
      String name, String most, String more, String message) {
    assertEquals(List.of(), read(Hostile.file(most)).problems());

    List<PackProblem> problems = read(Hostile.file(more)).problems();

    Refusals.assertPlain(problems, "eligibility.drl", Hostile.file(more).getBytes(UTF_8));
    assertEquals(List.of(message), problems.stream().map(PackProblem::message).toList());
  }

  @Test
  void a_name_a_source_and_a_label_may_be_as_long_as_any_text() {
    String most = "x".repeat(Limits.TEXT);
    for (String text : List.of("a rule", "SAM App (F15)", "en regel", "the rule in English")) {
      String file = Hostile.file("age >= 1");

      assertEquals(List.of(), read(file.replace(text, most)).problems());
      assertEquals(
          List.of("a text is at most 1000 characters"),
          read(file.replace(text, most + "x")).problems().stream()
              .map(PackProblem::message)
              .toList());
    }
  }

  private static RuleFile read(String text) {
    return Refusals.reading(
        () -> RuleFile.read("sam", "eligibility.drl", text.getBytes(UTF_8), OwnFields.CATALOGUE));
  }
}
