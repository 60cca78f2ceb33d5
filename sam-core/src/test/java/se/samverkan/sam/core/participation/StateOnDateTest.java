// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.participation.ParticipationCases.SILENT;
import static se.samverkan.sam.core.participation.ParticipationCases.day;
import static se.samverkan.sam.core.participation.ParticipationCases.referred;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.date.PartialDate;

/** Where somebody was on a past day, as far as the days of events tell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StateOnDateTest {

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
}
