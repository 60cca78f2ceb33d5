// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a count: it is at least one number and, where the upper end is known too, at
 * most another. An exact count has both ends equal. Counts are never negative.
 */
public final class Bounds {

  private final int atLeast;
  private final @Nullable Integer atMost;

  private Bounds(int atLeast, @Nullable Integer atMost) {
    if (atLeast < 0 || (atMost != null && atMost < atLeast)) {
      throw new IllegalArgumentException("a count is at least 0, and its upper end not lower");
    }
    this.atLeast = atLeast;
    this.atMost = atMost;
  }

  /**
   * Exactly this many.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public static Bounds exactly(int count) {
    return new Bounds(count, count);
  }

  /**
   * This many or more.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public static Bounds atLeast(int count) {
    return new Bounds(count, null);
  }

  /**
   * Between two counts, both included.
   *
   * @throws IllegalArgumentException if the lower is negative or above the upper
   */
  public static Bounds between(int atLeast, int atMost) {
    return new Bounds(atLeast, atMost);
  }

  /** The lower end. */
  public int atLeast() {
    return atLeast;
  }

  /** The upper end, or null where it is not known. */
  public @Nullable Integer atMost() {
    return atMost;
  }

  /** Whether a count is possible. */
  public boolean allows(int count) {
    return count >= atLeast && (atMost == null || count <= atMost);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bounds that
        && atLeast == that.atLeast
        && Objects.equals(atMost, that.atMost);
  }

  @Override
  public int hashCode() {
    return Objects.hash(atLeast, atMost);
  }

  @Override
  public String toString() {
    if (atMost == null) {
      return ">= " + atLeast;
    }
    return atMost == atLeast ? Integer.toString(atLeast) : atLeast + ".." + atMost;
  }
}
