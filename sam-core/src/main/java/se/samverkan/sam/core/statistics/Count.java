// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Source;

/**
 * A number of people: counted, or told by a source as "about" so many (I8). What is reckoned with
 * an approximate number is itself approximate.
 */
public sealed interface Count {

  /**
   * Counted.
   *
   * @param value how many, from 0
   */
  record Exact(long value) implements Count {
    /**
     * @throws IllegalArgumentException if it is less than nothing
     */
    public Exact {
      requireCount(value);
    }

    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /**
   * About so many, as somebody wrote.
   *
   * @param value about how many, from 0
   * @param sources who says so, in the order of their texts; at least one
   */
  record Approximate(long value, List<Source> sources) implements Count {
    /**
     * @throws IllegalArgumentException if it is less than nothing, or nobody says so
     */
    public Approximate {
      requireCount(value);
      sources = sources.stream().distinct().sorted(Comparator.comparing(Source::text)).toList();
      if (sources.isEmpty()) {
        throw new IllegalArgumentException("an approximate count needs a source");
      }
    }

    /** The number with a tilde, such as {@code ~25}. */
    @Override
    public String toString() {
      return "~" + value;
    }
  }

  /** How many, or about how many. */
  long value();

  /**
   * So many, counted.
   *
   * @throws IllegalArgumentException if it is less than nothing
   */
  static Count of(long value) {
    return new Exact(value);
  }

  /**
   * About so many, by this source.
   *
   * @throws IllegalArgumentException if it is less than nothing
   */
  static Count about(long value, Source source) {
    return new Approximate(value, List.of(source));
  }

  /** Whether it is told and not counted. */
  default boolean isApproximate() {
    return this instanceof Approximate;
  }

  /** Who tells it; nobody has to for what is counted. */
  default List<Source> sources() {
    return List.of();
  }

  /**
   * Both together: 103 and about 25 are about 128.
   *
   * @throws ArithmeticException if there are more than a {@code long} holds
   */
  default Count plus(Count other) {
    long sum = Math.addExact(value(), other.value());
    List<Source> all = Stream.concat(sources().stream(), other.sources().stream()).toList();
    return all.isEmpty() ? new Exact(sum) : new Approximate(sum, all);
  }

  /**
   * Which part it is of a whole.
   *
   * @throws IllegalArgumentException if it is more than the whole
   */
  default CountedShare shareOf(Count whole) {
    return new CountedShare(
        new Share(value(), whole.value()), isApproximate() || whole.isApproximate());
  }

  private static void requireCount(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("a count is 0 or more, not `" + value + "`");
    }
  }
}
