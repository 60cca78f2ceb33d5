// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.Optional;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.Planning;
import se.samverkan.sam.core.plan.PlannedActivity;

/** The particulars of work on the action plan. */
final class PlanningText {

  private final Words words;
  private final PartialDate on;
  private final Participation before;

  PlanningText(Words words, PartialDate on, Participation before) {
    this.words = words;
    this.on = on;
    this.before = before;
  }

  Detail of(Planning event) {
    Detail detail = new Detail(words);
    if (event instanceof Planning.DirectionChosen chosen) {
      return detail.add(words.direction(chosen.direction())).quoted(chosen.reason());
    } else if (event instanceof Planning.ActivityPlanned planned) {
      return activity(detail, planned.activity());
    } else if (event instanceof Planning.PlaceBooked booked) {
      return detail
          .add(words.measure(booked.measure()))
          .addIf(
              booked.activity().isEmpty(),
              "utan aktivitet i planen",
              "for no activity in the plan");
    } else if (event instanceof Planning.ActivityStarted started) {
      return detail.add(named(started.activity()));
    } else if (event instanceof Planning.ActivityEnded ended) {
      return detail
          .add(named(ended.activity()))
          .either(
              Optional.of(ended.asPlanned()),
              words.say("som planerat", "as planned"),
              words.say("inte som planerat", "not as planned"))
          .quoted(ended.reason());
    } else if (event instanceof Planning.NeedUnmet unmet) {
      return detail.add(words.need(unmet.need()));
    }
    return detail.add(((Planning.AgencyPlanned) event).agency());
  }

  private Detail activity(Detail detail, PlannedActivity activity) {
    return detail
        .add(words.measure(activity.measure()))
        .quoted(activity.what())
        .quoted(activity.provider())
        .add(activity.agency())
        .add(activity.hours(), hours -> words.hours(hours, on.latest()));
  }

  private String named(String activity) {
    return before
        .plan()
        .activity(activity)
        .map(planned -> words.measure(planned.measure()))
        .orElse(activity);
  }
}
