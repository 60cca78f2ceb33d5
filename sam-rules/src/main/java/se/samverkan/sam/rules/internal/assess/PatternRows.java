// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Answers by the patterns that they are for, up to a number of rows; what is asked for beyond that
 * is not kept. A row holds its pattern, so that to find one takes few steps through the memory:
 * this is asked ten times for each person. Whoever looks waits for nobody.
 *
 * @param <T> what the answers are; immutable
 */
final class PatternRows<T> {

  /** A pattern, spread out so that nothing else has to be looked up, and its answer. */
  private record Row<T>(long met, long notMet, long open, T answer) {

    boolean isOf(Pattern pattern) {
      return met == pattern.met() && notMet == pattern.notMet() && open == pattern.open();
    }

    Pattern pattern() {
      return new Pattern(met, notMet, open);
    }
  }

  private static final int FEWEST_PLACES = 1 << 6;

  private final int mostRows;

  /** A row is at the place that its pattern's hash says, or the next free one. Never full. */
  private volatile AtomicReferenceArray<@Nullable Row<T>> places =
      new AtomicReferenceArray<>(FEWEST_PLACES);

  private volatile int size;

  /** No rows yet. */
  PatternRows(int mostRows) {
    this.mostRows = mostRows;
  }

  /** The answer for a pattern, or null where none is kept. */
  @Nullable T find(Pattern pattern) {
    AtomicReferenceArray<@Nullable Row<T>> here = places;
    int last = here.length() - 1;
    int place = pattern.hashCode() & last;
    Row<T> row = here.get(place);
    while (row != null) {
      if (row.isOf(pattern)) {
        return row.answer();
      }
      place = place + 1 & last;
      row = here.get(place);
    }
    return null;
  }

  /** Keeps an answer, unless there is one already or no room. */
  void keep(Pattern pattern, T answer) {
    if (size < mostRows) {
      keepWhereThereIsRoom(pattern, answer);
    }
  }

  private synchronized void keepWhereThereIsRoom(Pattern pattern, T answer) {
    if (size == mostRows) {
      return;
    }
    if (2 * (size + 1) > places.length()) {
      places = twiceAsLong(places);
    }
    int place = place(places, pattern);
    if (places.get(place) == null) {
      places.set(place, new Row<>(pattern.met(), pattern.notMet(), pattern.open(), answer));
      size++;
    }
  }

  /** How many rows are kept. */
  int size() {
    return size;
  }

  /** Where a pattern's row is or will be; of a table that nobody else writes to. */
  private static <T> int place(AtomicReferenceArray<@Nullable Row<T>> here, Pattern pattern) {
    int last = here.length() - 1;
    int place = pattern.hashCode() & last;
    Row<T> row = here.get(place);
    while (row != null && !row.isOf(pattern)) {
      place = place + 1 & last;
      row = here.get(place);
    }
    return place;
  }

  private static <T> AtomicReferenceArray<@Nullable Row<T>> twiceAsLong(
      AtomicReferenceArray<@Nullable Row<T>> here) {
    AtomicReferenceArray<@Nullable Row<T>> longer = new AtomicReferenceArray<>(2 * here.length());
    for (int i = 0; i < here.length(); i++) {
      Row<T> row = here.get(i);
      if (row != null) {
        longer.setPlain(place(longer, row.pattern()), row);
      }
    }
    return longer;
  }
}
