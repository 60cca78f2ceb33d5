// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a requirement once all that is known has been filled in: a truth value, or a
 * combination of comparisons that are still open. Open comparisons are numbered.
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

  /** An open comparison. */
  record Open(int number) implements Formula {}

  /** All of these; two or more, none of them fixed. */
  record All(List<Formula> parts) implements Formula {}

  /** Any of these; two or more, none of them fixed. */
  record Any(List<Formula> parts) implements Formula {}

  /** The truth value under these values of the open comparisons. */
  default boolean holds(boolean[] open) {
    if (this instanceof Open one) {
      return open[one.number()];
    } else if (this instanceof All all) {
      for (Formula part : all.parts()) {
        if (!part.holds(open)) {
          return false;
        }
      }
      return true;
    } else if (this instanceof Any any) {
      for (Formula part : any.parts()) {
        if (part.holds(open)) {
          return true;
        }
      }
      return false;
    }
    return this == Fixed.TRUE;
  }

  /** All of these, without what is fixed. */
  static Formula all(List<Formula> parts) {
    return combined(parts, Fixed.TRUE, Fixed.FALSE);
  }

  /** Any of these, without what is fixed. */
  static Formula any(List<Formula> parts) {
    return combined(parts, Fixed.FALSE, Fixed.TRUE);
  }

  private static Formula combined(List<Formula> parts, Fixed neutral, Fixed decisive) {
    List<Formula> left = new ArrayList<>();
    for (Formula part : parts) {
      if (part == decisive) {
        return decisive;
      } else if (part != neutral) {
        left.add(part);
      }
    }
    if (left.isEmpty()) {
      return neutral;
    }
    if (left.size() == 1) {
      return left.get(0);
    }
    return decisive == Fixed.FALSE ? new All(List.copyOf(left)) : new Any(List.copyOf(left));
  }
}
