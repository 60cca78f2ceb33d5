// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.participation.ParticipationCases.day;
import static se.samverkan.sam.core.participation.ParticipationCases.known;
import static se.samverkan.sam.core.participation.ParticipationCases.referred;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What had been recorded by the end of a day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownOnDateTest {

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
}
