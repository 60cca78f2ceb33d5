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
 * What changes for one group, or for the programme as a whole, on one day. Immutable.
 *
 * @param group the group's id; empty for the programme
 * @param label what it is called
 * @param sampled whether there are too many people to look at each, and these are a sample
 * @param exact whether all people and all states of knowledge were looked at, or it is shown from
 *     all people that no state of knowledge changes
 * @param people by transition, how many kinds of people of whom everything is known; who does not
 *     change is among them
 * @param cells the same of states of knowledge; empty if they are too many to look at each
 * @param examples for each transition that is a change, somebody of whom everything is known; or of
 *     whom not everything is, where the change is for such people alone
 */
public record SubjectDifference(
    Optional<String> group,
    Label label,
    boolean sampled,
    boolean exact,
    Map<Transition, Long> people,
    Map<Transition, Long> cells,
    List<ChangedPerson> examples) {

  public SubjectDifference {
    people = Collections.unmodifiableMap(new TreeMap<>(people));
    cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    examples = List.copyOf(examples);
  }

  /** How many kinds of people were looked at. */
  public long allPeople() {
    return people.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many states of knowledge were looked at. */
  public long allCells() {
    return cells.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many kinds of people change. */
  public long changedPeople() {
    return changed(people);
  }

  /** How many states of knowledge change. */
  public long changedCells() {
    return changed(cells);
  }

  /** Whether anything was seen to change. */
  public boolean isChange() {
    return changedPeople() > 0 || changedCells() > 0;
  }

  /** Whether the same changes for the same people, as where a programme has one target group. */
  public boolean isAs(SubjectDifference other) {
    return sampled == other.sampled
        && people.equals(other.people)
        && cells.equals(other.cells)
        && examples.equals(other.examples);
  }

  private static long changed(Map<Transition, Long> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().isChange())
        .mapToLong(entry -> entry.getValue())
        .sum();
  }
}
