// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import se.samverkan.sam.core.fact.FactList;

/**
 * What is drawn for one case of a run. It hangs on the seed of the run and the number of the case
 * alone, so that cases can be drawn in any order and any one of them again.
 */
final class Draw {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;
  private final double known;

  private Draw(SplittableRandom random) {
    this.random = random;
    this.known = random.nextInt(11) / 10.0;
  }

  static Draw of(long seed, long index) {
    long mixed = new SplittableRandom(seed * SPREAD + index).nextLong();
    return new Draw(new SplittableRandom(mixed));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Both ends included. */
  int between(int lowest, int highest) {
    return random.nextInt(lowest, highest + 1);
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  <E extends Enum<E>> E code(Class<E> codes) {
    E[] all = codes.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  /** Whether a fact is known: of one in the whole case nothing, of another everything. */
  boolean isKnown() {
    return chance(known);
  }

  <T> Optional<T> ifKnown(Supplier<T> value) {
    return isKnown() ? Optional.of(value.get()) : Optional.empty();
  }

  /** Some of these, in their order. */
  <T> List<T> some(List<T> list) {
    List<T> some = new ArrayList<>(list);
    some.removeIf(one -> random.nextBoolean());
    return some;
  }

  /** Up to so many. */
  <T> List<T> several(int most, Supplier<T> entry) {
    List<T> entries = new ArrayList<>();
    for (int i = between(0, most); i > 0; i--) {
      entries.add(entry.get());
    }
    return entries;
  }

  /** These entries, of which it is known that there are no others, or not; or nothing at all. */
  <T> FactList<T> list(Supplier<List<T>> entries) {
    if (!isKnown()) {
      return FactList.unknown();
    }
    return random.nextBoolean()
        ? FactList.complete(entries.get())
        : FactList.atLeast(entries.get());
  }
}
