// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.participation.AdviceCases.assertFinding;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.programme.PolicyTerm;

/** What is to be heeded where a place is booked (F51, O7, S13). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceAdviceTest {

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
}
