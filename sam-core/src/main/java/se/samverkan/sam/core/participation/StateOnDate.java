// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The state on a past day. Where the days of events are not known to the day it may be open; then
 * every state that it can have been is told.
 *
 * @param possible the states that it can have been, in the order in which they came; never empty
 */
public record StateOnDate(List<State> possible) {

  /**
   * @throws IllegalArgumentException if there is no state
   */
  public StateOnDate {
    possible = List.copyOf(possible);
    if (possible.isEmpty()) {
      throw new IllegalArgumentException("there is always a state");
    }
  }

  /** The state, if it is not open. */
  public Optional<State> known() {
    return isOpen() ? Optional.empty() : Optional.of(possible.get(0));
  }

  /** Whether there is more than one that it can have been. */
  public boolean isOpen() {
    return possible.size() > 1;
  }

  /** The stages that it can have been. */
  public Set<Stage> stages() {
    Set<Stage> stages = new LinkedHashSet<>();
    possible.forEach(state -> stages.add(state.stage()));
    return stages;
  }
}
