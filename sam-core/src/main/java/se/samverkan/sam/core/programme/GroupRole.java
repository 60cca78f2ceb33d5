// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What a group of criteria is for. */
public enum GroupRole implements Labelled {
  /** Says whether a person belongs to the programme's target group. */
  TARGET_GROUP("målgrupp", "target group"),
  /** Says whether a person of the target group can be taken in: consents and prerequisites. */
  INTAKE("intagning", "intake"),
  /** Told because the source tells it; decides nothing. */
  BACKGROUND("bakgrund", "background");

  private final Label label;

  GroupRole(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
