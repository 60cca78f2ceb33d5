// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.evaluation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What a field of the evaluation looks at (F78), in the order of the sections of a chapter. */
public enum EvaluationAspect implements Labelled {
  PREREQUISITES(1, "förutsättningar", "prerequisites"),
  PROCESS(2, "genomförande och process", "implementation and process"),
  RESULTS(3, "resultat och effekter", "results and effects");

  private final int number;
  private final Label label;

  EvaluationAspect(int number, String sv, String en) {
    this.number = number;
    this.label = new Label(sv, en);
  }

  /** The number of its section of a chapter, from 1. */
  public int number() {
    return number;
  }

  @Override
  public Label label() {
    return label;
  }
}
