// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

/** Thrown where a text cannot be read any further. Its message repeats no value of the text. */
public final class UnreadableTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient TextProblem problem;

  /** Stops at a problem. */
  public UnreadableTextException(TextProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** Why, and where. */
  public TextProblem problem() {
    return problem;
  }
}
