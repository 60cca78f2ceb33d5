// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.date.PartialDate;

/** Where a person is in a programme (F53–F54). {@code toString} tells nothing of why it ended. */
public sealed interface State {

  /** The stage. */
  Stage stage();

  /** Nothing has happened yet. */
  record NotBegun() implements State {
    @Override
    public Stage stage() {
      return Stage.NOT_BEGUN;
    }
  }

  /**
   * The person is considered and not yet admitted.
   *
   * @param stage how far it has come
   * @param since since when
   */
  record Prospective(Stage stage, PartialDate since) implements State {}

  /**
   * The person takes part.
   *
   * @param stage how far it has come
   * @param since since when the stage lasts
   * @param enrolledOn when the person was admitted; unknown if it was taken over
   * @param resumesAt where it goes on after an interruption
   */
  record Enrolled(Stage stage, PartialDate since, PartialDate enrolledOn, Optional<Stage> resumesAt)
      implements State {}

  /**
   * It has ended, or never came to be.
   *
   * @param stage in which way
   * @param since since when
   * @param closure the reason, if it was closed
   * @param decision what was decided, if a body's decision ended it
   * @param transferredTo to which cooperation, if the person was handed on
   */
  record Ended(
      Stage stage,
      PartialDate since,
      Optional<ClosureReason> closure,
      Optional<DecisionOutcome> decision,
      Optional<String> transferredTo)
      implements State {
    @Override
    public String toString() {
      return "Ended[" + since + "]";
    }
  }

  /** What the one of four functions makes of it that is for its kind. */
  default <T> T fold(
      Function<? super NotBegun, ? extends T> notBegun,
      Function<? super Prospective, ? extends T> prospective,
      Function<? super Enrolled, ? extends T> enrolled,
      Function<? super Ended, ? extends T> ended) {
    if (this instanceof NotBegun none) {
      return notBegun.apply(none);
    }
    if (this instanceof Prospective one) {
      return prospective.apply(one);
    }
    return this instanceof Enrolled one ? enrolled.apply(one) : ended.apply((Ended) this);
  }
}
