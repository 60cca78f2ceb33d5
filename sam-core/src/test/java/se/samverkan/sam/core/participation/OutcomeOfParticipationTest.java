// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.core.outcome.OutcomeReading;
import se.samverkan.sam.core.plan.PlannedActivity;

/** What a participation led to, as far as its events tell (F57, F58). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeOfParticipationTest {

  private static final PolicyInForce SILENT = Cases.policy();
  private static final FactList<Destination> WORK =
      FactList.complete(Destination.to(DestinationKind.EMPLOYMENT));
  private static final FactList<Destination> STUDIES =
      FactList.complete(Destination.to(DestinationKind.STUDIES));

  private static Story enrolled() {
    return Story.admitted(SILENT, "2010-01-01");
  }

  private static Course.Closed closed(FactList<Destination> destinations) {
    return new Course.Closed(ClosureReason.COMPLETED, destinations);
  }

  private static Course.FollowedUp followedUp(FactList<Destination> destinations) {
    return new Course.FollowedUp(
        Optional.of(FollowUpAnchor.MEASURES), Optional.empty(), destinations);
  }

  private static OutcomeOnDate view(Story story, String day) {
    OutcomeReading reading = OutcomeReading.of(story.participation(), LocalDate.parse(day));
    return reading.fold(
        view -> view,
        refusal -> {
          throw new AssertionError(refusal.code());
        });
  }

  private static String refusal(Story story, String day) {
    return OutcomeReading.of(story.participation(), LocalDate.parse(day))
        .fold(view -> "there is an outcome", refusal -> refusal.code());
  }

  @Test
  void there_is_an_outcome_from_the_day_on_which_it_ended() {
    Story story = enrolled().then("2010-06-15", closed(WORK));

    assertThat(refusal(story, "2010-06-14")).isEqualTo("not-ended");
    assertThat(view(story, "2010-06-15").employment().chosen()).isTrue();
    assertThat(view(story, "2010-06-15").studies().chosen()).isFalse();
    assertThat(view(story, "2010-06-15").ending()).isEqualTo(Ending.COMPLETED);
  }

  @Test
  void whether_it_had_ended_can_be_open() {
    Story story = enrolled().then("2010-06", closed(WORK));

    assertThat(refusal(story, "2010-05-31")).isEqualTo("not-ended");
    assertThat(refusal(story, "2010-06-15")).isEqualTo("end-is-open");
    assertThat(view(story, "2010-06-30").employment().chosen()).isTrue();
  }

  @Test
  void who_never_was_enrolled_has_no_outcome() {
    Story declined =
        Story.under(SILENT)
            .then("2010-01-01", new Intake.Identified(Agency.HEALTH_CARE))
            .then("2010-02-01", Cases.decided(DecisionOutcome.DECLINED_BY_PERSON, "2010-02-01"));
    Story dead =
        Story.under(SILENT)
            .then("2010-01-01", new Intake.Identified(Agency.HEALTH_CARE))
            .then("2010-02-01", new Course.Died());

    assertThat(refusal(declined, "2010-03-01")).isEqualTo("never-enrolled");
    assertThat(refusal(dead, "2010-03-01")).isEqualTo("never-enrolled");
    assertThat(refusal(Story.under(SILENT), "2010-03-01")).isEqualTo("not-ended");
  }

  @Test
  void the_last_that_was_told_by_the_day_counts() {
    Story story =
        enrolled()
            .then("2010-06-15", closed(WORK))
            .then("2010-09-01", followedUp(FactList.unknown()))
            .then("2010-12-15", followedUp(STUDIES));

    assertThat(view(story, "2010-12-14").employment().chosen()).isTrue();
    assertThat(view(story, "2010-12-15").employment().chosen()).isFalse();
    assertThat(view(story, "2010-12-15").studies().chosen()).isTrue();
  }

  @Test
  void a_follow_up_of_an_unsure_day_leaves_open_what_it_would_change() {
    Story story = enrolled().then("2010-06-15", closed(WORK)).then("2010-12", followedUp(STUDIES));

    assertThat(view(story, "2010-11-30").employment().chosen()).isTrue();
    assertThat(view(story, "2010-12-10").employment().chosen()).isNull();
    assertThat(view(story, "2010-12-10").studies().chosen()).isNull();
    assertThat(view(story, "2010-12-10").socialServices().chosen()).isFalse();
    assertThat(view(story, "2010-12-31").studies().chosen()).isTrue();
  }

  @Test
  void of_an_end_of_which_nothing_is_told_nothing_is_known() {
    Story story = enrolled().then("2010-06-15", new Course.Closed(ClosureReason.TOO_ILL));

    assertThat(view(story, "2010-06-15").employment().chosen()).isNull();
    assertThat(view(story, "2010-06-15").ending()).isEqualTo(Ending.TOO_ILL);
  }

  @Test
  void what_was_told_while_the_person_was_still_enrolled_is_no_outcome() {
    Story story =
        enrolled()
            .then("2010-03-01", followedUp(WORK))
            .then("2010-06-15", new Course.Closed(ClosureReason.TOO_ILL));

    assertThat(view(story, "2010-06-15").employment().chosen()).isNull();
    story.then("2010-12-15", followedUp(STUDIES));
    assertThat(view(story, "2010-12-15").studies().chosen()).isTrue();
  }

  @Test
  void who_has_died_went_on_to_nothing() {
    Story story = enrolled().then("2010-06-15", new Course.Died());

    assertThat(view(story, "2010-06-15").ending()).isEqualTo(Ending.DIED);
    assertThat(view(story, "2010-06-15").employment().chosen()).isFalse();
  }

  @Test
  void who_died_afterwards_keeps_the_outcome() {
    Story story = enrolled().then("2010-06-15", closed(WORK)).then("2010-08-01", new Course.Died());

    assertThat(view(story, "2010-09-01").ending()).isEqualTo(Ending.COMPLETED);
    assertThat(view(story, "2010-09-01").employment().chosen()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void a_closure_ends_as_its_reason_says(ClosureReason reason) {
    Story story = enrolled().then("2010-06-15", new Course.Closed(reason));

    assertThat(view(story, "2010-06-15").ending()).isEqualTo(reason.ending());
  }

  @Test
  void a_decision_and_a_transfer_are_ends_too() {
    Story excluded =
        enrolled().then("2010-06-15", Cases.decided(DecisionOutcome.EXCLUDED, "2010-06-15"));
    Story treated =
        enrolled()
            .then("2010-06-15", Cases.decided(DecisionOutcome.REFERRED_TO_TREATMENT, "2010-06-15"));
    Story transferred = enrolled().then("2010-06-15", new Course.Transferred("another"));

    assertThat(view(excluded, "2010-06-15").ending()).isEqualTo(Ending.EXCLUDED);
    assertThat(view(treated, "2010-06-15").ending()).isEqualTo(Ending.REFERRED_TO_TREATMENT);
    assertThat(view(transferred, "2010-06-15").ending()).isEqualTo(Ending.TRANSFERRED);
    assertThat(view(transferred, "2010-06-15").employment().chosen()).isNull();
  }

  @Test
  void a_plan_has_a_direction_and_an_activity_and_a_mapping_is_done_when_its_result_is_told() {
    Story story = enrolled();
    assertPlanAndMapping(story, false, false);
    assertPlanAndMapping(
        enrolled().then("2010-02-01", new Planning.DirectionChosen("A", Optional.empty())),
        false,
        false);
    Story planned =
        enrolled()
            .then("2010-02-01", new Planning.DirectionChosen("A", Optional.empty()))
            .then("2010-02-01", new Planning.ActivityPlanned(PlannedActivity.of("one", "garden")));
    assertPlanAndMapping(planned, true, false);
    assertPlanAndMapping(
        enrolled().then("2010-02-01", new Meeting.Recommended(Optional.of("A"), Optional.empty())),
        false,
        true);
    assertPlanAndMapping(
        enrolled().then("2010-02-01", new Handover.HandoverHeld(Set.of(), Optional.empty())),
        false,
        true);
  }

  private static void assertPlanAndMapping(Story story, boolean plan, boolean mapping) {
    OutcomeOnDate view =
        view(story.then("2010-06-15", new Course.Closed(ClosureReason.COMPLETED)), "2010-06-15");
    assertThat(view.hasPlan()).isEqualTo(plan);
    assertThat(view.mappingDone()).isEqualTo(mapping);
  }

  @Test
  void what_another_system_may_know_is_unknown() {
    Participation participation =
        Cases.rebuild(
            List.of(
                Cases.event(
                    "e-1",
                    "2010-01-01",
                    new Intake.TakenOver(
                        "the old system", Stage.ADMITTED, Set.of(EventKind.RECOMMENDED))),
                Cases.event("e-2", "2010-06-15", closed(WORK))));
    OutcomeOnDate view =
        OutcomeReading.of(participation, LocalDate.of(2010, 7, 1))
            .fold(
                known -> known,
                refusal -> {
                  throw new AssertionError(refusal.code());
                });

    assertThat(view.mappingDone()).isNull();
    assertThat(view.hasPlan()).isFalse();
    assertThat(view.employment().chosen()).isTrue();
  }
}
