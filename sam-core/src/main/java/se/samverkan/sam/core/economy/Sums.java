// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.util.Collection;

/** Sums of kronor that refuse to overflow. */
final class Sums {

  private Sums() {}

  /**
   * The sum; of nothing, nought.
   *
   * @throws ArithmeticException if it is beyond what a long holds
   */
  static long of(Collection<Long> kronor) {
    return kronor.stream().reduce(0L, Math::addExact);
  }
}
