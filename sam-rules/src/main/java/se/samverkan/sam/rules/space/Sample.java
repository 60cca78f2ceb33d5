// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.space;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.sam.core.fact.FactSheet;

/**
 * Some people of a space that is too large for all, of whom everything is known; the same ones
 * every time. What holds of all of them need not hold of everybody.
 */
public final class Sample {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Sample() {}

  /** So many people; fewer are shown where some would be impossible. */
  public static Stream<FactSheet> of(Space space, int howMany) {
    Limit limit = Limit.in(space);
    return IntStream.range(0, howMany)
        .mapToObj(number -> values(space, number))
        .filter(limit::allowsFull)
        .map(space::fullSheet);
  }

  private static int[] values(Space space, int number) {
    int[] values = new int[space.dimensions().size()];
    long state = number * 0xD1B54A32D192ED03L;
    for (int i = 0; i < values.length; i++) {
      state += GOLDEN;
      long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
      mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
      mixed ^= mixed >>> 31;
      values[i] = (int) Long.remainderUnsigned(mixed, space.dimensions().get(i).full().size());
    }
    return values;
  }
}
