// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.pack.PackProblem;

/** The examples in {@code docs/rules-reference.md} are accepted or refused as it says. */
class RulesReferenceTest {

  private static final String PAGE = Repository.text("docs/rules-reference.md");

  static Stream<String> rules() {
    return blocks("drl");
  }

  static Stream<String> conditions() {
    return blocks("conditions").flatMap(String::lines);
  }

  static Stream<String> refusedConditions() {
    return blocks("refused").flatMap(String::lines);
  }

  static Stream<String> oddConditions() {
    return blocks("odd").flatMap(String::lines);
  }

  static Stream<String> outcomeConditions() {
    return blocks("outcome-conditions").flatMap(String::lines);
  }

  static Stream<String> refusedOutcomeConditions() {
    return blocks("refused-outcome").flatMap(String::lines);
  }

  static Stream<String> refusedRules() {
    return blocks("refused-rule");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_file_or_rule_is_accepted(String rules) {
    assertThat(new Snippet(rules).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void a_condition_is_accepted(String condition) {
    assertThat(Snippet.condition(condition).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refusedConditions")
  void a_condition_is_refused_with_its_message(String line) {
    assertRefused(Snippet.condition(line.substring(0, line.indexOf(" // "))), line);
  }

  @ParameterizedTest
  @MethodSource("oddConditions")
  void an_odd_condition_is_accepted_with_its_warning(String line) {
    Snippet snippet = Snippet.condition(line.substring(0, line.indexOf(" // ")));
    assertThat(snippet.problems()).isEmpty();
    assertTold(snippet.warnings(), line);
  }

  @Test
  void a_file_on_outcomes_is_accepted() {
    assertThat(blocks("outcome"))
        .singleElement()
        .satisfies(rules -> assertThat(Snippet.outcome(rules).problems()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("outcomeConditions")
  void a_condition_on_outcomes_is_accepted(String condition) {
    assertThat(Snippet.outcomeCondition(condition).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refusedOutcomeConditions")
  void a_condition_on_outcomes_is_refused_with_its_message(String line) {
    assertRefused(Snippet.outcomeCondition(line.substring(0, line.indexOf(" // "))), line);
  }

  @ParameterizedTest
  @MethodSource("refusedRules")
  void a_rule_is_refused_with_its_message(String rule) {
    assertRefused(
        new Snippet(rule), rule.lines().filter(line -> line.contains(" // ")).findFirst().get());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yes or no | suicideRisk | true",
        "number | age | 16",
        "count | problemAreaCount | 2",
        "text | municipality | \"Fagersta\"",
        "own answer | own.choice(\"housing\") | \"own-home\"",
        "own yes or no | own.flag(\"studies\") | true",
        "own number | own.number(\"monthsAtHome\") | 16",
        "own text | own.text(\"mainLanguage\") | \"svenska\"",
        "code | employment | Employment.UNEMPLOYED",
        "set of codes | diagnosisGroups | DiagnosisGroup.PAIN_RELATED"
      })
  void the_table_lists_the_operators_of_a_type_and_no_others(
      String type, String fact, String operand) {
    String row = PAGE.lines().filter(line -> line.startsWith("| " + type + " |")).findFirst().get();
    for (Operator operator : Operator.values()) {
      String symbol = operator.symbol();
      boolean accepted =
          Snippet.condition(fact + " " + symbol + " " + operand(symbol, operand))
              .problems()
              .isEmpty();
      assertThat(accepted).as(symbol).isEqualTo(row.contains("`" + symbol + "`"));
    }
  }

  @Test
  void the_page_has_examples_of_every_sort() {
    assertThat(List.of(rules(), conditions(), oddConditions(), refusedConditions(), refusedRules()))
        .allSatisfy(examples -> assertThat(examples).hasSizeGreaterThan(1));
  }

  private static String operand(String operator, String operand) {
    if (operator.endsWith("memberOf")) {
      return "values.texts(\"municipalities\")";
    }
    return operator.endsWith("in") ? "( " + operand + " )" : operand;
  }

  private static void assertRefused(Snippet snippet, String line) {
    assertTold(snippet.problems(), line);
  }

  private static void assertTold(List<PackProblem> told, String line) {
    String message = line.substring(line.indexOf(" // ") + " // ".length());
    assertThat(told)
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).contains(message));
  }

  private static Stream<String> blocks(String kind) {
    return Pattern.compile("(?s)```" + kind + "\n(.*?)```")
        .matcher(PAGE)
        .results()
        .map(block -> block.group(1));
  }
}
