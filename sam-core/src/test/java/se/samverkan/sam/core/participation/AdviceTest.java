// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.plan.PlaceSource;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingGround;

/** What is to be heeded, on both sides of each boundary. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdviceTest {

  private static final PolicyInForce SILENT = Cases.policy();

  private static Circumstances of(ApplicantBuilder person) {
    return Circumstances.builder()
        .person(
            person
                .id(Cases.PERSON)
                .build()
                .on(Cases.BEGIN, ApplicantCodes.STANDARD, ApplicantFields.CATALOGUE))
        .build();
  }

  private static ApplicantBuilder person() {
    return Applicant.builder();
  }

  private static Benefit compensation(boolean isTimeLimited) {
    return Benefit.builder()
        .kind(BenefitKind.SICKNESS_COMPENSATION)
        .from(Cases.BEGIN.minusYears(1))
        .timeLimited(isTimeLimited)
        .build();
  }

  private static Training.TrainingStarted training(int hours) {
    return new Training.TrainingStarted(
        Optional.of("a café"), Optional.of(PlaceSource.OWN), Optional.of(HoursPerWeek.of(hours)));
  }

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

  @Test
  void somebody_who_is_not_reached_for_two_weeks_is_told_until_reached() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.CONTACT_WEEKS, 2));
    Story story =
        Story.admitted(policy, "2010-01-01").then("2010-02-01", attempt(ContactResult.NO_ANSWER));
    assertThat(story.adviceOn("2010-02-14")).isEmpty();
    assertThat(story.adviceOn("2010-02-15")).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
    story.then("2010-02-20", attempt(ContactResult.NO_ACTIVE_PHONE));
    assertThat(story.advice()).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
    story.then("2010-02-21", attempt(ContactResult.NOT_KNOWN_TO_PERSON));
    assertThat(story.advice()).isEmpty();
    story.then("2010-03-01", attempt(ContactResult.NO_ANSWER));
    assertThat(story.adviceOn("2010-03-14")).isEmpty();
    assertThat(story.adviceOn("2010-03-15")).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
    story.then("2010-03-20", Cases.held(MeetingKind.INFORMATION));
    assertThat(story.adviceOn("2010-06-01")).isEmpty();
  }

  @Test
  void an_attempt_of_which_only_the_month_is_known_leaves_open_whether_two_weeks_have_passed() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.CONTACT_WEEKS, 2));
    Story story =
        Story.admitted(policy, "2010-01-01").then("2010-02", attempt(ContactResult.NO_ANSWER));
    assertThat(story.openAdviceOn("2010-02-14")).isEmpty();
    assertThat(story.openAdviceOn("2010-02-15")).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
    assertThat(
            story
                .participation()
                .adviceOn(LocalDate.of(2010, 2, 15), policy, Circumstances.unknown())
                .get(0)
                .question())
        .as("it asks for the day")
        .isPresent();
    assertThat(story.openAdviceOn("2010-03-13")).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
    assertThat(story.adviceOn("2010-03-14")).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
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
  void concern_for_life_shows_the_route_until_the_end_and_excludes_nobody() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", new Contact.SafeguardingRaised(Optional.of("psychiatry")));
    assertThat(story.advice()).containsExactly(AdviceKind.SAFEGUARDING_ROUTE);
    assertThat(story.stage()).isEqualTo(Stage.ADMITTED);
    Story told = Story.admitted(SILENT, "2010-01-01").amid(of(person().suicideRisk(true)));
    assertThat(told.adviceOn("2010-02-01")).containsExactly(AdviceKind.SAFEGUARDING_ROUTE);
    told.amid(of(person().suicideRisk(false)));
    assertThat(told.adviceOn("2010-02-01")).isEmpty();
  }

  @Test
  void a_consent_to_take_part_that_is_withdrawn_is_told_until_it_is_given_again() {
    Permission.ConsentGiven given =
        new Permission.ConsentGiven(Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE));
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-01-02", given)
            .then("2010-02-01", new Permission.ConsentWithdrawn(ConsentKind.WRITTEN_PARTICIPATION));
    assertThat(story.advice()).containsExactly(AdviceKind.CONSENT_WITHDRAWN);
    story.then("2010-02-02", given);
    assertThat(story.advice()).isEmpty();
  }

  @Test
  void an_identity_that_comes_to_be_protected_is_told() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", new Permission.IdentityProtected(true));
    assertThat(story.advice()).containsExactly(AdviceKind.PROTECTED_IDENTITY);
    story.then("2010-03-01", new Permission.IdentityProtected(false));
    assertThat(story.advice()).isEmpty();
  }

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
  void advice_on_a_past_day_knows_nothing_of_what_came_later_and_void_events_stay_void() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.GOAL_MONTHS, 6));
    Story story =
        Story.admitted(policy, "2010-01-15")
            .then("2010-09-01", new Course.Extended("waiting for treatment"));
    assertThat(story.adviceOn("2010-08-31")).containsExactly(AdviceKind.OVERDUE);
    assertThat(story.adviceOn("2010-09-01")).containsExactly(AdviceKind.OVERDUE_WITH_REASON);
    story
        .then("2010-07-20", new Course.Extended("a mistake"))
        .then("2010-10-01", new Course.EventVoided(EventId.of("e-4"), "another person"));
    assertThat(story.adviceOn("2010-08-31")).containsExactly(AdviceKind.OVERDUE);
  }

  @Test
  void nobody_asks_about_transfer_before_there_are_hours_to_ask_about() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.TRANSFER_HOURS, 10));
    Story story =
        Story.admitted(policy, "2010-01-01")
            .amid(of(person().onSickLeave(true).moreHoursConceivable(true)))
            .then(
                "2010-02-01",
                new Training.TrainingStarted(Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(story.advice()).isEmpty();
    assertThat(story.openAdvice()).isEmpty();
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

  @Test
  void a_handover_tells_everything_that_was_lacking_and_took_place_all_the_same() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then(
                "2010-02-01",
                new Handover.HandoverHeld(
                    Set.of(Attendee.of(AttendeeRole.MAPPER)), Optional.of(false)));
    assertThat(story.advice())
        .containsExactly(
            AdviceKind.HANDOVER_WITHOUT_PLAN,
            AdviceKind.HANDOVER_WITHOUT_PACK,
            AdviceKind.HANDOVER_WITHOUT_PARTICIPANT,
            AdviceKind.HANDOVER_WITHOUT_CASE_OFFICER);
    assertThat(story.stage()).isEqualTo(Stage.HANDED_OVER);
    story.then("2010-02-02", new Handover.HandoverHeld(Set.of(), Optional.empty()));
    assertThat(story.openAdvice())
        .containsExactly(
            AdviceKind.HANDOVER_WITHOUT_PLAN,
            AdviceKind.HANDOVER_WITHOUT_PARTICIPANT,
            AdviceKind.HANDOVER_WITHOUT_CASE_OFFICER);
  }

  @Test
  void a_handover_with_all_that_belongs_to_it_gives_no_advice() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then(
                "2010-01-02",
                new Permission.ConsentGiven(
                    Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE)))
            .then(
                "2010-02-01",
                new Handover.BackgroundPackSent(
                    Agency.HEALTH_CARE, Set.of(Agency.EMPLOYMENT_SERVICE)))
            .then(
                "2010-02-02",
                new Handover.HandoverHeld(
                    Set.of(
                        Attendee.of(AttendeeRole.PARTICIPANT),
                        Attendee.of(AttendeeRole.CASE_OFFICER, Agency.EMPLOYMENT_SERVICE)),
                    Optional.of(true)));
    assertThat(story.advice()).isEmpty();
    assertThat(story.openAdvice()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"14, NOT_MET", "15, MET", ", UNKNOWN"})
  void the_sixteenth_place_has_no_guarantee(Integer taken, Finding expected) {
    Story story =
        booking(taken)
            .then("2010-02-01", new Planning.PlaceBooked("grona-arenor", Optional.of("garden")));
    assertFinding(story, AdviceKind.NO_GUARANTEED_PLACE, expected);
    assertFinding(story, AdviceKind.PLACE_NOT_IN_PLAN, Finding.NOT_MET);
  }

  @Test
  void a_place_that_is_not_in_the_plan_has_no_guarantee() {
    Story story =
        booking(0).then("2010-02-01", new Planning.PlaceBooked("grona-arenor", Optional.empty()));
    assertThat(story.advice()).containsExactly(AdviceKind.PLACE_NOT_IN_PLAN);
    story.then("2010-02-01", new Planning.PlaceBooked("grona-arenor", Optional.of("other")));
    assertThat(story.advice()).containsExactly(AdviceKind.PLACE_NOT_IN_PLAN);
    story.then("2010-02-01", new Planning.PlaceBooked("embla", Optional.empty()));
    assertThat(story.advice()).isEmpty();
  }

  private static Story booking(Integer taken) {
    PolicyInForce policy =
        Cases.policy(
            Cases.number(PolicyTerm.GUARANTEED_PLACES, 15),
            Cases.texts(PolicyTerm.GUARANTEED_MEASURES, "grona-arenor"));
    return Story.admitted(policy, "2010-01-01")
        .amid(Circumstances.builder().guaranteedPlacesTaken(Optional.ofNullable(taken)).build())
        .then(
            "2010-01-15",
            new Planning.ActivityPlanned(PlannedActivity.of("garden", "grona-arenor")))
        .then("2010-01-15", new Planning.ActivityPlanned(PlannedActivity.of("other", "embla")));
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
            .amid(of(person))
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
                of(
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
    Circumstances receives = of(person().benefits(FactList.complete(compensation(true))));
    Circumstances receivesNot = of(person().benefits(FactList.complete()));
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

  private static Story ending(Circumstances around, Event end) {
    return Story.admitted(SILENT, "2010-01-01").amid(around).then("2010-06-01", end);
  }

  @Test
  void an_enrolment_beyond_six_months_is_told_with_its_reason_or_without() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.GOAL_MONTHS, 6));
    Story story = Story.admitted(policy, "2010-01-15");
    assertThat(story.adviceOn("2010-07-15")).isEmpty();
    assertThat(story.adviceOn("2010-07-16")).containsExactly(AdviceKind.OVERDUE);
    story.then("2010-07-01", new Course.Extended("waiting for medical treatment"));
    assertThat(story.adviceOn("2010-07-15")).isEmpty();
    assertThat(story.adviceOn("2010-07-16")).containsExactly(AdviceKind.OVERDUE_WITH_REASON);
    story.then("2010-08-01", new Course.Closed(ClosureReason.COMPLETED));
    assertThat(story.adviceOn("2010-09-01")).isEmpty();
  }

  @Test
  void follow_ups_are_due_from_each_of_their_anchors() {
    PolicyInForce policy =
        Cases.policy(
            Cases.number(PolicyTerm.FOLLOW_UP_AFTER_MEASURES_MONTHS, 6),
            Cases.number(PolicyTerm.FOLLOW_UP_AFTER_PROJECT_MONTHS, 6),
            Cases.number(PolicyTerm.FOLLOW_UP_PROPOSED_MONTHS, 12));
    Story story =
        Story.admitted(policy, "2012-01-01")
            .then("2012-03-01", new Handover.HandoverHeld(Set.of(), Optional.of(true)))
            .then("2012-08-31", new Course.Closed(ClosureReason.COMPLETED));
    assertThat(story.adviceOn("2013-02-27")).isEmpty();
    assertThat(story.adviceOn("2013-02-28")).containsExactly(AdviceKind.FOLLOW_UP_AFTER_MEASURES);
    assertThat(story.adviceOn("2013-03-01"))
        .containsExactly(AdviceKind.FOLLOW_UP_AFTER_MEASURES, AdviceKind.FOLLOW_UP_PROPOSED);
    assertThat(story.adviceOn("2013-06-29")).doesNotContain(AdviceKind.FOLLOW_UP_AFTER_PROJECT);
    assertThat(story.adviceOn("2013-06-30")).contains(AdviceKind.FOLLOW_UP_AFTER_PROJECT);
    story.then("2013-07-01", new Course.FollowedUp(FollowUpAnchor.MEASURES, Optional.empty()));
    assertThat(story.advice())
        .containsExactly(AdviceKind.FOLLOW_UP_AFTER_PROJECT, AdviceKind.FOLLOW_UP_PROPOSED);
    story
        .then("2013-07-02", new Course.FollowedUp(FollowUpAnchor.PROJECT_END, Optional.empty()))
        .then("2013-07-03", new Course.Died());
    assertThat(story.advice()).isEmpty();
  }

  @Test
  void measures_end_with_a_transfer_too() {
    PolicyInForce policy =
        Cases.policy(Cases.number(PolicyTerm.FOLLOW_UP_AFTER_MEASURES_MONTHS, 6));
    Story story =
        Story.admitted(policy, "2010-01-01")
            .then("2010-02-01", new Course.Transferred("the ordinary cooperation"));
    assertThat(story.adviceOn("2010-07-31")).isEmpty();
    assertThat(story.adviceOn("2010-08-01")).containsExactly(AdviceKind.FOLLOW_UP_AFTER_MEASURES);
  }

  @Test
  void a_follow_up_that_does_not_tell_after_what_it_came_leaves_open_what_is_due() {
    PolicyInForce policy =
        Cases.policy(Cases.number(PolicyTerm.FOLLOW_UP_AFTER_MEASURES_MONTHS, 6));
    Story story =
        Story.admitted(policy, "2010-01-01")
            .then("2010-02-01", new Course.Closed(ClosureReason.COMPLETED))
            .then(
                "2010-07-01",
                new Course.FollowedUp(Optional.empty(), Optional.empty(), FactList.unknown()));
    assertThat(story.adviceOn("2010-09-01")).isEmpty();
    assertThat(story.openAdviceOn("2010-09-01"))
        .containsExactly(AdviceKind.FOLLOW_UP_AFTER_MEASURES);
    story.then("2010-07-01", new Course.FollowedUp(FollowUpAnchor.PLAN, Optional.empty()));
    assertThat(story.openAdviceOn("2010-09-01"))
        .containsExactly(AdviceKind.FOLLOW_UP_AFTER_MEASURES);
    story.then("2010-07-01", new Course.FollowedUp(FollowUpAnchor.MEASURES, Optional.empty()));
    assertThat(story.openAdviceOn("2010-09-01")).isEmpty();
  }

  @Test
  void what_is_recorded_after_the_day_of_death_is_told() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-03-01", Cases.summoned(MeetingKind.MAPPING_1))
            .then("2010-02-20", new Course.Died());
    assertThat(story.advice()).containsExactly(AdviceKind.EVENTS_AFTER_DEATH);
    assertThat(story.stage()).isEqualTo(Stage.DECEASED);
    story.then("2010-04-01", new Course.EventVoided(EventId.of("e-3"), "was never sent"));
    assertThat(story.advice()).isEmpty();
  }

  @Test
  void advice_tells_the_policy_that_it_rests_on_with_its_source_and_assumption() {
    Story story =
        Story.admitted(Cases.policy(Cases.number(PolicyTerm.GOAL_MONTHS, 6)), "2010-01-01")
            .then("2011-01-01", new Meeting.AssignmentDone(AssignmentKind.HOMEWORK));
    Advice overdue = story.advice(AdviceKind.OVERDUE).orElseThrow();
    assertThat(overdue.source()).isEqualTo(Cases.SOURCE);
    assertThat(overdue.assumption()).isEmpty();
    assertThat(overdue.interpretation()).isEmpty();
    assertThat(overdue.question()).isEmpty();
    assertThat(overdue.label().sv()).contains("6 månader");
    assertThat(
            new Advice(
                    AdviceKind.PROTECTED_IDENTITY, Finding.MET, Optional.empty(), Optional.empty())
                .source())
        .isEqualTo(AdviceKind.PROTECTED_IDENTITY.source());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Advice(
                    AdviceKind.OVERDUE, Finding.NOT_MET, Optional.empty(), Optional.empty()));
  }

  @Test
  void open_advice_asks_a_question_and_ids_never_repeat() {
    Story story =
        Story.admitted(Cases.policy(Cases.number(PolicyTerm.VOLUME_GOAL, 30)), "2010-01-01");
    assertThat(story.participation().recorded()).hasSize(2);
    assertThat(Arrays.stream(AdviceKind.values()).map(AdviceKind::id)).doesNotHaveDuplicates();
    assertThat(AdviceKind.VOLUME_EXCEEDED.id()).isEqualTo("volume-exceeded");
    assertThat(story.advice(AdviceKind.VOLUME_EXCEEDED).flatMap(Advice::question)).isPresent();
  }

  private static Contact.ContactAttempted attempt(ContactResult result) {
    return new Contact.ContactAttempted(ContactChannel.PHONE, result);
  }

  private static Training.TrainingFollowedUp followUp(Boolean more, Boolean assessable) {
    return new Training.TrainingFollowedUp(
        true, Optional.ofNullable(more), Optional.ofNullable(assessable));
  }

  private static Course.FinallyAssessed finalAssessment(Recipient... recipients) {
    return new Course.FinallyAssessed(Optional.empty(), Optional.empty(), Set.of(recipients));
  }

  private static void assertFinding(Story story, AdviceKind kind, Finding expected) {
    assertThat(story.advice(kind).map(Advice::finding).orElse(Finding.NOT_MET))
        .as(kind.id())
        .isEqualTo(expected);
  }
}
