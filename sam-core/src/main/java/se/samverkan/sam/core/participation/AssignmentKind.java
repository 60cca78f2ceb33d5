// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Something to do between two meetings (F45, F47). */
public enum AssignmentKind implements Labelled {
  HOMEWORK("hemuppgift", "homework"),
  INTEREST_AREAS("skriva ner intresseområden", "write down interest areas"),
  VISIT("besöka en verksamhet", "visit a service");

  private final Label label;

  AssignmentKind(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
