// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.applicant.Agency.EMPLOYMENT_SERVICE;
import static se.samverkan.sam.core.applicant.Agency.HEALTH_CARE;
import static se.samverkan.sam.core.applicant.Agency.OTHER;
import static se.samverkan.sam.core.applicant.Agency.SOCIAL_INSURANCE_AGENCY;
import static se.samverkan.sam.core.applicant.Agency.SOCIAL_SERVICES;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.fact.FactList;

/** At which agencies a person is registered (F20). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationsTest {

  @Test
  void a_complete_list_makes_every_other_agency_absent() {
    ApplicantOnDate view =
        view(FactList.complete(SOCIAL_SERVICES, EMPLOYMENT_SERVICE, SOCIAL_SERVICES));
    assertThat(view.registeredWith()).containsExactly(EMPLOYMENT_SERVICE, SOCIAL_SERVICES);
    assertThat(view.absentRegisteredWith())
        .containsExactly(SOCIAL_INSURANCE_AGENCY, HEALTH_CARE, OTHER);
  }

  @Test
  void who_is_known_to_be_registered_nowhere_is_absent_everywhere() {
    assertThat(view(FactList.complete()).absentRegisteredWith()).containsExactly(Agency.values());
  }

  @Test
  void a_list_that_may_go_on_makes_no_agency_absent() {
    ApplicantOnDate view = view(FactList.atLeast(EMPLOYMENT_SERVICE));
    assertThat(view.registeredWith()).containsExactly(EMPLOYMENT_SERVICE);
    assertThat(view.absentRegisteredWith()).isEmpty();
  }

  @Test
  void of_an_unknown_list_nothing_is_known() {
    ApplicantOnDate view = view(FactList.unknown());
    assertThat(view.sheet().knows(ApplicantFields.REGISTERED_WITH)).isFalse();
    assertThat(view.registeredWith()).isEmpty();
    assertThat(view.absentRegisteredWith()).isEmpty();
  }

  private static ApplicantOnDate view(FactList<Agency> agencies) {
    return Somebody.unknown().registeredWith(agencies).build().on(Somebody.TODAY);
  }
}
