// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** How somebody stands by a pack: a verdict, or why there is none. */
public enum Standing implements Labelled {
  /** Belongs. */
  ELIGIBLE("tillhör", "eligible"),
  /** Does not belong. */
  NOT_ELIGIBLE("tillhör inte", "not eligible"),
  /** Depends on what is not known. */
  UNDETERMINED("kan inte avgöras", "undetermined"),
  /** There is no such group in the pack, or nothing of it decides. */
  NO_GROUP("gruppen finns inte", "no such group"),
  /** The pack could not be used for the person on that day. */
  REFUSED("kan inte prövas", "cannot be assessed");

  private final Label label;

  Standing(String sv, String en) {
    label = new Label(sv, en);
  }

  /** That of a verdict. */
  public static Standing of(Verdict verdict) {
    return switch (verdict) {
      case ELIGIBLE -> ELIGIBLE;
      case NOT_ELIGIBLE -> NOT_ELIGIBLE;
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  @Override
  public Label label() {
    return label;
  }
}
