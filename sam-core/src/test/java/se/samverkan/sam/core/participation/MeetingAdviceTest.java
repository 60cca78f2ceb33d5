// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.participation.AdviceCases.SILENT;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingGround;

/**
 * What is to be heeded at meetings, and about what is given to do between them (F35, F44, F45,
 * F47).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingAdviceTest {

  @Test
  void the_second_mapping_meeting_needs_a_written_consent_that_holds() {
    Story without =
        Story.admitted(SILENT, "2010-01-01").then("2010-02-01", Cases.held(MeetingKind.MAPPING_1));
    assertThat(without.advice()).isEmpty();
    without.then("2010-02-08", Cases.held(MeetingKind.MAPPING_2));
    assertThat(without.advice()).containsExactly(AdviceKind.WRITTEN_CONSENT_MISSING);
    Story with =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", Cases.held(MeetingKind.MAPPING_1))
            .then(
                "2010-02-08",
                new Permission.ConsentGiven(
                    Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE)))
            .then("2010-02-08", Cases.held(MeetingKind.MAPPING_2));
    assertThat(with.advice()).isEmpty();
  }

  @Test
  void a_written_consent_that_came_later_or_was_withdrawn_does_not_hold_at_the_meeting() {
    Permission.ConsentGiven given =
        new Permission.ConsentGiven(Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE));
    Permission.ConsentWithdrawn withdrawn =
        new Permission.ConsentWithdrawn(ConsentKind.WRITTEN_PARTICIPATION);
    Story late =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", Cases.held(MeetingKind.MAPPING_1))
            .then("2010-02-09", given)
            .then("2010-02-08", Cases.held(MeetingKind.MAPPING_2));
    assertThat(late.advice()).containsExactly(AdviceKind.WRITTEN_CONSENT_MISSING);
    Story gone =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", Cases.held(MeetingKind.MAPPING_1))
            .then("2010-02-02", given)
            .then("2010-02-08", withdrawn)
            .then("2010-02-08", Cases.held(MeetingKind.MAPPING_2));
    assertThat(gone.advice()).contains(AdviceKind.WRITTEN_CONSENT_MISSING);
    Story stillThere =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", Cases.held(MeetingKind.MAPPING_1))
            .then("2010-02-02", given)
            .then("2010-02-09", withdrawn)
            .then("2010-02-08", Cases.held(MeetingKind.MAPPING_2));
    assertThat(stillThere.advice()).doesNotContain(AdviceKind.WRITTEN_CONSENT_MISSING);
    Story ended =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", Cases.held(MeetingKind.MAPPING_1))
            .then(
                "2010-02-02",
                new Permission.ConsentGiven(
                    SharingGround.builder()
                        .copyOf(given.ground())
                        .until(LocalDate.of(2010, 2, 7))
                        .build()))
            .then("2010-02-08", Cases.held(MeetingKind.MAPPING_2));
    assertThat(ended.advice()).containsExactly(AdviceKind.WRITTEN_CONSENT_MISSING);
    Story oralOnly =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", Cases.held(MeetingKind.MAPPING_1))
            .then(
                "2010-02-02",
                new Permission.ConsentGiven(
                    SharingGround.builder()
                        .basis(LegalBasis.CONSENT)
                        .consent(ConsentKind.ORAL_PARTICIPATION)
                        .addPurposes(Purpose.TAKE_PART)
                        .addParties(Agency.SOCIAL_SERVICES)
                        .build()))
            .then("2010-02-08", Cases.held(MeetingKind.MAPPING_2));
    assertThat(oralOnly.advice()).containsExactly(AdviceKind.WRITTEN_CONSENT_MISSING);
  }

  @Test
  void meetings_and_steps_of_the_mapping_have_their_places() {
    PolicyInForce policy =
        Cases.policy(
            Cases.texts(PolicyTerm.MAPPING_STEPS, "1 A", "1 B", "2 C"),
            Cases.number(PolicyTerm.MAPPING_MEETINGS, 3));
    Story story =
        Story.admitted(policy, "2010-01-01")
            .then("2010-02-01", Cases.held(MeetingKind.MAPPING_1, MappingStep.A, MappingStep.B));
    assertThat(story.advice()).isEmpty();
    story.then("2010-02-02", new Meeting.Recommended(Optional.of("A"), Optional.empty()));
    assertThat(story.advice()).containsExactly(AdviceKind.MAPPING_INCOMPLETE);
    assertThat(story.stage()).isEqualTo(Stage.MAPPED);
    story.then("2010-02-08", Cases.held(MeetingKind.MAPPING_3, MappingStep.C));
    assertThat(story.advice())
        .containsExactly(
            AdviceKind.MEETING_OUT_OF_ORDER,
            AdviceKind.WRITTEN_CONSENT_MISSING,
            AdviceKind.STEPS_ELSEWHERE);
    story.then("2010-02-08", Cases.held(MeetingKind.MAPPING_2, MappingStep.C));
    assertThat(story.advice()).containsExactly(AdviceKind.WRITTEN_CONSENT_MISSING);
    story.then("2010-02-09", new Meeting.Recommended(Optional.of("A"), Optional.empty()));
    assertThat(story.advice()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, false", "5, false", "4, true", ", false"})
  void three_or_five_interest_areas_are_asked_for(Integer number, boolean isTold) {
    PolicyInForce policy = Cases.policy(Cases.texts(PolicyTerm.INTEREST_AREAS, "3", "5"));
    Story story =
        Story.admitted(policy, "2010-01-01")
            .then(
                "2010-02-01",
                new Meeting.AssignmentGiven(
                    AssignmentKind.INTEREST_AREAS, Optional.ofNullable(number), Optional.empty()));
    assertThat(story.advice().contains(AdviceKind.UNUSUAL_ASSIGNMENT)).isEqualTo(isTold);
  }
}
