// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

/**
 * All that an answer depends on: what was found on a few criteria, one bit of a word for each, and
 * of the comparisons within a criterion that is open, which of them are, two bits each. Nothing
 * else of a person.
 */
record Pattern(long met, long notMet, long open) {

  private static final long FIRST_PRIME = 0x9E3779B97F4A7C15L;
  private static final long SECOND_PRIME = 0xC2B2AE3D27D4EB4FL;

  @Override
  public boolean equals(Object other) {
    return other instanceof Pattern that
        && met == that.met
        && notMet == that.notMet
        && open == that.open;
  }

  /** Spread well: patterns differ in few bits, and often in the same ones. */
  @Override
  public int hashCode() {
    long mixed = (met * FIRST_PRIME ^ notMet) * SECOND_PRIME ^ open * FIRST_PRIME;
    mixed ^= mixed >>> Integer.SIZE;
    return (int) (mixed * SECOND_PRIME >>> Integer.SIZE);
  }
}
