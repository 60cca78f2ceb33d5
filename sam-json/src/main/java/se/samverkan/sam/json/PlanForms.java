// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.CODE;
import static se.samverkan.sam.json.CommonForms.PARTIAL_DATE;
import static se.samverkan.sam.json.CommonForms.TEXT;

import java.util.Collection;
import java.util.Optional;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.plan.ActionPlanBuilder;
import se.samverkan.sam.core.plan.ActivityStatus;
import se.samverkan.sam.core.plan.DirectionChoice;
import se.samverkan.sam.core.plan.DirectionChoiceBuilder;
import se.samverkan.sam.core.plan.PlaceSource;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.plan.PlannedActivityBuilder;

/** An action plan and its parts, in the order of their accessors. */
final class PlanForms {

  static final HoursForm HOURS = new HoursForm();
  static final CodeForm<PlaceSource> PLACE_SOURCE = CodeForm.of(PlaceSource.class);
  static final CodeForm<ActivityStatus> ACTIVITY_STATUS = CodeForm.of(ActivityStatus.class);

  static final ObjectForm<PlannedActivity, PlannedActivityBuilder> PLANNED_ACTIVITY =
      ObjectForm.of("an activity", PlannedActivity::builder, PlannedActivityBuilder::build)
          .required("id", CODE, PlannedActivity::id, PlannedActivityBuilder::id)
          .required("measure", CODE, PlannedActivity::measure, PlannedActivityBuilder::measure)
          .optional("what", TEXT, PlannedActivity::what, PlannedActivityBuilder::what)
          .optional("provider", TEXT, PlannedActivity::provider, PlannedActivityBuilder::provider)
          .optional(
              "agency",
              ApplicantForms.AGENCY,
              PlannedActivity::agency,
              PlannedActivityBuilder::agency)
          .optional(
              "from",
              PARTIAL_DATE,
              activity -> known(activity.from()),
              PlannedActivityBuilder::from)
          .optional(
              "until",
              PARTIAL_DATE,
              activity -> known(activity.until()),
              PlannedActivityBuilder::until)
          .optional("hours", HOURS, PlannedActivity::hours, PlannedActivityBuilder::hours);

  static final ObjectForm<DirectionChoice, DirectionChoiceBuilder> DIRECTION_CHOICE =
      ObjectForm.of(
              "a choice of direction", DirectionChoice::builder, DirectionChoiceBuilder::build)
          .required(
              "direction", CODE, DirectionChoice::direction, DirectionChoiceBuilder::direction)
          .required("from", PARTIAL_DATE, DirectionChoice::from, DirectionChoiceBuilder::from)
          .optional("reason", TEXT, DirectionChoice::reason, DirectionChoiceBuilder::reason);

  static final ObjectForm<ActionPlan, ActionPlanBuilder> ACTION_PLAN =
      ObjectForm.of("an action plan", ActionPlan::builder, ActionPlanBuilder::build)
          .optional(
              "directions",
              new ListForm<>(DIRECTION_CHOICE),
              plan -> told(plan.directions()),
              ActionPlanBuilder::addAllDirections)
          .optional(
              "activities",
              new ListForm<>(PLANNED_ACTIVITY),
              plan -> told(plan.activities()),
              ActionPlanBuilder::addAllActivities)
          .optional(
              "statuses",
              new ByCodeForm<>(ACTIVITY_STATUS),
              plan -> Optional.of(plan.statuses()).filter(statuses -> !statuses.isEmpty()),
              ActionPlanBuilder::statuses)
          .optional(
              "plannedBy",
              new SetForm<>(ApplicantForms.AGENCY),
              plan -> told(plan.plannedBy()),
              ActionPlanBuilder::plannedBy)
          .optional(
              "unmetNeeds",
              new SetForm<>(CODE),
              plan -> told(plan.unmetNeeds()),
              ActionPlanBuilder::unmetNeeds);

  private PlanForms() {}

  private static Optional<PartialDate> known(PartialDate date) {
    return Optional.of(date).filter(one -> !one.isUnknown());
  }

  private static <C extends Collection<?>> Optional<C> told(C values) {
    return Optional.of(values).filter(some -> !some.isEmpty());
  }
}
