// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.participation.ParticipationCases.SILENT;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.plan.ActivityStatus;
import se.samverkan.sam.core.plan.PlannedActivity;

/** The action plan that events come to (F49). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanViewTest {

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
}
