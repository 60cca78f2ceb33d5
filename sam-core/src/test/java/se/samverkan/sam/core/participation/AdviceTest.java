// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.participation.AdviceCases.SILENT;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.programme.PolicyTerm;

/**
 * What is true of all that is to be heeded; each kind has its boundaries in the test of its class.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdviceTest {

  @Test
  void advice_on_a_past_day_knows_nothing_of_what_came_later_and_void_events_stay_void() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.GOAL_MONTHS, 6));
    Story story =
        Story.admitted(policy, "2010-01-15")
            .then("2010-09-01", new Course.Extended("waiting for treatment"));
    assertThat(story.adviceOn("2010-08-31")).containsExactly(AdviceKind.OVERDUE);
    assertThat(story.adviceOn("2010-09-01")).containsExactly(AdviceKind.OVERDUE_WITH_REASON);
    story
        .then("2010-07-20", new Course.Extended("a mistake"))
        .then("2010-10-01", new Course.EventVoided(EventId.of("e-4"), "another person"));
    assertThat(story.adviceOn("2010-08-31")).containsExactly(AdviceKind.OVERDUE);
  }

  @Test
  void what_is_recorded_after_the_day_of_death_is_told() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-03-01", Cases.summoned(MeetingKind.MAPPING_1))
            .then("2010-02-20", new Course.Died());
    assertThat(story.advice()).containsExactly(AdviceKind.EVENTS_AFTER_DEATH);
    assertThat(story.stage()).isEqualTo(Stage.DECEASED);
    story.then("2010-04-01", new Course.EventVoided(EventId.of("e-3"), "was never sent"));
    assertThat(story.advice()).isEmpty();
  }

  @Test
  void advice_tells_the_policy_that_it_rests_on_with_its_source_and_assumption() {
    Story story =
        Story.admitted(Cases.policy(Cases.number(PolicyTerm.GOAL_MONTHS, 6)), "2010-01-01")
            .then("2011-01-01", new Meeting.AssignmentDone(AssignmentKind.HOMEWORK));
    Advice overdue = story.advice(AdviceKind.OVERDUE).orElseThrow();
    assertThat(overdue.source()).isEqualTo(Cases.SOURCE);
    assertThat(overdue.assumption()).isEmpty();
    assertThat(overdue.interpretation()).isEmpty();
    assertThat(overdue.question()).isEmpty();
    assertThat(overdue.label().sv()).contains("6 månader");
    assertThat(
            new Advice(
                    AdviceKind.PROTECTED_IDENTITY, Finding.MET, Optional.empty(), Optional.empty())
                .source())
        .isEqualTo(AdviceKind.PROTECTED_IDENTITY.source());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Advice(
                    AdviceKind.OVERDUE, Finding.NOT_MET, Optional.empty(), Optional.empty()));
  }

  @Test
  void open_advice_asks_a_question_and_ids_never_repeat() {
    Story story =
        Story.admitted(Cases.policy(Cases.number(PolicyTerm.VOLUME_GOAL, 30)), "2010-01-01");
    assertThat(story.participation().recorded()).hasSize(2);
    assertThat(Arrays.stream(AdviceKind.values()).map(AdviceKind::id)).doesNotHaveDuplicates();
    assertThat(AdviceKind.VOLUME_EXCEEDED.id()).isEqualTo("volume-exceeded");
    assertThat(story.advice(AdviceKind.VOLUME_EXCEEDED).flatMap(Advice::question)).isPresent();
  }
}
