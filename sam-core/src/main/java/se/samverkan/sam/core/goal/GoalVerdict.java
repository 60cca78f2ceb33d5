// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Whether a goal is met (O4, O5). */
public enum GoalVerdict implements Labelled {
  MET("uppnått", "met"),
  NOT_MET("inte uppnått", "not met"),
  /** Its time is not over, or somebody it counts is still under way. */
  NOT_YET_MEASURABLE("kan inte mätas än", "not yet measurable"),
  /** What is known allows both. */
  UNKNOWN("går inte att avgöra", "cannot be told");

  private final Label label;

  GoalVerdict(String sv, String en) {
    label = new Label(sv, en);
  }

  static GoalVerdict of(Finding finding) {
    return switch (finding) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case UNKNOWN -> UNKNOWN;
    };
  }

  @Override
  public Label label() {
    return label;
  }
}
