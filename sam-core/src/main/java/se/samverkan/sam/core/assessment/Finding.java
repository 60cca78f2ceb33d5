// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Whether a criterion is met. Unknown is a finding of its own, and never counts as not met. */
public enum Finding implements Labelled {
  MET("uppfyllt", "met"),
  NOT_MET("inte uppfyllt", "not met"),
  UNKNOWN("okänt", "unknown");

  private final Label label;

  Finding(String sv, String en) {
    label = new Label(sv, en);
  }

  /** A finding from a truth value. */
  public static Finding of(boolean met) {
    return met ? MET : NOT_MET;
  }

  /** The finding of two of which both must be met. */
  public Finding and(Finding other) {
    if (this == NOT_MET || other == NOT_MET) {
      return NOT_MET;
    }
    return this == MET ? other : UNKNOWN;
  }

  /** The finding of two of which one must be met. */
  public Finding or(Finding other) {
    if (this == MET || other == MET) {
      return MET;
    }
    return this == NOT_MET ? other : UNKNOWN;
  }

  /** The finding of the opposite. */
  public Finding not() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      case UNKNOWN -> UNKNOWN;
    };
  }

  @Override
  public Label label() {
    return label;
  }
}
