// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.participation.State;
import se.samverkan.sam.core.participation.StateOnDate;

/** Where a person is in a programme, in words. */
final class StateText {

  private final Words words;

  StateText(Words words) {
    this.words = words;
  }

  /** The state, or every state that it can have been. */
  String of(StateOnDate state) {
    String or = words.say(", eller ", ", or ");
    String all = String.join(or, state.possible().stream().map(this::of).toList());
    return (state.isOpen() ? words.say("går inte att säga: ", "cannot be told: ") : "") + all;
  }

  private String of(State state) {
    return words.in(state.stage())
        + state.fold(
            notBegun -> "",
            prospective -> " " + words.since(prospective.since()),
            this::enrolled,
            this::ended);
  }

  private String enrolled(State.Enrolled state) {
    String enrolled =
        state.enrolledOn().equals(state.since())
            ? ""
            : words.say(" (inskriven ", " (enrolled ") + day(state.enrolledOn()) + ")";
    String resumes =
        state
            .resumesAt()
            .map(stage -> words.say(", därefter ", ", then ") + words.quoted(words.in(stage)))
            .orElse("");
    return " " + words.since(state.since()) + enrolled + resumes;
  }

  private String day(PartialDate date) {
    return date.isUnknown() ? words.say("okänd dag", "on an unknown day") : date.toString();
  }

  private String ended(State.Ended state) {
    return " "
        + words.since(state.since())
        + state.closure().map(reason -> ": " + words.in(reason)).orElse("")
        + state.decision().map(outcome -> ": " + words.in(outcome)).orElse("")
        + state.transferredTo().map(to -> ": " + words.quoted(to)).orElse("");
  }
}
