// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.participation.ParticipationCases.SILENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What events and ids can hold. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventValuesTest {

  private static Meeting.AssignmentGiven areas(int number) {
    return new Meeting.AssignmentGiven(
        AssignmentKind.INTEREST_AREAS, Optional.of(number), Optional.empty());
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
}
