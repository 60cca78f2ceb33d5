// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * A step of the mapping as SAM's application has it; how the steps fall on the meetings is an
 * interpretation (F44).
 */
public enum MappingStep implements Labelled {
  A("bakgrund", "background"),
  B("screening", "screening"),
  C("återkoppling och rekommendation", "feedback and recommendation");

  private final Label label;

  MappingStep(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
