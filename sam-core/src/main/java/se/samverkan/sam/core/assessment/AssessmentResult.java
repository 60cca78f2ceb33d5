// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import java.util.NoSuchElementException;
import java.util.function.Function;

/** An assessment, or why there can be none. */
public sealed interface AssessmentResult {

  /**
   * The assessment was made.
   *
   * @param assessment what it says
   */
  record Assessed(Assessment assessment) implements AssessmentResult {}

  /**
   * No assessment can be made.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements AssessmentResult {}

  /** What the one function makes of an assessment, or the other of a refusal. */
  default <T> T fold(
      Function<? super Assessment, ? extends T> assessed,
      Function<? super Refusal, ? extends T> refused) {
    return this instanceof Assessed made
        ? assessed.apply(made.assessment())
        : refused.apply(((Refused) this).refusal());
  }

  /**
   * The assessment.
   *
   * @throws NoSuchElementException with the refusal's English reason, if there is none
   */
  default Assessment orElseThrow() {
    if (this instanceof Assessed made) {
      return made.assessment();
    }
    throw new NoSuchElementException(((Refused) this).refusal().reason().en());
  }
}
