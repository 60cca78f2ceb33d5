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

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.plan.PlaceSource;
import se.samverkan.sam.core.programme.PolicyTerm;

/** What is to be heeded in work training (F47, F56, F59). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrainingAdviceTest {

  private static Training.TrainingStarted training(int hours) {
    return new Training.TrainingStarted(
        Optional.of("a café"), Optional.of(PlaceSource.OWN), Optional.of(HoursPerWeek.of(hours)));
  }

  private static Training.TrainingFollowedUp followUp(Boolean more, Boolean assessable) {
    return new Training.TrainingFollowedUp(
        true, Optional.ofNullable(more), Optional.ofNullable(assessable));
  }

  @Test
  void nobody_asks_about_transfer_before_there_are_hours_to_ask_about() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.TRANSFER_HOURS, 10));
    Story story =
        Story.admitted(policy, "2010-01-01")
            .amid(about(person().onSickLeave(true).moreHoursConceivable(true)))
            .then(
                "2010-02-01",
                new Training.TrainingStarted(Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(story.advice()).isEmpty();
    assertThat(story.openAdvice()).isEmpty();
  }

  @Test
  void work_training_is_to_be_followed_up_after_two_weeks() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.FIRST_FOLLOW_UP_WEEKS, 2));
    Story story = Story.admitted(policy, "2010-01-01").then("2010-02-01", training(4));
    assertThat(story.adviceOn("2010-02-14")).isEmpty();
    assertThat(story.adviceOn("2010-02-15")).containsExactly(AdviceKind.FIRST_FOLLOW_UP_DUE);
    story.then("2010-02-20", new Course.Interrupted(Optional.empty()));
    assertThat(story.adviceOn("2010-02-21")).isEmpty();
    story.then("2010-03-20", new Course.Resumed());
    assertThat(story.adviceOn("2010-03-21")).containsExactly(AdviceKind.FIRST_FOLLOW_UP_DUE);
    story.then("2010-03-22", followUp(null, null));
    assertThat(story.adviceOn("2010-03-22")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true, , , 10, true, MET",
    "true, , , 9, true, NOT_MET",
    "true, , , 10, false, NOT_MET",
    "true, , , 10, , UNKNOWN",
    "false, true, true, 10, true, MET",
    "false, true, false, 10, true, NOT_MET",
    "false, false, , 10, true, NOT_MET",
    ", , , 10, true, UNKNOWN",
    "false, true, , 10, true, UNKNOWN",
    ", , , 9, true, NOT_MET"
  })
  void transfer_is_suggested_at_ten_hours_for_the_sick_listed_and_the_time_limited(
      Boolean sickLeave,
      Boolean received,
      Boolean timeLimited,
      int hours,
      Boolean more,
      Finding expected) {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.TRANSFER_HOURS, 10));
    ApplicantBuilder person = person().onSickLeave(Optional.ofNullable(sickLeave));
    if (Boolean.TRUE.equals(received) && timeLimited != null) {
      person.benefits(FactList.complete(compensation(timeLimited)));
    } else if (Boolean.TRUE.equals(received)) {
      person.benefits(
          FactList.complete(
              Benefit.builder()
                  .kind(BenefitKind.SICKNESS_COMPENSATION)
                  .from(Cases.BEGIN.minusYears(1))
                  .build()));
    } else if (Boolean.FALSE.equals(received)) {
      person.benefits(FactList.complete());
    }
    Story story =
        Story.admitted(policy, "2010-01-01")
            .amid(about(person))
            .then("2010-02-01", training(hours))
            .then("2010-02-10", followUp(more, null));
    assertFinding(story, AdviceKind.TRANSFER_SUGGESTED, expected);
  }

  @Test
  void what_is_told_of_a_person_counts_before_what_was_done_in_training() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.TRANSFER_HOURS, 10));
    Story story =
        Story.admitted(policy, "2010-01-01")
            .amid(
                about(
                    person()
                        .onSickLeave(true)
                        .workTrainingHoursPossible(10)
                        .moreHoursConceivable(true)));
    assertThat(story.adviceOn("2010-01-02")).containsExactly(AdviceKind.TRANSFER_SUGGESTED);
    story.then("2010-02-01", training(4)).then("2010-02-10", followUp(false, null));
    assertThat(story.advice()).containsExactly(AdviceKind.TRANSFER_SUGGESTED);
  }

  @Test
  void the_final_assessment_is_due_when_the_ability_can_be_assessed() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", training(4))
            .then("2010-02-15", followUp(null, false));
    assertThat(story.advice()).isEmpty();
    story.then("2010-03-15", followUp(null, true));
    assertThat(story.advice()).containsExactly(AdviceKind.READY_FOR_FINAL_ASSESSMENT);
    story.then("2010-04-01", finalAssessment(Recipient.PARTICIPANT, Recipient.HEALTH_CARE));
    assertThat(story.advice()).isEmpty();
    Story atTheLimit =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", training(4))
            .then("2010-02-15", new Training.TrainingLimitReached(Optional.empty()));
    assertThat(atTheLimit.advice()).containsExactly(AdviceKind.READY_FOR_FINAL_ASSESSMENT);
  }
}
