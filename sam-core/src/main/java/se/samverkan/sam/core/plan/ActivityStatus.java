// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** How far an activity has come. */
public enum ActivityStatus implements Labelled {
  PLANNED("planerad", "planned"),
  UNDER_WAY("pågår", "under way"),
  ENDED_AS_PLANNED("avslutad som planerat", "ended as planned"),
  BROKEN_OFF("avbruten", "broken off");

  private final Label label;

  ActivityStatus(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
