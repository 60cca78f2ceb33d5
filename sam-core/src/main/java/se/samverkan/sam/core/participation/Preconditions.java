// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Optional;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.Extent;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.plan.ActivityStatus;

/**
 * What must stand before an event, beside the stage: a summons to have missed, a plan to follow.
 */
final class Preconditions {

  private Preconditions() {}

  static Optional<RefusalKind> fault(CaseFile before, RecordedEvent recorded) {
    Event event = recorded.event();
    return switch (event.kind()) {
      case SUMMONS_MISSED -> unless(hasOpenSummons(before), RefusalKind.NO_SUMMONS);
      case HANDOVER_REPORTED ->
          unless(hasHappened(before, EventKind.HANDOVER_HELD), RefusalKind.NO_HANDOVER);
      case AGENCY_DECIDED ->
          unless(hasHappened(before, EventKind.FINALLY_ASSESSED), RefusalKind.NO_FINAL_ASSESSMENT);
      case TRAINING_STARTED -> unless(!before.isTraining(), RefusalKind.TRAINING_UNDER_WAY);
      case TRAINING_FOLLOWED_UP, TRAINING_HOURS_CHANGED, TRAINING_LIMIT_REACHED, TRAINING_ENDED ->
          unless(isTraining(before), RefusalKind.NO_TRAINING);
      case CONSENT_GIVEN, GROUND_NOTED, CONSENT_WITHDRAWN -> Grounds.fault(before, event);
      case DECIDED -> decision((Intake.Decided) event, recorded);
      case ACTIVITY_PLANNED, ACTIVITY_STARTED, ACTIVITY_ENDED ->
          activity(PlanView.of(before), event);
      case CLOSED -> extents(((Course.Closed) event).destinations());
      case FOLLOWED_UP -> extents(((Course.FollowedUp) event).destinations());
      default -> Optional.empty();
    };
  }

  private static Optional<RefusalKind> decision(Intake.Decided decided, RecordedEvent recorded) {
    return unless(recorded.on().canBe(decided.decision().decidedOn()), RefusalKind.DAYS_DISAGREE);
  }

  private static Optional<RefusalKind> activity(ActionPlan plan, Event event) {
    if (event instanceof Planning.ActivityPlanned planned) {
      return unless(
          plan.activity(planned.activity().id()).isEmpty(), RefusalKind.ACTIVITY_ID_TAKEN);
    }
    if (event instanceof Planning.ActivityStarted started) {
      return expect(
          plan, started.activity(), ActivityStatus.PLANNED, RefusalKind.ACTIVITY_ALREADY_STARTED);
    }
    return expect(
        plan,
        ((Planning.ActivityEnded) event).activity(),
        ActivityStatus.UNDER_WAY,
        RefusalKind.ACTIVITY_NOT_UNDER_WAY);
  }

  private static Optional<RefusalKind> extents(FactList<Destination> destinations) {
    return unless(Extent.sum(destinations) <= Extent.FULL_TIME, RefusalKind.MORE_THAN_FULL_TIME);
  }

  private static Optional<RefusalKind> expect(
      ActionPlan plan, String activity, ActivityStatus expected, RefusalKind otherwise) {
    return plan.status(activity)
        .map(status -> unless(status == expected, otherwise))
        .orElse(Optional.of(RefusalKind.NO_SUCH_ACTIVITY));
  }

  private static boolean hasOpenSummons(CaseFile before) {
    return before.mayHaveUnknown(EventKind.SUMMONED)
        || before.count(EventKind.SUMMONED) > before.count(EventKind.SUMMONS_MISSED);
  }

  private static boolean hasHappened(CaseFile before, EventKind kind) {
    return before.mayHaveUnknown(kind) || before.count(kind) > 0;
  }

  private static boolean isTraining(CaseFile before) {
    return before.isTraining() || before.mayHaveUnknown(EventKind.TRAINING_STARTED);
  }

  private static Optional<RefusalKind> unless(boolean holds, RefusalKind otherwise) {
    return holds ? Optional.empty() : Optional.of(otherwise);
  }
}
