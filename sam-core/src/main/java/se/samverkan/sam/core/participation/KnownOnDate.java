// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.List;
import java.util.function.Function;

/** What had been recorded of a person by the end of a day. */
public sealed interface KnownOnDate {

  /**
   * It can be told.
   *
   * @param participation with what had been recorded by then, and nothing else
   */
  record Known(Participation participation) implements KnownOnDate {}

  /**
   * It cannot be told, since it is not known when these events were recorded.
   *
   * @param undated events that may or may not have been recorded by then
   */
  record Unknown(List<EventId> undated) implements KnownOnDate {
    public Unknown {
      undated = List.copyOf(undated);
    }
  }

  /** What the one function makes of a participation, or the other of its being unknown. */
  default <T> T fold(
      Function<? super Participation, ? extends T> known,
      Function<? super Unknown, ? extends T> unknown) {
    return this instanceof Known one
        ? known.apply(one.participation())
        : unknown.apply((Unknown) this);
  }
}
