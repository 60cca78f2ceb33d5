// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What kind of thing a finding is. */
public enum FindingKind implements Labelled {
  /** One figure, of which another value would settle several checks at once. */
  FIGURE("trolig felskrivning", "likely slip in a figure"),
  /** A check that does not hold. */
  CHECK("går inte ihop", "does not add up"),
  /** A check that does not hold to the last unit, which rounding can explain. */
  ROUNDING("avrundning", "rounding");

  private final Label label;

  FindingKind(String sv, String en) {
    this.label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
