// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.List;
import se.samverkan.sam.core.label.Label;

/**
 * One thing that is otherwise than a scenario expects.
 *
 * @param what the thing, such as the verdict of a group
 * @param expected what the scenario says of it
 * @param actual what the pack says of it
 * @param grounds on what that rests
 */
public record Mismatch(Label what, Label expected, Label actual, List<Ground> grounds) {

  /**
   * A finding, or a fact that is missing.
   *
   * @param words the criterion in words with what was found, or the question
   * @param rule the place of the rule, as {@code pack/file:line}; empty for a fact
   */
  public record Ground(Label words, String rule) {}

  public Mismatch {
    grounds = List.copyOf(grounds);
  }

  /** The whole of it but its grounds, in a sentence without its stop. */
  public Label sentence() {
    return new Label(
        what.sv() + ": väntat är ”" + expected.sv() + "”, men reglerna säger ”" + actual.sv() + "”",
        what.en()
            + ": expected is “"
            + expected.en()
            + "”, but the rules say “"
            + actual.en()
            + "”");
  }
}
