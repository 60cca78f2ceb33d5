// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.participation.AdviceCases.SILENT;
import static se.samverkan.sam.core.participation.AdviceCases.assertFinding;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.programme.Programme;

/** What is to be heeded when somebody is decided on, and put in a group (F9, F41, F72). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdmissionAdviceTest {

  @ParameterizedTest
  @CsvSource({
    "ELIGIBLE, ADMITTED,", "NOT_ELIGIBLE, ADMITTED, DECISION_DIFFERS",
    "UNDETERMINED, ADMITTED, ADMITTED_UNDETERMINED", "ELIGIBLE, EXCLUDED, DECISION_DIFFERS",
    "NOT_ELIGIBLE, EXCLUDED,", "UNDETERMINED, EXCLUDED,"
  })
  void both_stand_where_a_body_decides_otherwise_than_the_rules(
      Verdict verdict, DecisionOutcome outcome, AdviceKind expected) {
    Intake.Decided decided =
        new Intake.Decided(
            Cases.decision(outcome, "2010-01-02").build(), Optional.of(Cases.assessment(verdict)));
    Story story =
        Story.under(SILENT)
            .then("2010-01-01", new Intake.Identified(Agency.SOCIAL_SERVICES))
            .then("2010-01-02", decided);
    assertThat(story.advice()).isEqualTo(expected == null ? List.of() : List.of(expected));
    assertThat(story.participation().recorded().get(1).event()).isEqualTo(decided);
  }

  @ParameterizedTest
  @CsvSource({
    "board, EXCLUDED, false",
    "board, REFERRED_TO_TREATMENT, true",
    "nobody-we-know, EXCLUDED, true",
    "nobody-we-know, DECLINED_BY_PERSON, false",
    "nobody-we-know, NOT_SUITABLE_FOR_NOW, false"
  })
  void a_body_that_has_no_mandate_is_told(String body, DecisionOutcome outcome, boolean isTold) {
    Story story =
        Story.under(SILENT)
            .then("2010-01-01", new Intake.Identified(Agency.SOCIAL_SERVICES))
            .then(
                "2010-01-02",
                new Intake.Decided(
                    Cases.decision(outcome, "2010-01-02").body(body).build(), Optional.empty()));
    assertThat(story.advice().contains(AdviceKind.BODY_WITHOUT_MANDATE)).isEqualTo(isTold);
  }

  @Test
  void where_the_papers_give_a_mandate_to_nobody_no_body_is_told_to_lack_it() {
    PolicyInForce silentOnBodies =
        new PolicyInForce(
            Programme.builder()
                .copyOf(SILENT.programme())
                .bodies(
                    SILENT.programme().bodies().stream()
                        .filter(body -> body.id().equals("clinic"))
                        .toList())
                .build(),
            "1");
    assertThat(Story.admitted(silentOnBodies, "2010-01-01").advice()).isEmpty();
    assertThat(Story.admitted(SILENT, "2010-01-01").advice()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"29, NOT_MET", "30, MET", ", UNKNOWN"})
  void the_thirty_first_is_admitted_and_told(Integer others, Finding expected) {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.VOLUME_GOAL, 30));
    Story story =
        Story.under(policy)
            .amid(Circumstances.builder().othersEnrolled(Optional.ofNullable(others)).build())
            .then("2010-01-01", new Intake.Identified(Agency.SOCIAL_SERVICES))
            .then("2010-01-01", Cases.admitted("2010-01-01"));
    assertFinding(story, AdviceKind.VOLUME_EXCEEDED, expected);
  }

  @ParameterizedTest
  @CsvSource({"9, NOT_MET", "10, MET", ", UNKNOWN"})
  void the_eleventh_of_a_group_is_told(Integer others, Finding expected) {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.COHORT_SIZE, 10));
    Story story =
        Story.admitted(policy, "2010-01-01")
            .amid(Circumstances.builder().othersInCohort(Optional.ofNullable(others)).build())
            .then("2010-01-02", new Contact.CohortJoined("3"));
    assertFinding(story, AdviceKind.COHORT_FULL, expected);
  }
}
