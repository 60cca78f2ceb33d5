// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Whether a participant is registered as beginning a measure, or as ending it. */
public enum Registration implements Labelled {
  IN("inregistrering", "registration in"),
  OUT("utregistrering", "registration out");

  private final Label label;

  Registration(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
