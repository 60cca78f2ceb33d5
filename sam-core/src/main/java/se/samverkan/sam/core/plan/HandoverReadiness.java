// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.label.Label;

/**
 * Whether a person's plan can be handed over, and what stands in the way (F46).
 *
 * @param lacking what is lacking, in words; empty if it is ready
 */
public record HandoverReadiness(List<Label> lacking) {

  private static final Label NO_DIRECTION =
      new Label("planen har ingen riktning", "the plan has no direction");
  private static final Label NO_ACTIVITY =
      new Label("planen har ingen aktivitet", "the plan has no activity");
  private static final Label NO_PACK =
      new Label(
          "underlaget (sammanfattning och plan) har inte skickats i förväg",
          "the background pack (summary and plan) has not been sent ahead");

  public HandoverReadiness {
    lacking = List.copyOf(lacking);
  }

  /** The readiness of a plan, and whether the background pack has been sent. */
  public static HandoverReadiness of(ActionPlan plan, boolean packSent) {
    List<Label> lacking = new ArrayList<>();
    if (plan.directions().isEmpty()) {
      lacking.add(NO_DIRECTION);
    }
    if (plan.activities().isEmpty()) {
      lacking.add(NO_ACTIVITY);
    }
    if (!packSent) {
      lacking.add(NO_PACK);
    }
    return new HandoverReadiness(lacking);
  }

  /** Whether nothing is lacking. */
  public boolean isReady() {
    return lacking.isEmpty();
  }
}
