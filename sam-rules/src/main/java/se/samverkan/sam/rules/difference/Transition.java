// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.Comparator;

/**
 * How somebody stood by the pack before, and stands by the pack after. Ordered by the one and then
 * the other.
 */
public record Transition(Standing from, Standing to) implements Comparable<Transition> {

  private static final Comparator<Transition> ORDER =
      Comparator.comparing(Transition::from).thenComparing(Transition::to);

  /** Whether there is a difference. */
  public boolean isChange() {
    return from != to;
  }

  /** The same the other way. */
  public Transition reversed() {
    return new Transition(to, from);
  }

  @Override
  public int compareTo(Transition other) {
    return ORDER.compare(this, other);
  }
}
