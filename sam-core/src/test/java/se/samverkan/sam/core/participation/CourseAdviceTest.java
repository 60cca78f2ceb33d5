// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.participation.AdviceCases.SILENT;
import static se.samverkan.sam.core.participation.AdviceCases.about;
import static se.samverkan.sam.core.participation.AdviceCases.assertFinding;
import static se.samverkan.sam.core.participation.AdviceCases.compensation;
import static se.samverkan.sam.core.participation.AdviceCases.finalAssessment;
import static se.samverkan.sam.core.participation.AdviceCases.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.programme.PolicyTerm;

/** What is to be heeded as a participation goes on and ends (F39, F47, F62, F63). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseAdviceTest {

  private static Story ending(Circumstances around, Event end) {
    return Story.admitted(SILENT, "2010-01-01").amid(around).then("2010-06-01", end);
  }

  @Test
  void the_third_missed_summons_is_told_and_the_second_is_not() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.SUMMONS_LIMIT, 3));
    Story story = Story.admitted(policy, "2010-01-01");
    for (int i = 1; i <= 2; i++) {
      story
          .then("2010-02-0" + i, Cases.summoned(MeetingKind.MAPPING_1))
          .then("2010-03-0" + i, Cases.missed(MeetingKind.MAPPING_1));
      assertThat(story.advice()).isEmpty();
      assertThat(story.refusalsOf("2010-04-01", new Course.Closed(ClosureReason.NO_SHOW)))
          .containsExactly(RefusalKind.SUMMONS_LIMIT_NOT_REACHED);
    }
    story
        .then("2010-03-03", Cases.summoned(MeetingKind.MAPPING_1))
        .then("2010-03-04", Cases.missed(MeetingKind.MAPPING_1));
    assertThat(story.advice()).containsExactly(AdviceKind.SUMMONS_LIMIT_REACHED);
    assertThat(story.advice(AdviceKind.SUMMONS_LIMIT_REACHED).orElseThrow().label().en())
        .isEqualTo("the person has missed 3 summonses, which the programme counts as dropping out");
    story.then("2010-04-01", new Course.Closed(ClosureReason.NO_SHOW));
    assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    assertThat(story.advice()).isEmpty();
  }

  @Test
  void where_no_limit_is_stated_closing_for_not_coming_is_told() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", new Course.Closed(ClosureReason.NO_SHOW));
    assertThat(story.advice()).containsExactly(AdviceKind.NO_SUMMONS_LIMIT_STATED);
  }

  @Test
  void a_final_assessment_goes_to_the_participant_and_to_an_agency() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-04-01", finalAssessment(Recipient.PARTICIPANT));
    assertThat(story.advice()).containsExactly(AdviceKind.RECIPIENT_MISSING);
    story.then("2010-04-01", finalAssessment(Recipient.EMPLOYMENT_SERVICE));
    assertThat(story.advice()).containsExactly(AdviceKind.RECIPIENT_MISSING);
    story.then("2010-04-01", finalAssessment(Recipient.PARTICIPANT, Recipient.EMPLOYMENT_SERVICE));
    assertThat(story.advice()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, NOT_MET", "false, MET", ", UNKNOWN"})
  void a_decision_against_the_final_assessment_stands_beside_it(Boolean follows, Finding expected) {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-04-01", finalAssessment(Recipient.PARTICIPANT))
            .then(
                "2010-05-01",
                new Course.AgencyDecided(
                    Agency.SOCIAL_INSURANCE_AGENCY,
                    Optional.ofNullable(follows),
                    Optional.empty()));
    assertFinding(story, AdviceKind.AGENCY_CONTRADICTS, expected);
  }

  @Test
  void leaving_sickness_compensation_may_leave_a_gap_in_income() {
    Circumstances receives = about(person().benefits(FactList.complete(compensation(true))));
    Circumstances receivesNot = about(person().benefits(FactList.complete()));
    for (Event end :
        List.of(
            new Course.Transferred("the ordinary cooperation"),
            new Course.Closed(ClosureReason.COMPLETED))) {
      assertFinding(ending(receives, end), AdviceKind.BENEFIT_TRANSITION, Finding.MET);
      assertFinding(ending(receivesNot, end), AdviceKind.BENEFIT_TRANSITION, Finding.NOT_MET);
      assertFinding(
          ending(Circumstances.unknown(), end), AdviceKind.BENEFIT_TRANSITION, Finding.UNKNOWN);
    }
    assertFinding(
        ending(receives, new Course.Closed(ClosureReason.TOO_ILL)),
        AdviceKind.BENEFIT_TRANSITION,
        Finding.NOT_MET);
  }
}
