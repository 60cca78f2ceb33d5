// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Who found a place for work training, in the order in which it is tried (F60). */
public enum PlaceSource implements Labelled {
  OWN("deltagaren själv", "the participant"),
  TEAM("teamet, på öppna marknaden", "the team, on the open market"),
  MUNICIPALITY("kommunens kontakter", "the municipality");

  private final Label label;

  PlaceSource(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
