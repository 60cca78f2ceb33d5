// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** From where the time to a follow-up is counted; the papers name two (F58). */
public enum FollowUpAnchor implements Labelled {
  MEASURES("efter avslutade insatser", "after completed measures"),
  PROJECT_END("efter projektets slut", "after the end of the project"),
  PLAN("efter handlingsplanen", "after the action plan");

  private final Label label;

  FollowUpAnchor(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
