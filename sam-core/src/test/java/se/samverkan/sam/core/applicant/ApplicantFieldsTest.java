// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.fact.FactField;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicantFieldsTest {

  private static final List<FactField<?>> FIELDS = ApplicantFields.CATALOGUE.fields();

  static Stream<FactField<?>> fields() {
    return FIELDS.stream();
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
    assertThat(ApplicantFields.CATALOGUE.find(field.id())).containsSame(field);
  }

  @Test
  void names_labels_and_questions_tell_fields_apart() {
    assertThat(FIELDS).extracting(FactField::id).doesNotHaveDuplicates();
    assertThat(FIELDS).extracting(field -> field.label().sv()).doesNotHaveDuplicates();
    assertThat(FIELDS).extracting(field -> field.label().en()).doesNotHaveDuplicates();
    assertThat(FIELDS).extracting(FactField::question).doesNotHaveDuplicates();
  }

  @Test
  void nobody_is_told_to_change_an_age_or_an_illness() {
    assertThat(FIELDS)
        .filteredOn(FactField::personCanChange)
        .containsExactlyInAnyOrder(
            ApplicantFields.SPEAKS_SWEDISH,
            ApplicantFields.EMPLOYMENT,
            ApplicantFields.EMPLOYED_WITH_SUPPORT,
            ApplicantFields.REGISTERED_WITH,
            ApplicantFields.CONSENTS,
            ApplicantFields.ACCEPTS_TERMS,
            ApplicantFields.VOLUNTARY);
  }

  @Test
  void rules_read_the_view_of_an_applicant_on_a_date() {
    assertThat(ApplicantFields.CATALOGUE.subject()).isEqualTo(ApplicantOnDate.class);
  }
}
