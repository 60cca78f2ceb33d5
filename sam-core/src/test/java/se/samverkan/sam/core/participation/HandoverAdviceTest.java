// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.participation.AdviceCases.SILENT;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;

/** What is to be heeded at a handover (F46). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandoverAdviceTest {

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
}
