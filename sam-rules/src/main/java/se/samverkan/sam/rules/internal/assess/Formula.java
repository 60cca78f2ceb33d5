// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import se.samverkan.sam.rules.criterion.Condition.Comparison;

/**
 * What is left of a requirement once all that is known has been filled in: a truth value, or a
 * combination of what is still open.
 */
sealed interface Formula {

  /** Decided. */
  enum Fixed implements Formula {
    TRUE,
    FALSE;

    static Fixed of(boolean value) {
      return value ? TRUE : FALSE;
    }
  }

  /**
   * A comparison that is open: by itself it can hold and not hold.
   *
   * @param variable the number of what it hangs on, see {@link OpenFacts}
   * @param negated whether this is true where the comparison does not hold; of a variable with two
   *     values, where the variable is not true
   */
  record Open(int variable, Comparison comparison, boolean negated) implements Formula {}

  /**
   * A part that can be true and can be false, whatever is true of all that stands outside it: none
   * of its facts occur there. Everything in {@link #deciding()} can decide it.
   */
  final class Settled implements Formula {
    private final Formula[] deciding;
    private final boolean exact;

    Settled(Formula[] deciding, boolean exact) {
      this.deciding = deciding;
      this.exact = exact;
    }

    Formula[] deciding() {
      return deciding;
    }

    @Override
    public boolean exact() {
      return exact;
    }
  }

  /** All of several parts, or any of them; two or more, none of them fixed nor joined alike. */
  final class Joined implements Formula {
    private final boolean all;
    private final Formula[] parts;

    private Joined(boolean all, Formula[] parts) {
      this.all = all;
      this.parts = parts;
    }

    boolean all() {
      return all;
    }

    Formula[] parts() {
      return parts;
    }
  }

  /** All of these, or any of them, without what is fixed. */
  static Formula joined(boolean all, Formula... parts) {
    Fixed neutral = Fixed.of(all);
    int size = 0;
    for (Formula part : parts) {
      if (part instanceof Fixed) {
        if (part != neutral) {
          return part;
        }
      } else {
        size += part instanceof Joined inner && inner.all == all ? inner.parts.length : 1;
      }
    }
    if (size == 0) {
      return neutral;
    }
    Formula[] left = new Formula[size];
    int next = 0;
    for (Formula part : parts) {
      if (part instanceof Joined inner && inner.all == all) {
        System.arraycopy(inner.parts, 0, left, next, inner.parts.length);
        next += inner.parts.length;
      } else if (part != neutral) {
        left[next++] = part;
      }
    }
    return size == 1 ? left[0] : new Joined(all, left);
  }

  /** What is true where this is false; not of what is settled. */
  default Formula not() {
    if (this instanceof Fixed) {
      return Fixed.of(this == Fixed.FALSE);
    } else if (this instanceof Open open) {
      return new Open(open.variable(), open.comparison(), !open.negated());
    } else if (this instanceof Joined joined) {
      Formula[] parts = new Formula[joined.parts.length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = joined.parts[i].not();
      }
      return new Joined(!joined.all, parts);
    }
    throw new IllegalArgumentException("what is settled has no opposite");
  }

  /** Whether what was settled is certain; if not, too many completions were left to try. */
  default boolean exact() {
    return true;
  }
}
