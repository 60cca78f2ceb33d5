// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.closure;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** For whom somebody works (F66). */
public enum Sector implements Labelled {
  MUNICIPAL("kommunal", "municipal"),
  REGIONAL("regional", "regional"),
  STATE("statlig", "state"),
  PRIVATE("privat", "private");

  private final Label label;

  Sector(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
