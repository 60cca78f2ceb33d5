// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** The legal sex by which the reports count people (F65). No rule can read it. */
public enum Sex implements Labelled {
  WOMAN("kvinna", "woman"),
  MAN("man", "man");

  private final Label label;

  Sex(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
