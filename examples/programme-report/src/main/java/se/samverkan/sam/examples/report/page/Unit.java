// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What a number that counts no people is a number of. */
enum Unit implements Labelled {
  KRONOR("kr", "kr"),
  MILLION_KRONOR("Mkr", "million kr"),
  PERCENT("%", "%"),
  MONTHS("månader", "months"),
  HOURS("timmar i veckan", "hours a week"),
  PEOPLE("personer", "people");

  private final Label label;

  Unit(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
