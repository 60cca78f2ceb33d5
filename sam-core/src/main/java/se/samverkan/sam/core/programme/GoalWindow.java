// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * The time within which something counts towards a goal.
 *
 * @param months how many months after the anchor; 0 or more
 * @param of from what they are counted
 */
public record GoalWindow(int months, Anchor of) {

  /** From what a window is counted (F58, F69, F71). */
  public enum Anchor implements Labelled {
    ENROLMENT("inskrivningen", "enrolment"),
    CLOSURE("avslutet", "closure"),
    PROGRAMME_END("programmets slut", "the end of the programme");

    private final Label label;

    Anchor(String sv, String en) {
      label = new Label(sv, en);
    }

    @Override
    public Label label() {
      return label;
    }
  }

  /**
   * @throws IllegalArgumentException if there are fewer than 0 months
   */
  public GoalWindow {
    if (months < 0) {
      throw new IllegalArgumentException("a window is 0 months or more");
    }
  }
}
