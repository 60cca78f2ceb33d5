// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.applicant.DiagnosisGroup.LIGHTER_PSYCHIATRIC;
import static se.samverkan.sam.core.applicant.DiagnosisGroup.PAIN_RELATED;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.fact.FactList;

/** Which groups a person's diagnoses belong to (F16, F27). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DiagnosisGroupsTest {

  private static final Diagnosis DEPRESSION = Diagnosis.of("depression");
  private static final Diagnosis BACK_PAIN = Diagnosis.of("back-pain");
  private static final Diagnosis OF_NO_LIST = Diagnosis.of("of-no-list");

  @ParameterizedTest
  @ValueSource(strings = {"depression", "adhd", "add", "borderline"})
  void the_psychiatric_diagnoses_that_the_report_names_are_lighter_ones(String code) {
    ApplicantOnDate view = Somebody.diagnosedWith(FactList.complete(Diagnosis.of(code)));
    assertThat(view.diagnosisGroups()).containsExactly(LIGHTER_PSYCHIATRIC);
    assertThat(view.absentDiagnosisGroups()).containsExactly(PAIN_RELATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"joint-and-muscle-pain", "back-pain"})
  void the_pains_that_the_reports_name_are_pain_related(String code) {
    ApplicantOnDate view = Somebody.diagnosedWith(FactList.complete(Diagnosis.of(code)));
    assertThat(view.diagnosisGroups()).containsExactly(PAIN_RELATED);
    assertThat(view.absentDiagnosisGroups()).containsExactly(LIGHTER_PSYCHIATRIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"menieres-disease", "other"})
  void a_diagnosis_of_another_kind_belongs_to_no_group(String code) {
    ApplicantOnDate view = Somebody.diagnosedWith(FactList.complete(Diagnosis.of(code)));
    assertThat(view.diagnosisGroups()).isEmpty();
    assertThat(view.absentDiagnosisGroups()).containsExactly(LIGHTER_PSYCHIATRIC, PAIN_RELATED);
  }

  @Test
  void two_diagnoses_may_bring_a_group_each() {
    ApplicantOnDate view = Somebody.diagnosedWith(FactList.complete(DEPRESSION, BACK_PAIN));
    assertThat(view.diagnosisGroups()).containsExactly(LIGHTER_PSYCHIATRIC, PAIN_RELATED);
    assertThat(view.absentDiagnosisGroups()).isEmpty();
  }

  @Test
  void a_complete_list_without_diagnoses_makes_every_group_absent() {
    ApplicantOnDate view = Somebody.diagnosedWith(FactList.complete());
    assertThat(view.diagnosisGroups()).isEmpty();
    assertThat(view.absentDiagnosisGroups()).containsExactly(DiagnosisGroup.values());
  }

  @Test
  void a_list_that_may_go_on_makes_no_group_absent() {
    ApplicantOnDate view = Somebody.diagnosedWith(FactList.atLeast(DEPRESSION));
    assertThat(view.diagnosisGroups()).containsExactly(LIGHTER_PSYCHIATRIC);
    assertThat(view.absentDiagnosisGroups()).isEmpty();
  }

  @Test
  void of_an_unknown_list_nothing_is_known() {
    ApplicantOnDate view = Somebody.diagnosedWith(FactList.unknown());
    assertThat(view.sheet().knows(ApplicantFields.DIAGNOSIS_GROUPS)).isFalse();
    assertThat(view.diagnosisGroups()).isEmpty();
    assertThat(view.absentDiagnosisGroups()).isEmpty();
  }

  @Test
  void a_code_that_no_list_has_may_belong_to_any_group() {
    ApplicantOnDate view = Somebody.diagnosedWith(FactList.complete(OF_NO_LIST, DEPRESSION));
    assertThat(view.diagnosisGroups()).containsExactly(LIGHTER_PSYCHIATRIC);
    assertThat(view.absentDiagnosisGroups()).isEmpty();
  }

  @Test
  void a_code_that_leaves_a_group_open_keeps_that_group_from_being_absent_and_no_other() {
    ApplicantOnDate view =
        Somebody.diagnosedWith(FactList.complete(Diagnosis.of("psychiatric-unspecified")));
    assertThat(view.diagnosisGroups()).isEmpty();
    assertThat(view.absentDiagnosisGroups()).containsExactly(PAIN_RELATED);
  }

  @Test
  void a_group_that_one_diagnosis_leaves_open_is_present_if_another_belongs_to_it() {
    ApplicantOnDate view =
        Somebody.diagnosedWith(
            FactList.complete(Diagnosis.of("psychiatric-unspecified"), DEPRESSION));
    assertThat(view.diagnosisGroups()).containsExactly(LIGHTER_PSYCHIATRIC);
    assertThat(view.absentDiagnosisGroups()).containsExactly(PAIN_RELATED);
  }

  @Test
  void a_diagnosis_counts_from_the_day_on_which_it_was_stated() {
    assertThat(statedOn(Somebody.YESTERDAY).diagnosisGroups()).containsExactly(PAIN_RELATED);
    assertThat(statedOn(Somebody.TODAY).diagnosisGroups()).containsExactly(PAIN_RELATED);
  }

  @Test
  void a_diagnosis_stated_after_the_date_does_not_count_on_it() {
    assertThat(statedOn(Somebody.TOMORROW).diagnosisGroups()).isEmpty();
    assertThat(statedOn(Somebody.TOMORROW).absentDiagnosisGroups())
        .containsExactly(DiagnosisGroup.values());
  }

  @Test
  void an_unknown_code_stated_after_the_date_leaves_nothing_open_on_it() {
    ApplicantOnDate view =
        Somebody.diagnosedWith(
            FactList.complete(
                Diagnosis.builder().code("of-no-list").statedOn(Somebody.TOMORROW).build()));
    assertThat(view.absentDiagnosisGroups()).containsExactly(DiagnosisGroup.values());
  }

  @Test
  void a_diagnosis_that_the_person_denies_counts_like_any_other() {
    ApplicantOnDate view =
        Somebody.diagnosedWith(
            FactList.complete(
                Diagnosis.builder()
                    .code("borderline")
                    .statedBy(DiagnosisSource.AGENCY_FILE)
                    .recognised(false)
                    .build()));
    assertThat(view.diagnosisGroups()).containsExactly(LIGHTER_PSYCHIATRIC);
  }

  private static ApplicantOnDate statedOn(LocalDate day) {
    return Somebody.diagnosedWith(
        FactList.complete(Diagnosis.builder().code("back-pain").statedOn(day).build()));
  }
}
