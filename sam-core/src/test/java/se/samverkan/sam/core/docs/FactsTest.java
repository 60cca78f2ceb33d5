// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.docs.Table.Row;
import se.samverkan.sam.core.fact.FactField;

/** {@code docs/facts.md} says of each fact and story where the code holds it, and is right. */
class FactsTest {

  private static final int FIELDS = 1;
  private static final int CRITERIA = 2;
  private static final int NOTICES = 3;
  private static final int REMARKS = 4;

  private static final List<String> PACKS = List.of("sam-rules/packs/sam", "sam-rules/packs/resam");

  private static final String PAGE = Repository.text("docs/facts.md");
  private static final List<Row> ROWS = Table.rows(PAGE, "Number");
  private static final List<Row> OUTCOMES = Table.rows(PAGE, "Fact");

  /** The tests of all modules. */
  private static final Set<String> TESTS =
      Repository.files("Test.java").stream()
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());

  @Test
  void each_statement_about_target_groups_and_each_story_stands_there_once_and_in_order() {
    assertThat(ROWS)
        .extracting(row -> row.cell(0))
        .containsExactlyElementsOf(
            Stream.concat(numbers("F", 15, 34), numbers("S", 1, 18)).toList());
  }

  @Test
  void the_fields_named_are_those_of_the_catalogue_all_of_them() {
    assertThat(named(FIELDS))
        .containsExactlyInAnyOrderElementsOf(
            ApplicantFields.CATALOGUE.fields().stream().map(FactField::id).toList());
  }

  @Test
  void the_criteria_named_are_those_of_the_built_in_packs_all_of_them() {
    assertThat(named(CRITERIA))
        .containsExactlyInAnyOrderElementsOf(
            PACKS.stream().flatMap(pack -> criteria(pack + "/eligibility.drl")).toList());
  }

  @Test
  void the_criteria_on_outcomes_named_are_those_of_the_built_in_packs_all_of_them() {
    assertThat(OUTCOMES.stream().flatMap(row -> row.names(2).stream()))
        .containsExactlyInAnyOrderElementsOf(
            PACKS.stream().flatMap(pack -> criteria(pack + "/outcome.drl")).toList());
  }

  @Test
  void the_classifications_and_goals_named_are_those_of_the_built_in_packs_all_of_them() {
    assertThat(OUTCOMES.stream().flatMap(row -> row.names(3).stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            PACKS.stream()
                .flatMap(
                    pack ->
                        Stream.of("classifications", "goals")
                            .flatMap(key -> ids(Repository.text(pack + "/pack.yaml"), key))
                            .map(id -> pack.substring(pack.lastIndexOf('/') + 1) + "/" + id))
                .distinct()
                .toList());
  }

  @Test
  void each_statement_about_outcomes_stands_there_once_with_types_that_exist() {
    assertThat(OUTCOMES)
        .extracting(row -> row.cell(0))
        .containsExactlyElementsOf(numbers("F", 64, 80).toList());
    assertThat(OUTCOMES)
        .allSatisfy(
            row ->
                assertThat(row.names(1))
                    .as("types of %s", row.cell(0))
                    .isNotEmpty()
                    .allSatisfy(GlossaryTest::assertExists));
  }

  @ParameterizedTest
  @CsvSource({"Figure, O, 12", "Inconsistency, I, 9"})
  void each_figure_and_inconsistency_stands_there_once_with_a_test_that_shows_it(
      String table, String letter, int last) {
    List<Row> rows = Table.rows(PAGE, table);
    assertThat(rows)
        .extracting(row -> row.cell(0))
        .containsExactlyElementsOf(numbers(letter, 1, last).toList());
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.names(1)).isNotEmpty().allSatisfy(GlossaryTest::assertExists);
              assertThat(row.names(2)).isNotEmpty().isSubsetOf(TESTS);
            });
  }

  @Test
  void the_notices_named_are_those_of_the_built_in_packs_all_of_them() {
    assertThat(named(NOTICES))
        .containsExactlyInAnyOrderElementsOf(
            PACKS.stream()
                .flatMap(pack -> ids(Repository.text(pack + "/pack.yaml"), "notices"))
                .toList());
  }

  @Test
  void what_no_field_holds_has_a_remark_that_says_why() {
    assertThat(ROWS)
        .filteredOn(row -> row.names(FIELDS).isEmpty())
        .allSatisfy(row -> assertThat(row.cell(REMARKS)).isNotBlank());
  }

  @Test
  void each_statement_about_participation_stands_there_once_with_types_that_exist() {
    List<Row> rows = Table.rows(PAGE, "Statement");
    assertThat(rows)
        .extracting(row -> row.cell(0))
        .containsExactlyElementsOf(
            Stream.concat(numbers("F", 9, 14), numbers("F", 35, 63)).toList());
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.names(1).isEmpty() && row.cell(2).isBlank())
                    .as("%s has a type or a remark", row.cell(0))
                    .isFalse());
    assertThat(rows.stream().flatMap(row -> row.names(1).stream()))
        .allSatisfy(GlossaryTest::assertExists);
  }

  private static List<String> named(int column) {
    return ROWS.stream().flatMap(row -> row.names(column).stream()).distinct().toList();
  }

  private static Stream<String> numbers(String letter, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(number -> letter + number);
  }

  private static Stream<String> criteria(String file) {
    return Pattern.compile("@id\\(\"([^\"]+)\"\\)")
        .matcher(Repository.text(file))
        .results()
        .map(match -> match.group(1))
        .distinct();
  }

  /** The ids in the list under a key of a pack. */
  private static Stream<String> ids(String pack, String key) {
    String rest = pack.substring(pack.indexOf("\n" + key + ":") + 1);
    Matcher next = Pattern.compile("(?m)^[a-zA-Z]+:").matcher(rest);
    int end = next.find(1) ? next.start() : rest.length();
    return Pattern.compile("(?m)^  - id: (\\S+)$")
        .matcher(rest.substring(0, end))
        .results()
        .map(match -> match.group(1));
  }
}
