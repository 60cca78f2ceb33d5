// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.sam.core.applicant.Agency;

/**
 * A person's action plan (handlingsplan) as it stands (F48–F52). Its first part, direction and
 * activities in outline, belongs to the participant; in the second each agency plans what it
 * arranges. It is what the events of a participation come to, see {@code participation}.
 */
@Value.Immutable
public sealed interface ActionPlan permits ActionPlanBuilder.ActionPlanValue {

  /** The directions, in the order in which they were chosen. */
  @Value.Redacted
  List<DirectionChoice> directions();

  /** The activities, in the order in which they were planned. */
  @Value.Redacted
  List<PlannedActivity> activities();

  /** How far each activity has come, by its id. */
  @Value.Redacted
  Map<String, ActivityStatus> statuses();

  /** The agencies that have planned their part. */
  @Value.Redacted
  Set<Agency> plannedBy();

  /** The ids of {@link NeedCode}s that nobody meets. */
  @Value.Redacted
  Set<String> unmetNeeds();

  /** The direction in force. */
  default Optional<DirectionChoice> direction() {
    return directions().isEmpty()
        ? Optional.empty()
        : Optional.of(directions().get(directions().size() - 1));
  }

  /** The activity with this id. */
  default Optional<PlannedActivity> activity(String id) {
    return activities().stream().filter(activity -> activity.id().equals(id)).findFirst();
  }

  /** How far an activity has come. */
  default Optional<ActivityStatus> status(String id) {
    return Optional.ofNullable(statuses().get(id));
  }

  /** Whether there is a direction and at least one activity: the first part (F49). */
  default boolean hasOutline() {
    return !directions().isEmpty() && !activities().isEmpty();
  }

  /** The agencies that have activities in the plan and have not yet planned their part (F49). */
  default List<Agency> agenciesToPlan() {
    return activities().stream()
        .flatMap(activity -> activity.agency().stream())
        .distinct()
        .filter(agency -> !plannedBy().contains(agency))
        .sorted()
        .toList();
  }

  /** Whether the outline is there, and each agency that has a part in it has planned it. */
  default boolean isComplete() {
    return hasOutline() && agenciesToPlan().isEmpty();
  }

  /** A new builder. */
  static ActionPlanBuilder builder() {
    return new ActionPlanBuilder();
  }
}
