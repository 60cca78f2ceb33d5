// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * Whether a person belongs to a group: what every way of completing the unknown facts agrees on, or
 * that they do not agree.
 */
public enum Verdict implements Labelled {
  /** Belongs to the group, whatever the unknown facts are. */
  ELIGIBLE("tillhör målgruppen", "eligible"),
  /** Does not belong to it, whatever the unknown facts are. */
  NOT_ELIGIBLE("tillhör inte målgruppen", "not eligible"),
  /** Depends on facts that are not known. */
  UNDETERMINED("kan inte avgöras", "undetermined");

  private final Label label;

  Verdict(String sv, String en) {
    label = new Label(sv, en);
  }

  /** The verdict that a finding on the group's whole requirement means. */
  public static Verdict of(Finding finding) {
    return switch (finding) {
      case MET -> ELIGIBLE;
      case NOT_MET -> NOT_ELIGIBLE;
      case UNKNOWN -> UNDETERMINED;
    };
  }

  @Override
  public Label label() {
    return label;
  }
}
