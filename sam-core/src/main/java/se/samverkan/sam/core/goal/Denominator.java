// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Of whom a share is taken (I3, I8). */
public enum Denominator implements Labelled {
  ENROLLED("alla inskrivna", "all who were enrolled"),
  WITHOUT_DECEASED("inskrivna utan avlidna", "those enrolled, without the deceased"),
  WITH_NEVER_ENROLLED(
      "även de som bedömdes men aldrig skrevs in", "with those assessed and never enrolled");

  private final Label label;

  Denominator(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
