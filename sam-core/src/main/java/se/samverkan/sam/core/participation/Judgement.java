// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.samverkan.sam.core.assessment.Refusal;

/** What becomes of a new event. */
public sealed interface Judgement {

  /**
   * The event was accepted.
   *
   * @param next the participation with the event in it
   * @param advice what to heed now
   */
  record Accepted(Participation next, List<Advice> advice) implements Judgement {
    public Accepted {
      advice = List.copyOf(advice);
    }
  }

  /**
   * The event was refused; the participation is as it was.
   *
   * @param unchanged the participation, without the event
   * @param kinds every reason that applies
   * @param possible the kinds of event that can happen as things stand
   */
  record Refused(Participation unchanged, List<RefusalKind> kinds, Set<EventKind> possible)
      implements Judgement {
    public Refused {
      kinds = List.copyOf(kinds);
      possible = Sorted.copy(possible);
    }

    /** The reasons as they are shown. */
    public List<Refusal> reasons() {
      return kinds.stream().map(RefusalKind::refusal).toList();
    }
  }

  /** What the one function makes of an accepted event, or the other of a refused one. */
  default <T> T fold(
      Function<? super Accepted, ? extends T> accepted,
      Function<? super Refused, ? extends T> refused) {
    return this instanceof Accepted one ? accepted.apply(one) : refused.apply((Refused) this);
  }
}
