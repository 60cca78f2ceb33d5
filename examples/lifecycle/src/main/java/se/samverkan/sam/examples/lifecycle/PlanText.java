// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.List;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.plan.DirectionChoice;
import se.samverkan.sam.core.plan.PlannedActivity;

/** The action plan as it stands at the end of a story. */
final class PlanText {

  private static final String MARGIN = "    ";
  private static final int INDENT = 6;

  private final Words words;

  PlanText(Words words) {
    this.words = words;
  }

  /** Adds the plan, if there is anything in it. */
  void add(ActionPlan plan, Page page) {
    if (plan.directions().isEmpty() && plan.activities().isEmpty() && plan.unmetNeeds().isEmpty()) {
      return;
    }
    page.line("  ", INDENT, words.say("Handlingsplanen", "The action plan"));
    for (DirectionChoice choice : plan.directions()) {
      boolean isInForce = choice == plan.directions().get(plan.directions().size() - 1);
      line(
          page,
          isInForce
              ? words.say("riktning: ", "direction: ")
              : words.say("tidigare riktning: ", "earlier direction: "),
          words.direction(choice.direction()) + " " + words.since(choice.from()));
    }
    plan.activities().forEach(activity -> line(page, "", activity(plan, activity)));
    plan.unmetNeeds()
        .forEach(
            need ->
                line(
                    page,
                    words.say("behov som ingen möter: ", "need that nobody meets: "),
                    words.need(need)));
    if (!plan.agenciesToPlan().isEmpty()) {
      line(
          page,
          words.say("andra delen väntar på: ", "the second part waits for: "),
          words.in(plan.agenciesToPlan()));
    }
  }

  private String activity(ActionPlan plan, PlannedActivity activity) {
    return words.measure(activity.measure())
        + plan.status(activity.id()).map(status -> ": " + words.in(status)).orElse("")
        + activity.agency().map(agency -> words.in(List.of(agency))).map(" – "::concat).orElse("");
  }

  private static void line(Page page, String what, String text) {
    page.line(MARGIN, INDENT, what + text);
  }
}
