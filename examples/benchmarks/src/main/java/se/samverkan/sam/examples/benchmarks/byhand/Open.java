// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.byhand;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.Verdict;

/**
 * Three-valued logic in one number: {@link #YES}, {@link #NO}, or the facts that are still open, a
 * bit for each. For a formula that reads every fact once, the bits that are left are exactly the
 * facts that could still decide it.
 */
final class Open {

  static final int NO = 0;
  static final int YES = -1;

  private Open() {}

  static int of(boolean met) {
    return met ? YES : NO;
  }

  /** A flag, or the bit of its fact where it is not known. */
  static int of(@Nullable Boolean flag, int fact) {
    return flag == null ? fact : of(flag);
  }

  static int not(@Nullable Boolean flag, int fact) {
    return flag == null ? fact : of(!flag);
  }

  static int and(int one, int other) {
    if (one == NO || other == NO) {
      return NO;
    }
    return one == YES ? other : other == YES ? one : one | other;
  }

  /** As numbers: yes has every bit and swallows the rest, no has none and leaves the other. */
  static int or(int one, int other) {
    return one | other;
  }

  static boolean isOpen(int value) {
    return value > 0;
  }

  static Verdict verdict(int value) {
    if (isOpen(value)) {
      return Verdict.UNDETERMINED;
    }
    return value == YES ? Verdict.ELIGIBLE : Verdict.NOT_ELIGIBLE;
  }

  /** Two bits: 1 yes, 0 no, 2 open. */
  static int code(int value) {
    return isOpen(value) ? 2 : value & 1;
  }

  /** For each, from the lowest bits on: 1 met, 2 not met, 0 unknown. */
  static long findings(int... values) {
    long findings = 0;
    for (int i = values.length - 1; i >= 0; i--) {
      findings = findings << 2 | (isOpen(values[i]) ? 0 : values[i] == YES ? 1 : 2);
    }
    return findings;
  }
}
