// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.json.SamJson;

class GivenNamesTest {

  static Stream<String> fields() {
    return ApplicantFields.CATALOGUE.fields().stream().map(FactField::id);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void a_fact_of_rules_is_a_property_of_an_applicant_or_worked_out_from_one(String field) {
    boolean told =
        SamJson.applicant().readYaml("id: p-1\n\"" + field + "\": null\n").problems().isEmpty();

    assertThat(GivenNames.propertyOf(field).isPresent()).isEqualTo(!told);
  }
}
