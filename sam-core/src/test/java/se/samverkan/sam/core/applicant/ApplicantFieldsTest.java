// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.fact.FactField;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicantFieldsTest {

  private static final List<FactField<?>> FIELDS = ApplicantFields.CATALOGUE.fields();

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
