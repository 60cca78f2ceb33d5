// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.outcome.OutcomeFields;

/** The fields that rules can read, of applicants and of outcomes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FieldsOfCataloguesTest {

  private static final List<FactCatalogue> CATALOGUES =
      List.of(ApplicantFields.CATALOGUE, OutcomeFields.CATALOGUE);

  static Stream<FactCatalogue> catalogues() {
    return CATALOGUES.stream();
  }

  static Stream<FactField<?>> fields() {
    return CATALOGUES.stream().flatMap(catalogue -> catalogue.fields().stream());
  }

  @ParameterizedTest
  @MethodSource("fields")
  void a_field_has_labels_and_a_question_in_both_languages(FactField<?> field) {
    assertThat(List.of(field.label().sv(), field.label().en()))
        .noneMatch(text -> text.endsWith("?"));
    assertThat(List.of(field.question().sv(), field.question().en()))
        .allSatisfy(text -> assertThat(text).matches("\\p{Lu}.*[^ ]\\?"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void a_field_cites_a_numbered_fact_of_the_reports(FactField<?> field) {
    assertThat(field.source().numbers()).anyMatch(number -> number.startsWith("F"));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void a_field_has_a_name_that_rules_can_read(FactField<?> field) {
    assertThat(field.id()).matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)?");
    assertThat(CATALOGUES).anyMatch(one -> one.find(field.id()).filter(field::equals).isPresent());
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void names_labels_and_questions_tell_fields_apart(FactCatalogue catalogue) {
    List<FactField<?>> fields = catalogue.fields();
    assertThat(fields).extracting(FactField::id).doesNotHaveDuplicates();
    assertThat(fields).extracting(field -> field.label().sv()).doesNotHaveDuplicates();
    assertThat(fields).extracting(field -> field.label().en()).doesNotHaveDuplicates();
    assertThat(fields).extracting(FactField::question).doesNotHaveDuplicates();
  }
}
