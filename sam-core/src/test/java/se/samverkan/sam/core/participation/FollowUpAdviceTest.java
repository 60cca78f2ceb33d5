// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.programme.PolicyTerm;

/** What is to be followed up, and when (F58). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowUpAdviceTest {

  @Test
  void follow_ups_are_due_from_each_of_their_anchors() {
    PolicyInForce policy =
        Cases.policy(
            Cases.number(PolicyTerm.FOLLOW_UP_AFTER_MEASURES_MONTHS, 6),
            Cases.number(PolicyTerm.FOLLOW_UP_AFTER_PROJECT_MONTHS, 6),
            Cases.number(PolicyTerm.FOLLOW_UP_PROPOSED_MONTHS, 12));
    Story story =
        Story.admitted(policy, "2012-01-01")
            .then("2012-03-01", new Handover.HandoverHeld(Set.of(), Optional.of(true)))
            .then("2012-08-31", new Course.Closed(ClosureReason.COMPLETED));
    assertThat(story.adviceOn("2013-02-27")).isEmpty();
    assertThat(story.adviceOn("2013-02-28")).containsExactly(AdviceKind.FOLLOW_UP_AFTER_MEASURES);
    assertThat(story.adviceOn("2013-03-01"))
        .containsExactly(AdviceKind.FOLLOW_UP_AFTER_MEASURES, AdviceKind.FOLLOW_UP_PROPOSED);
    assertThat(story.adviceOn("2013-06-29")).doesNotContain(AdviceKind.FOLLOW_UP_AFTER_PROJECT);
    assertThat(story.adviceOn("2013-06-30")).contains(AdviceKind.FOLLOW_UP_AFTER_PROJECT);
    story.then("2013-07-01", new Course.FollowedUp(FollowUpAnchor.MEASURES, Optional.empty()));
    assertThat(story.advice())
        .containsExactly(AdviceKind.FOLLOW_UP_AFTER_PROJECT, AdviceKind.FOLLOW_UP_PROPOSED);
    story
        .then("2013-07-02", new Course.FollowedUp(FollowUpAnchor.PROJECT_END, Optional.empty()))
        .then("2013-07-03", new Course.Died());
    assertThat(story.advice()).isEmpty();
  }

  @Test
  void measures_end_with_a_transfer_too() {
    PolicyInForce policy =
        Cases.policy(Cases.number(PolicyTerm.FOLLOW_UP_AFTER_MEASURES_MONTHS, 6));
    Story story =
        Story.admitted(policy, "2010-01-01")
            .then("2010-02-01", new Course.Transferred("the ordinary cooperation"));
    assertThat(story.adviceOn("2010-07-31")).isEmpty();
    assertThat(story.adviceOn("2010-08-01")).containsExactly(AdviceKind.FOLLOW_UP_AFTER_MEASURES);
  }

  @Test
  void a_follow_up_that_does_not_tell_after_what_it_came_leaves_open_what_is_due() {
    PolicyInForce policy =
        Cases.policy(Cases.number(PolicyTerm.FOLLOW_UP_AFTER_MEASURES_MONTHS, 6));
    Story story =
        Story.admitted(policy, "2010-01-01")
            .then("2010-02-01", new Course.Closed(ClosureReason.COMPLETED))
            .then(
                "2010-07-01",
                new Course.FollowedUp(Optional.empty(), Optional.empty(), FactList.unknown()));
    assertThat(story.adviceOn("2010-09-01")).isEmpty();
    assertThat(story.openAdviceOn("2010-09-01"))
        .containsExactly(AdviceKind.FOLLOW_UP_AFTER_MEASURES);
    story.then("2010-07-01", new Course.FollowedUp(FollowUpAnchor.PLAN, Optional.empty()));
    assertThat(story.openAdviceOn("2010-09-01"))
        .containsExactly(AdviceKind.FOLLOW_UP_AFTER_MEASURES);
    story.then("2010-07-01", new Course.FollowedUp(FollowUpAnchor.MEASURES, Optional.empty()));
    assertThat(story.openAdviceOn("2010-09-01")).isEmpty();
  }
}
