// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** An agency's own codes count like those of the library, and never instead of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CodesOfAnAgencyTest {

  private static final Label LABEL = new Label("egen kod", "a code of our own");
  private static final Source SOURCE = new Source("our own list");

  private static final ApplicantCodes OURS =
      new ApplicantCodes(
          ApplicantCodes.STANDARD
              .diagnoses()
              .with(
                  List.of(
                      DiagnosisCode.of(
                          "fibromyalgia", LABEL, SOURCE, List.of(DiagnosisGroup.PAIN_RELATED)))),
          ApplicantCodes.STANDARD
              .problemAreas()
              .with(List.of(ProblemArea.of("over-indebtedness", LABEL, SOURCE))));

  @Test
  void a_diagnosis_of_an_agency_counts_for_those_who_read_by_its_list() {
    Applicant applicant =
        Somebody.unknown().diagnoses(FactList.complete(Diagnosis.of("fibromyalgia"))).build();
    ApplicantOnDate ours = applicant.on(Somebody.TODAY, OURS);
    assertThat(ours.diagnosisGroups()).containsExactly(DiagnosisGroup.PAIN_RELATED);
    assertThat(ours.absentDiagnosisGroups()).containsExactly(DiagnosisGroup.LIGHTER_PSYCHIATRIC);
    ApplicantOnDate others = applicant.on(Somebody.TODAY);
    assertThat(others.diagnosisGroups()).isEmpty();
    assertThat(others.absentDiagnosisGroups()).isEmpty();
  }

  @Test
  void a_problem_area_of_an_agency_counts_for_those_who_read_by_its_list() {
    Applicant applicant =
        Somebody.unknown().problemAreas(FactList.complete("over-indebtedness", "poverty")).build();
    assertThat(applicant.on(Somebody.TODAY, OURS).problemAreaCount()).isEqualTo(2);
    assertThat(applicant.on(Somebody.TODAY).problemAreaCount()).isEqualTo(1);
    assertThat(applicant.on(Somebody.TODAY).problemAreaCountAtMost()).isEqualTo(2);
  }

  @Test
  void an_agency_cannot_give_a_standard_code_another_meaning() {
    List<DiagnosisCode> taken = List.of(DiagnosisCode.of("other", LABEL, SOURCE, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApplicantCodes.STANDARD.diagnoses().with(taken))
        .withMessage("code list `diagnosis`: `other` is in the list already");
    List<ProblemArea> alsoTaken = List.of(ProblemArea.of("poverty", LABEL, SOURCE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApplicantCodes.STANDARD.problemAreas().with(alsoTaken))
        .withMessage("code list `problemArea`: `poverty` is in the list already");
  }

  @Test
  void a_diagnosis_code_does_not_both_state_a_group_and_leave_it_open() {
    DiagnosisCodeBuilder code =
        DiagnosisCode.builder()
            .id("x")
            .label(LABEL)
            .source(SOURCE)
            .addGroups(DiagnosisGroup.PAIN_RELATED)
            .addOpenGroups(DiagnosisGroup.PAIN_RELATED);
    assertThatIllegalArgumentException().isThrownBy(code::build);
  }

  @Test
  void every_standard_code_cites_a_number_of_the_reports() {
    assertThat(
            Stream.<Code>concat(
                ApplicantCodes.STANDARD.diagnoses().codes().stream(),
                ApplicantCodes.STANDARD.problemAreas().codes().stream()))
        .allSatisfy(code -> assertThat(code.source().numbers()).isNotEmpty());
  }

  @Test
  void that_borderline_is_a_lighter_diagnosis_is_owned_to_be_an_assumption() {
    assertThat(ApplicantCodes.STANDARD.diagnoses().codes())
        .filteredOn(code -> code.assumption().isPresent())
        .extracting(Code::id)
        .containsExactly("borderline");
  }
}
