// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.participation.ParticipationCases.SILENT;
import static se.samverkan.sam.core.participation.ParticipationCases.day;
import static se.samverkan.sam.core.participation.ParticipationCases.referred;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Values;

/** What a participation is, and what of history it keeps and refuses. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParticipationTest {

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
