// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.date.PartialDate;

/**
 * The action plan: its two parts, what may stand in them, and when it can be handed over (F49, F51,
 * F52, F60).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActionPlanTest {

  private static final PlannedActivity TALKS = PlannedActivity.of("talks", "halsocenter");
  private static final PlannedActivity GARDEN =
      PlannedActivity.builder()
          .id("garden")
          .measure("grona-arenor")
          .agency(Agency.EMPLOYMENT_SERVICE)
          .build();

  private static DirectionChoice direction(String id) {
    return DirectionChoice.builder().direction(id).from(PartialDate.unknown()).build();
  }

  @Test
  void a_direction_and_an_activity_make_the_first_part() {
    assertThat(ActionPlan.builder().build().hasOutline()).isFalse();
    assertThat(ActionPlan.builder().addDirections(direction("A")).build().hasOutline()).isFalse();
    assertThat(ActionPlan.builder().addActivities(TALKS).build().hasOutline()).isFalse();
    assertThat(plan(TALKS).build().hasOutline()).isTrue();
  }

  @Test
  void each_agency_with_an_activity_has_to_plan_its_part() {
    assertThat(plan(TALKS).build().isComplete()).isTrue();
    assertThat(plan(TALKS, GARDEN).build().isComplete()).isFalse();
    assertThat(plan(GARDEN, GARDEN).build().agenciesToPlan())
        .containsExactly(Agency.EMPLOYMENT_SERVICE);
    assertThat(plan(GARDEN).addPlannedBy(Agency.EMPLOYMENT_SERVICE).build().isComplete()).isTrue();
    assertThat(ActionPlan.builder().addActivities(TALKS).build().isComplete()).isFalse();
  }

  @Test
  void the_last_direction_is_in_force() {
    assertThat(ActionPlan.builder().build().direction()).isEmpty();
    assertThat(plan(TALKS).addDirections(direction("PS")).build().direction())
        .contains(direction("PS"));
  }

  @Test
  void activities_and_their_status_are_found_by_id() {
    ActionPlan plan = plan(TALKS).putStatus("talks", ActivityStatus.UNDER_WAY).build();
    assertThat(plan.activity("talks")).contains(TALKS);
    assertThat(plan.activity("garden")).isEmpty();
    assertThat(plan.status("talks")).contains(ActivityStatus.UNDER_WAY);
    assertThat(plan.status("garden")).isEmpty();
  }

  @Test
  void a_plan_is_ready_with_a_direction_an_activity_and_the_pack_sent() {
    assertThat(HandoverReadiness.of(plan(TALKS).build(), true).isReady()).isTrue();
    HandoverReadiness unready = HandoverReadiness.of(ActionPlan.builder().build(), false);
    assertThat(unready.isReady()).isFalse();
    assertThat(unready.lacking())
        .extracting(label -> label.en())
        .containsExactly(
            "the plan has no direction",
            "the plan has no activity",
            "the background pack (summary and plan) has not been sent ahead");
    assertThat(HandoverReadiness.of(plan(TALKS).build(), false).lacking()).hasSize(1);
  }

  @Test
  void an_activity_has_ids_in_the_form_of_codes_and_ends_after_it_begins() {
    assertThatIllegalArgumentException().isThrownBy(() -> PlannedActivity.of("a b", "embla"));
    assertThatIllegalArgumentException().isThrownBy(() -> PlannedActivity.of("a", "em bla"));
    PlannedActivityBuilder backwards =
        PlannedActivity.builder()
            .id("a")
            .measure("embla")
            .from(PartialDate.parse("2010-05").orElseThrow())
            .until(PartialDate.parse("2010-04-30").orElseThrow());
    assertThatIllegalArgumentException().isThrownBy(backwards::build);
    assertThat(backwards.until(PartialDate.parse("2010-05").orElseThrow()).build().id())
        .isEqualTo("a");
  }

  @Test
  void the_measures_and_the_need_of_the_papers_are_listed_with_their_sources() {
    assertThat(MeasureCode.standard().find("grona-arenor")).isPresent();
    assertThat(MeasureCode.standard().codes())
        .allSatisfy(code -> assertThat(code.source().numbers()).contains("F51"));
    assertThat(NeedCode.standard().find("light-counselling"))
        .hasValueSatisfying(code -> assertThat(code.source().numbers()).contains("F52"));
    assertThat(MeasureCode.standard().codes())
        .allSatisfy(c -> assertThat(c.assumption()).isEmpty());
  }

  @Test
  void places_are_sought_first_by_the_participant_then_by_the_team_then_by_the_municipality() {
    assertThat(Arrays.asList(PlaceSource.values()))
        .containsExactly(PlaceSource.OWN, PlaceSource.TEAM, PlaceSource.MUNICIPALITY);
  }

  private static ActionPlanBuilder plan(PlannedActivity... activities) {
    return ActionPlan.builder().addDirections(direction("A")).addActivities(activities);
  }
}
