// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.sam.core.participation.EnrolmentId;

/**
 * Whom a number counts, and whom it may count. A member is in neither set or in one of them.
 *
 * @param counted those who are counted, in the order of their ids
 * @param open those of whom it is not known whether they are to be counted, in the same order
 */
public record Tally(Set<EnrolmentId> counted, Set<EnrolmentId> open) {

  static final Comparator<EnrolmentId> ORDER = Comparator.comparing(EnrolmentId::value);

  /**
   * @throws IllegalArgumentException if somebody is in both sets
   */
  public Tally {
    counted = sorted(counted);
    open = sorted(open);
    if (!Collections.disjoint(counted, open)) {
      throw new IllegalArgumentException("nobody is both counted and open");
    }
  }

  /** The number that it comes to. */
  public Interval interval() {
    return new Interval(counted.size(), (long) counted.size() + open.size());
  }

  static Set<EnrolmentId> sorted(Collection<EnrolmentId> ids) {
    Set<EnrolmentId> sorted = new TreeSet<>(ORDER);
    sorted.addAll(ids);
    return Collections.unmodifiableSet(sorted);
  }

  /** How many there are, and nobody's id. */
  @Override
  public String toString() {
    return "Tally[" + interval() + "]";
  }
}
