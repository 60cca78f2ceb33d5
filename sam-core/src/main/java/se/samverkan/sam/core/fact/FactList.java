// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A list of which it is said how far it is known: <em>complete</em> (there are no others), <em>at
 * least</em> these (there may be more), or <em>unknown</em>. A complete list may be empty; that is
 * how "none" is said. An unknown list has no entries.
 *
 * @param <T> the kind of entry
 */
public final class FactList<T> {

  /** How far a list is known. */
  public enum Extent {
    /** These and no others. */
    COMPLETE,
    /** These, and perhaps more. */
    AT_LEAST,
    /** Nothing is known. */
    UNKNOWN
  }

  private static final FactList<?> UNKNOWN = new FactList<>(Extent.UNKNOWN, List.of());

  private final Extent extent;
  private final List<T> entries;

  private FactList(Extent extent, List<T> entries) {
    this.extent = extent;
    this.entries = entries;
  }

  /** These and no others; without arguments: none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied and not kept
  public static <T> FactList<T> complete(T... entries) {
    return complete(Arrays.asList(entries));
  }

  /** These and no others. */
  public static <T> FactList<T> complete(List<? extends T> entries) {
    return new FactList<>(Extent.COMPLETE, List.copyOf(entries));
  }

  /** These, and perhaps more. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied and not kept
  public static <T> FactList<T> atLeast(T... entries) {
    return atLeast(Arrays.asList(entries));
  }

  /** These, and perhaps more. */
  public static <T> FactList<T> atLeast(List<? extends T> entries) {
    return new FactList<>(Extent.AT_LEAST, List.copyOf(entries));
  }

  /** Nothing is known. */
  @SuppressWarnings("unchecked") // has no entries, so its type never shows
  public static <T> FactList<T> unknown() {
    return (FactList<T>) UNKNOWN;
  }

  /** How far the list is known. */
  public Extent extent() {
    return extent;
  }

  /** The known entries, in order. */
  public List<T> entries() {
    return entries;
  }

  /** Whether there are no others. */
  public boolean isComplete() {
    return extent == Extent.COMPLETE;
  }

  /** Whether nothing is known. */
  public boolean isUnknown() {
    return extent == Extent.UNKNOWN;
  }

  /** The same, with only the entries that pass; what is known of the rest stays as it is. */
  public FactList<T> only(Predicate<? super T> test) {
    return isUnknown() ? this : new FactList<>(extent, entries.stream().filter(test).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactList<?> that
        && extent == that.extent
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(extent, entries);
  }

  /** Says how many entries there are, never what they are: entries may be sensitive. */
  @Override
  public String toString() {
    return extent + "(" + entries.size() + ")";
  }
}
