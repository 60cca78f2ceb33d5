// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.plan.ActionPlanBuilder;
import se.samverkan.sam.core.plan.ActivityStatus;
import se.samverkan.sam.core.plan.DirectionChoice;

/** The action plan that the events of a case come to. */
final class PlanView {

  private final ActionPlanBuilder plan = ActionPlan.builder();
  private final Map<String, ActivityStatus> statuses = new LinkedHashMap<>();
  private final Set<Agency> plannedBy = EnumSet.noneOf(Agency.class);
  private final Set<String> unmetNeeds = new TreeSet<>();

  private PlanView() {}

  static ActionPlan of(CaseFile file) {
    PlanView view = new PlanView();
    for (RecordedEvent recorded : file.events()) {
      if (recorded.event() instanceof Planning planning) {
        view.add(planning, recorded.on());
      }
    }
    return view.plan
        .statuses(view.statuses)
        .plannedBy(view.plannedBy)
        .unmetNeeds(view.unmetNeeds)
        .build();
  }

  private void add(Planning event, PartialDate on) {
    if (event instanceof Planning.DirectionChosen chosen) {
      plan.addDirections(
          DirectionChoice.builder()
              .direction(chosen.direction())
              .from(on)
              .reason(chosen.reason())
              .build());
    } else if (event instanceof Planning.ActivityPlanned planned) {
      plan.addActivities(planned.activity());
      statuses.put(planned.activity().id(), ActivityStatus.PLANNED);
    } else if (event instanceof Planning.ActivityStarted started) {
      statuses.put(started.activity(), ActivityStatus.UNDER_WAY);
    } else if (event instanceof Planning.ActivityEnded ended) {
      statuses.put(
          ended.activity(),
          ended.asPlanned() ? ActivityStatus.ENDED_AS_PLANNED : ActivityStatus.BROKEN_OFF);
    } else if (event instanceof Planning.AgencyPlanned planned) {
      plannedBy.add(planned.agency());
    } else if (event instanceof Planning.NeedUnmet need) {
      unmetNeeds.add(need.need());
    }
  }
}
