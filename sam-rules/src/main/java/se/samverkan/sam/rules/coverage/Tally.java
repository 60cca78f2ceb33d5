// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * In how many scenarios each constant of a closed list was seen; those that were not stand with 0.
 *
 * @param <E> the list
 */
public final class Tally<E extends Enum<E>> {

  private final Map<E, Integer> counts;

  private Tally(Map<E, Integer> counts) {
    this.counts = Collections.unmodifiableMap(counts);
  }

  static <E extends Enum<E>> Tally<E> of(Class<E> list, Stream<E> seen) {
    Map<E, Integer> counts = new EnumMap<>(list);
    for (E constant : list.getEnumConstants()) {
      counts.put(constant, 0);
    }
    seen.forEach(constant -> counts.merge(constant, 1, Integer::sum));
    return new Tally<>(counts);
  }

  /** In how many scenarios this one was seen. */
  public int of(E constant) {
    return counts.getOrDefault(constant, 0);
  }

  /** All of them, in the order of the list. */
  public Map<E, Integer> counts() {
    return counts;
  }

  /** Those that no scenario showed. */
  public List<E> unseen() {
    return counts.keySet().stream().filter(constant -> of(constant) == 0).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally<?> that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
