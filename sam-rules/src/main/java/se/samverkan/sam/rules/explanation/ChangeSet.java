// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.List;
import java.util.Objects;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactSheet;

/**
 * Changes that together give a verdict which no part of them gives. {@code toString} shows the
 * fields alone.
 *
 * @param changes one or more, in the catalogue's order
 * @param verdict what follows if all of them are so, and all else as it is
 */
public record ChangeSet(List<Change> changes, Verdict verdict) {

  /**
   * @throws IllegalArgumentException if there is no change
   */
  public ChangeSet {
    changes = List.copyOf(changes);
    Objects.requireNonNull(verdict, "verdict");
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a set of changes is not empty");
    }
  }

  /** The sheet on which all of it is so, and all else the same. */
  public FactSheet on(FactSheet facts) {
    FactSheet changed = facts;
    for (Change change : changes) {
      changed = change.on(changed);
    }
    return changed;
  }

  @Override
  public String toString() {
    return changes.toString();
  }
}
