// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.sam.core.label.Label;

/**
 * What becomes of a population for one group, or for the programme as a whole. Immutable.
 *
 * @param group the group's id; empty for the programme
 * @param label what it is called
 * @param transitions by transition, how many people; who does not change is among them
 * @param changes one for each transition that is a change
 */
public record SubjectChange(
    Optional<String> group,
    Label label,
    Map<Transition, Long> transitions,
    List<TransitionDetail> changes) {

  public SubjectChange {
    transitions = Collections.unmodifiableMap(new TreeMap<>(transitions));
    changes = List.copyOf(changes);
  }

  /** How many change. */
  public long changed() {
    return changes.stream().mapToLong(TransitionDetail::count).sum();
  }
}
