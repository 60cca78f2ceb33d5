// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.population;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import se.samverkan.sam.core.fact.FactList;

/** One person's throws of the dice. */
final class Chance {

  private static final int PERCENT_UNKNOWN = 15;

  private final SplittableRandom random;

  Chance(SplittableRandom random) {
    this.random = random;
  }

  /** A number from 0 up to, and without, a limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  boolean percent(int percent) {
    return below(100) < percent;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** The value, or that it is not known. */
  <T> Optional<T> known(T value) {
    return percent(PERCENT_UNKNOWN) ? Optional.empty() : Optional.of(value);
  }

  /** True in this many percent of those of whom it is known. */
  Optional<Boolean> flag(int percentTrue) {
    return known(percent(percentTrue));
  }

  /** The list; of some people there may be more, and of some nothing is known. */
  <T> FactList<T> list(List<T> entries) {
    if (percent(PERCENT_UNKNOWN)) {
      return FactList.unknown();
    }
    return percent(PERCENT_UNKNOWN) ? FactList.atLeast(entries) : FactList.complete(entries);
  }
}
