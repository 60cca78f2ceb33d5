// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.assessment.Refusal;

/** What comes of asking rules for the class of an outcome: an assessment, or why there is none. */
public sealed interface OutcomeResult {

  /**
   * The rules have answered.
   *
   * @param assessment what they say
   */
  record Assessed(OutcomeAssessment assessment) implements OutcomeResult {}

  /**
   * There was nothing to ask about.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements OutcomeResult {}

  /** The assessment, if there is one. */
  default Optional<OutcomeAssessment> assessed() {
    return this instanceof Assessed one ? Optional.of(one.assessment()) : Optional.empty();
  }

  /** What the one of two functions makes of it that is for its kind. */
  default <T> T fold(
      Function<? super OutcomeAssessment, ? extends T> assessed,
      Function<? super Refusal, ? extends T> refused) {
    return this instanceof Assessed one
        ? assessed.apply(one.assessment())
        : refused.apply(((Refused) this).refusal());
  }
}
