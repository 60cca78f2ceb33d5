// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.engine;

import se.samverkan.sam.core.assessment.Finding;

/**
 * What was found on every criterion, two bits each: whether it is met, and whether it is known not
 * to be. Where neither bit is set nothing is known. A criterion goes by its number in the order of
 * the engine's criteria. Filled by the engine, and not changed afterwards.
 */
public final class Marks {

  private static final int BITS = Long.SIZE;

  private final long[] met;
  private final long[] notMet;

  /** Nothing is known of this many criteria. */
  public Marks(int criteria) {
    int words = (criteria + BITS - 1) / BITS;
    met = new long[words];
    notMet = new long[words];
  }

  /**
   * Marks eight criteria at once.
   *
   * @param first the number of the first of them, divisible by eight
   * @param bits in the lowest byte those that are met, in the next those that are not
   */
  public void mark(int first, int bits) {
    int shift = first % BITS;
    met[first / BITS] |= (bits & 0xFFL) << shift;
    notMet[first / BITS] |= (bits >>> Byte.SIZE & 0xFFL) << shift;
  }

  /** Marks one criterion. */
  public void mark(int criterion, Finding finding) {
    if (finding == Finding.MET) {
      met[criterion / BITS] |= 1L << criterion;
    } else if (finding == Finding.NOT_MET) {
      notMet[criterion / BITS] |= 1L << criterion;
    }
  }

  /** What was found on a criterion. */
  public Finding finding(int criterion) {
    long bit = 1L << criterion;
    int word = criterion / BITS;
    if ((met[word] & bit) != 0) {
      return Finding.MET;
    }
    return (notMet[word] & bit) != 0 ? Finding.NOT_MET : Finding.UNKNOWN;
  }

  /** The criteria that are met, of the 64 of a word, each as the bit of its number. */
  public long met(int word) {
    return met[word];
  }

  /** The criteria that are known not to be met, of the 64 of a word. */
  public long notMet(int word) {
    return notMet[word];
  }

  /** A finding as two bits: 1 if a criterion is met, 2 if it is not, 0 if that is not known. */
  public static long bits(Finding finding) {
    return switch (finding) {
      case UNKNOWN -> 0;
      case MET -> 1;
      case NOT_MET -> 2;
    };
  }

  /** What was found on a criterion as two bits, as in {@link #bits(Finding)}. */
  public int bits(int criterion) {
    int word = criterion / BITS;
    return (int) (met[word] >>> criterion & 1) | (int) (notMet[word] >>> criterion & 1) << 1;
  }
}
