// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.evaluation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Whom a field of the evaluation is about (F78), in the order of the report's chapters. */
public enum EvaluationSubject implements Labelled {
  PARTICIPANTS(1, "deltagarna", "the participants"),
  STAFF(2, "personalen", "the staff"),
  ORGANISATION(3, "organisationen", "the organisation");

  private final int number;
  private final Label label;

  EvaluationSubject(int number, String sv, String en) {
    this.number = number;
    this.label = new Label(sv, en);
  }

  /** The number of its chapter, from 1. */
  public int number() {
    return number;
  }

  @Override
  public Label label() {
    return label;
  }
}
