// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import java.time.LocalDate;
import java.util.function.Function;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.Stage;
import se.samverkan.sam.core.participation.StateOnDate;

/** The outcome of a participation on a date, or why there is none to look at. */
public sealed interface OutcomeReading {

  /**
   * The participation has ended.
   *
   * @param view what rules see of it
   */
  record Ended(OutcomeOnDate view) implements OutcomeReading {}

  /**
   * There is no outcome: the participation is under way, may be under way, or never came to be.
   *
   * @param refusal why
   */
  record NoOutcome(Refusal refusal) implements OutcomeReading {}

  /**
   * How a participation had ended by the end of a day, by what is known now. What the person went
   * on to is as last told by then, when the participation ended or at a follow-up.
   */
  static OutcomeReading of(Participation participation, LocalDate day) {
    StateOnDate states = participation.stateOn(day);
    if (states.stages().stream().noneMatch(Stage::isEnd)) {
      return none("not-ended", "deltagandet pågår", "the participation is under way");
    }
    if (!states.stages().stream().allMatch(Stage::isEnd)) {
      return none(
          "end-is-open",
          "det går inte att säga om deltagandet hade avslutats",
          "it cannot be told whether the participation had ended");
    }
    Participation until = participation.until(day);
    if (until.file().admission().isEmpty()) {
      return none("never-enrolled", "personen skrevs aldrig in", "the person was never enrolled");
    }
    return new Ended(OutcomeView.of(until, states, day));
  }

  private static NoOutcome none(String id, String sv, String en) {
    return new NoOutcome(new Refusal(id, new Label(sv, en)));
  }

  /** What the one of two functions makes of it that is for its kind. */
  default <T> T fold(
      Function<? super OutcomeOnDate, ? extends T> ended,
      Function<? super Refusal, ? extends T> none) {
    return this instanceof Ended one
        ? ended.apply(one.view())
        : none.apply(((NoOutcome) this).refusal());
  }
}
