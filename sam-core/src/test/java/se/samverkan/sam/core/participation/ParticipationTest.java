// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.plan.ActivityStatus;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingAnswer;
import se.samverkan.sam.core.sharing.SharingGround;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParticipationTest {

  private static final PolicyInForce SILENT = Cases.policy();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Intake.Referred referred() {
    return new Intake.Referred(Agency.EMPLOYMENT_SERVICE, Optional.empty(), Optional.empty());
  }

  @Test
  void the_state_on_a_past_day_is_what_had_happened_by_its_end() {
    Participation participation =
        Story.under(SILENT)
            .then("2010-01-10", referred())
            .then("2010-02-10", new Intake.Queued())
            .then("2010-03-10", Cases.admitted("2010-03-10"))
            .then("2010-04-10", new Course.Closed(ClosureReason.WITHDREW))
            .participation();
    assertThat(participation.stateOn(day("2010-01-09")).known()).contains(new State.NotBegun());
    assertThat(participation.stateOn(day("2010-01-10")).known())
        .contains(new State.Prospective(Stage.REFERRED, PartialDate.of(day("2010-01-10"))));
    assertThat(participation.stateOn(day("2010-03-09")).stages()).containsExactly(Stage.QUEUED);
    assertThat(participation.stateOn(day("2010-03-10")).known())
        .contains(
            new State.Enrolled(
                Stage.ADMITTED,
                PartialDate.of(day("2010-03-10")),
                PartialDate.of(day("2010-03-10")),
                Optional.empty()));
    assertThat(participation.state())
        .isEqualTo(
            new State.Ended(
                Stage.CLOSED,
                PartialDate.of(day("2010-04-10")),
                Optional.of(ClosureReason.WITHDREW),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void months_leave_the_state_open_within_them_and_nowhere_else() {
    Participation participation =
        Cases.rebuild(
            List.of(
                Cases.imported("e-1", "2009-02", referred()),
                Cases.imported("e-2", "2009-03", Cases.admitted("2009-03-15")),
                Cases.imported("e-3", "2009", new Course.Interrupted(Optional.empty()))));
    assertThat(participation.contradictions()).isEmpty();
    assertThat(participation.stateOn(day("2009-01-31")).known()).contains(new State.NotBegun());
    assertThat(participation.stateOn(day("2009-02-01")).stages())
        .containsExactly(Stage.NOT_BEGUN, Stage.REFERRED);
    assertThat(participation.stateOn(day("2009-03-01")).stages())
        .containsExactly(Stage.REFERRED, Stage.ADMITTED, Stage.INTERRUPTED);
    assertThat(participation.stateOn(day("2009-04-01")).stages())
        .containsExactly(Stage.ADMITTED, Stage.INTERRUPTED);
    assertThat(participation.stateOn(day("2009-12-31")).stages())
        .containsExactly(Stage.INTERRUPTED);
  }

  @Test
  void what_is_recorded_has_happened_so_that_its_date_is_open_no_longer() {
    RecordedEvent died = Cases.recorded("e-3", "unknown", "2009-06-12", new Course.Died());
    Participation participation =
        Cases.rebuild(
            List.of(
                Cases.recorded("e-1", "2009", "2009-03-04", referred()),
                Cases.recorded("e-2", "2009-03", "2009-03-20", Cases.admitted("2009-03-15")),
                died));
    assertThat(died.latest()).isEqualTo(day("2009-06-12"));
    assertThat(participation.stateOn(day("2009-03-03")).stages())
        .contains(Stage.NOT_BEGUN, Stage.REFERRED);
    assertThat(participation.stateOn(day("2009-03-19")).stages())
        .containsExactly(Stage.REFERRED, Stage.ADMITTED, Stage.DECEASED);
    assertThat(participation.stateOn(day("2009-03-20")).stages())
        .containsExactly(Stage.ADMITTED, Stage.DECEASED);
    assertThat(participation.stateOn(day("2009-06-11")).isOpen()).isTrue();
    assertThat(participation.stateOn(day("2009-06-12")).stages()).containsExactly(Stage.DECEASED);
  }

  @Test
  void a_day_of_recording_before_the_event_bounds_nothing() {
    RecordedEvent odd = Cases.recorded("e-1", "2010-05", "2010-04-30", referred());
    assertThat(odd.latest()).isEqualTo(day("2010-05-31"));
    assertThat(Cases.rebuild(List.of(odd)).contradictions())
        .extracting(Contradiction::kind)
        .containsExactly(RefusalKind.RECORDED_BEFORE_IT_HAPPENED);
    assertThat(Cases.recorded("e-1", "2010-05", "2010-05-01", referred()).latest())
        .isEqualTo(day("2010-05-01"));
    assertThat(Cases.imported("e-1", "2010-05", referred()).latest()).isEqualTo(day("2010-05-31"));
  }

  @Test
  void an_event_that_is_recorded_late_takes_its_place_in_time() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-05-01", new Course.Interrupted(Optional.empty()));
    assertThat(story.refusalsOf("2010-04-01", new Contact.CohortJoined("1"))).isEmpty();
    assertThat(
            story.refusalsOf(
                "2010-04-01",
                new Training.TrainingStarted(Optional.empty(), Optional.empty(), Optional.empty())))
        .isEmpty();
    story.then("2010-04-01", new Contact.CohortJoined("1"));
    assertThat(story.participation().file().events().get(2).event())
        .isEqualTo(new Contact.CohortJoined("1"));
    assertThat(story.refusalsOf("2010-04-15", new Course.Closed(ClosureReason.COMPLETED)))
        .containsExactly(RefusalKind.LATER_EVENT_DEPENDS);
  }

  @Test
  void what_was_known_on_a_day_is_what_had_been_recorded_by_then() {
    Participation participation =
        Cases.rebuild(
            List.of(
                Cases.recorded("e-1", "2010-01-10", "2010-01-12", referred()),
                Cases.recorded("e-2", "2010-01-20", "2010-03-01", new Intake.Queued())));
    assertThat(known(participation, "2010-01-11").stage()).isEqualTo(Stage.NOT_BEGUN);
    assertThat(known(participation, "2010-01-12").stage()).isEqualTo(Stage.REFERRED);
    assertThat(known(participation, "2010-02-28").stage()).isEqualTo(Stage.REFERRED);
    assertThat(known(participation, "2010-03-01").stage()).isEqualTo(Stage.QUEUED);
    assertThat(participation.stateOn(day("2010-02-28")).stages()).containsExactly(Stage.QUEUED);
  }

  private static CaseFile known(Participation participation, String day) {
    return ((KnownOnDate.Known) participation.knownOn(day(day))).participation().file();
  }

  @Test
  void where_an_import_tells_no_day_of_recording_what_was_known_is_unknown() {
    Participation participation =
        Cases.rebuild(
            List.of(
                Cases.recorded("e-1", "2010-01-10", "2010-01-12", referred()),
                Cases.imported("e-2", "2010-02-20", new Intake.Queued())));
    assertThat(participation.knownOn(day("2010-02-20")))
        .isEqualTo(new KnownOnDate.Unknown(List.of(EventId.of("e-2"))));
    assertThat(
            participation
                .knownOn(day("2010-02-19"))
                .<List<EventId>>fold(known -> List.of(), KnownOnDate.Unknown::undated))
        .as("what had not happened was not known")
        .isEmpty();
  }

  @Test
  void history_that_does_not_fit_is_kept_and_told_and_moves_nothing() {
    RecordedEvent odd = Cases.imported("e-2", "2010-02-01", new Course.Resumed());
    Participation participation =
        Cases.rebuild(List.of(Cases.imported("e-1", "2010-01-01", referred()), odd));
    assertThat(participation.recorded()).contains(odd);
    assertThat(participation.file().events()).doesNotContain(odd);
    assertThat(participation.file().stage()).isEqualTo(Stage.REFERRED);
    assertThat(participation.contradictions())
        .containsExactly(new Contradiction(EventId.of("e-2"), RefusalKind.NOT_INTERRUPTED));
  }

  @Test
  void history_that_a_policy_would_refuse_today_is_taken_as_it_is() {
    Participation participation =
        Cases.rebuild(
            List.of(
                Cases.imported("e-1", "2010-01-01", referred()),
                Cases.imported(
                    "e-2", "2010-02-01", Cases.decided(DecisionOutcome.ADMITTED, "2010-02-01")),
                Cases.imported("e-3", "2010-03-01", new Course.Closed(ClosureReason.NO_SHOW))));
    assertThat(participation.contradictions()).isEmpty();
    assertThat(participation.file().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void events_of_others_and_ids_that_stand_twice_are_broken_contracts() {
    RecordedEvent event = Cases.imported("e-1", "2010-01-01", referred());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cases.rebuild(List.of(event, event)))
        .withMessageContaining("e-1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Participation.rebuild(
                    new EnrolmentId("another"), Cases.PERSON, Cases.PROGRAMME, List.of(event)));
  }

  @Test
  void the_policy_of_another_programme_judges_nothing() {
    PolicyInForce another =
        new PolicyInForce(
            Programme.builder()
                .id("another")
                .title(new Label("annat", "another"))
                .from(Cases.BEGIN)
                .values(Values.of(List.of()))
                .build(),
            "1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cases.open().on(Cases.event("e-1", "2010-01-01", referred()), another));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cases.open().adviceOn(Cases.BEGIN, another, Circumstances.unknown()));
  }

  @Test
  void an_accepted_event_names_the_policy_that_judged_it() {
    assertThat(Story.admitted(SILENT, "2010-01-01").participation().recorded())
        .allSatisfy(
            event ->
                assertThat(event.judgedBy()).contains(new PolicyVersion(Cases.PROGRAMME, "1.0.0")));
    assertThat(new PolicyVersion("resam", "1.0.0")).hasToString("resam 1.0.0");
  }

  @Test
  void an_interruption_returns_to_where_it_began_unless_the_training_ended_meanwhile() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then(
                "2010-02-01",
                new Training.TrainingStarted(
                    Optional.empty(), Optional.empty(), Optional.of(HoursPerWeek.of(4))))
            .then("2010-02-15", new Course.Interrupted(Optional.of("pain")));
    assertThat(story.participation().state())
        .isEqualTo(
            new State.Enrolled(
                Stage.INTERRUPTED,
                PartialDate.of(day("2010-02-15")),
                PartialDate.of(day("2010-01-01")),
                Optional.of(Stage.IN_TRAINING)));
    Story goesOn = Story.admitted(SILENT, "2010-01-01");
    assertThat(goesOn.participation().file().isTraining()).isFalse();
    story
        .then("2010-02-20", new Training.TrainingEnded(Optional.empty()))
        .then("2010-06-01", new Course.Resumed());
    assertThat(story.stage()).isEqualTo(Stage.IN_ACTIVITIES);
  }

  @Test
  void the_hours_of_training_are_told_in_order() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then(
                "2010-02-01",
                new Training.TrainingStarted(
                    Optional.empty(), Optional.empty(), Optional.of(HoursPerWeek.of(4))))
            .then("2010-04-01", new Training.TrainingHoursChanged(HoursPerWeek.of(10)));
    assertThat(story.participation().file().trainingHours())
        .containsExactly(HoursPerWeek.of(4), HoursPerWeek.of(10));
  }

  @Test
  void the_plan_is_what_the_events_come_to() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", new Planning.DirectionChosen("PS", Optional.empty()))
            .then("2010-05-01", new Planning.DirectionChosen("A", Optional.of("founds a firm")))
            .then(
                "2010-02-02",
                new Planning.ActivityPlanned(
                    PlannedActivity.builder()
                        .id("garden")
                        .measure("grona-arenor")
                        .agency(Agency.EMPLOYMENT_SERVICE)
                        .build()))
            .then("2010-02-03", new Planning.ActivityPlanned(PlannedActivity.of("talks", "embla")))
            .then("2010-02-04", new Planning.NeedUnmet("light-counselling"))
            .then("2010-03-01", new Planning.ActivityStarted("garden"))
            .then("2010-04-01", new Planning.ActivityEnded("garden", false, Optional.of("ill")));
    var plan = story.participation().plan();
    assertThat(plan.direction())
        .hasValueSatisfying(one -> assertThat(one.direction()).isEqualTo("A"));
    assertThat(plan.directions()).hasSize(2);
    assertThat(plan.status("garden")).contains(ActivityStatus.BROKEN_OFF);
    assertThat(plan.status("talks")).contains(ActivityStatus.PLANNED);
    assertThat(plan.unmetNeeds()).containsExactly("light-counselling");
    assertThat(plan.agenciesToPlan()).containsExactly(Agency.EMPLOYMENT_SERVICE);
    assertThat(plan.isComplete()).isFalse();
    story.then("2010-06-01", new Planning.AgencyPlanned(Agency.EMPLOYMENT_SERVICE));
    assertThat(story.participation().plan().isComplete()).isTrue();
  }

  @Test
  void consents_cover_from_the_day_they_are_given_until_the_day_they_are_withdrawn() {
    Participation participation =
        Story.admitted(SILENT, "2010-01-01")
            .then(
                "2010-02",
                new Permission.ConsentGiven(
                    Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE)))
            .then("2010-04", new Permission.ConsentWithdrawn(ConsentKind.WRITTEN_PARTICIPATION))
            .participation();
    assertThat(isAllowed(participation, "2010-02-27")).isFalse();
    assertThat(isAllowed(participation, "2010-02-28")).isTrue();
    assertThat(isAllowed(participation, "2010-03-31")).isTrue();
    assertThat(isAllowed(participation, "2010-04-01")).isFalse();
  }

  private static boolean isAllowed(Participation participation, String day) {
    return participation
            .grounds()
            .between(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE, Purpose.EXCHANGE_DATA, day(day))
        instanceof SharingAnswer.Allowed;
  }

  @Test
  void a_consent_that_tells_its_own_first_day_begins_on_it() {
    Participation participation =
        Story.admitted(SILENT, "2010-01-01")
            .then(
                "2010-02-10",
                new Permission.ConsentGiven(
                    SharingGround.builder()
                        .copyOf(Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE))
                        .from(day("2010-02-20"))
                        .build()))
            .participation();
    assertThat(isAllowed(participation, "2010-02-19")).isFalse();
    assertThat(isAllowed(participation, "2010-02-20")).isTrue();
  }

  @Test
  void one_consent_is_withdrawn_and_the_other_stays() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", new Permission.ConsentGiven(oral()))
            .then(
                "2010-02-01",
                new Permission.ConsentGiven(
                    Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE)))
            .then("2010-03-01", new Permission.ConsentWithdrawn(ConsentKind.ORAL_PARTICIPATION));
    assertThat(isAllowed(story.participation(), "2010-03-01")).isTrue();
    assertThat(
            story.refusalsOf(
                "2010-03-02", new Permission.ConsentWithdrawn(ConsentKind.ORAL_PARTICIPATION)))
        .as("it is withdrawn already")
        .containsExactly(RefusalKind.NO_SUCH_CONSENT);
    assertThat(
            story.refusalsOf(
                "2010-03-02", new Permission.ConsentWithdrawn(ConsentKind.NATIONAL_FOLLOW_UP)))
        .containsExactly(RefusalKind.NO_SUCH_CONSENT);
    assertThat(
            story.refusalsOf(
                "2010-03-02", new Permission.ConsentWithdrawn(ConsentKind.WRITTEN_PARTICIPATION)))
        .isEmpty();
  }

  private static SharingGround oral() {
    return SharingGround.builder()
        .basis(LegalBasis.CONSENT)
        .consent(ConsentKind.ORAL_PARTICIPATION)
        .addPurposes(Purpose.TAKE_PART)
        .addParties(Agency.SOCIAL_SERVICES)
        .build();
  }

  @Test
  void a_plan_is_ready_to_be_handed_over_when_the_pack_has_been_sent() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", new Planning.DirectionChosen("A", Optional.empty()))
            .then("2010-02-01", new Planning.ActivityPlanned(PlannedActivity.of("a", "embla")));
    assertThat(story.participation().handoverReadiness().lacking()).hasSize(1);
    story.then(
        "2010-02-02",
        new Handover.BackgroundPackSent(Agency.HEALTH_CARE, Set.of(Agency.HEALTH_CARE)));
    assertThat(story.participation().handoverReadiness().isReady()).isTrue();
  }

  @Test
  void participations_are_equal_if_all_that_they_are_made_of_is() {
    Participation one = Story.admitted(SILENT, "2010-01-01").participation();
    List<RecordedEvent> events = one.recorded();
    assertThat(one).isEqualTo(Cases.rebuild(events)).hasSameHashCodeAs(Cases.rebuild(events));
    assertThat(one.hashCode()).isNotEqualTo(Cases.open().hashCode());
    assertThat(one).isNotEqualTo(Cases.open()).isNotEqualTo("a participation");
    assertThat(Cases.open())
        .isNotEqualTo(Participation.open(new EnrolmentId("another"), Cases.PERSON, Cases.PROGRAMME))
        .isNotEqualTo(Participation.open(Cases.CASE, ParticipantId.of("p-2"), Cases.PROGRAMME))
        .isNotEqualTo(Participation.open(Cases.CASE, Cases.PERSON, "another"));
    assertThat(one)
        .hasToString("Participation{enrolment=case-1, participant=p-1, programme=trial, 2 events}");
  }

  @Test
  void the_first_event_is_found_too_and_only_those_who_were_enrolled_were_admitted() {
    Story story =
        Story.under(SILENT).then("2010-01-01", new Intake.TakenOver("old", Stage.QUEUED, Set.of()));
    assertThat(story.participation().file().last(EventKind.TAKEN_OVER)).isPresent();
    assertThat(story.participation().file().last(EventKind.DIED)).isEmpty();
    assertThat(story.participation().file().admission()).isEmpty();
    Story enrolled =
        Story.under(SILENT).then("2010-01-01", new Intake.TakenOver("old", Stage.MAPPED, Set.of()));
    assertThat(enrolled.participation().file().admission()).isPresent();
    assertThat(enrolled.participation().state())
        .as("when that was is not known")
        .isEqualTo(
            new State.Enrolled(
                Stage.MAPPED,
                PartialDate.of(day("2010-01-01")),
                PartialDate.unknown(),
                Optional.empty()));
  }

  @Test
  void a_case_is_taken_over_only_while_it_is_under_way() {
    for (Stage stage : Set.of(Stage.NOT_BEGUN, Stage.CLOSED, Stage.INTERRUPTED, Stage.DECEASED)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Intake.TakenOver("another system", stage, Set.of()));
    }
  }

  @Test
  void a_reason_that_is_asked_for_says_something() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Course.Extended(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Course.EventVoided(EventId.of("e-1"), ""));
  }

  @Test
  void what_refers_to_a_list_is_in_the_form_of_a_code() {
    for (Runnable made :
        List.<Runnable>of(
            () -> new Planning.DirectionChosen("no code", Optional.empty()),
            () -> new Planning.PlaceBooked("no code", Optional.empty()),
            () -> new Planning.PlaceBooked("embla", Optional.of("no code")),
            () -> new Planning.ActivityStarted("no code"),
            () -> new Planning.ActivityEnded("no code", true, Optional.empty()),
            () -> new Planning.NeedUnmet("no code"),
            () -> new Meeting.Recommended(Optional.of("no code"), Optional.empty()))) {
      assertThatIllegalArgumentException()
          .isThrownBy(made::run)
          .withMessageContaining("form of a code");
    }
  }

  @Test
  void the_number_of_interest_areas_is_between_nought_and_a_thousand() {
    assertThat(areas(0)).isEqualTo(areas(0));
    assertThat(areas(1000).number()).contains(1000);
    assertThatIllegalArgumentException().isThrownBy(() -> areas(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> areas(1001));
  }

  private static Meeting.AssignmentGiven areas(int number) {
    return new Meeting.AssignmentGiven(
        AssignmentKind.INTEREST_AREAS, Optional.of(number), Optional.empty());
  }

  @Test
  void why_a_participation_ended_shows_in_no_text() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", new Course.Closed(ClosureReason.TOO_ILL));
    assertThat(story.participation().state()).hasToString("Ended[2010-02-01]");
  }

  @Test
  void ids_are_opaque_and_never_identity_numbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventId.of("19610712-1234"))
        .withMessage("an event id must not be a national identity number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnrolmentId.of("a b"))
        .withMessageStartingWith("an enrolment id is 1 to 64");
  }

  @Test
  void a_death_after_the_end_ends_nothing_a_second_time() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", new Course.Transferred("the ordinary cooperation"))
            .then("2010-05-01", new Course.Died());
    assertThat(story.stage()).isEqualTo(Stage.TRANSFERRED);
    assertThat(story.participation().file().hasDied()).isTrue();
    assertThat(story.participation().state())
        .isEqualTo(
            new State.Ended(
                Stage.TRANSFERRED,
                PartialDate.of(day("2010-02-01")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("the ordinary cooperation")));
  }
}
