// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A programme's named values over time. Immutable; of one name there is at most one value from any
 * day. On a date the value that began last holds.
 */
public final class Values {

  private final TreeMap<String, TreeMap<LocalDate, DatedValue>> byName = new TreeMap<>();

  private Values() {}

  /**
   * These values.
   *
   * @throws IllegalArgumentException if two values of one name begin on the same day, or one is a
   *     number and another a list
   */
  public static Values of(Collection<DatedValue> values) {
    Values all = new Values();
    for (DatedValue value : values) {
      TreeMap<LocalDate, DatedValue> history =
          all.byName.computeIfAbsent(value.name(), name -> new TreeMap<>());
      if (history.putIfAbsent(value.from(), value) != null) {
        throw new IllegalArgumentException(
            "value `" + value.name() + "` is set twice from " + value.from());
      }
      boolean isNumber = value.number().isPresent();
      // those before are of one kind; one of them is at an end, or this value is alone
      if (history.firstEntry().getValue().number().isPresent() != isNumber
          || history.lastEntry().getValue().number().isPresent() != isNumber) {
        throw new IllegalArgumentException(
            "value `" + value.name() + "` is a number on one day and a list on another");
      }
    }
    return all;
  }

  /** The names, sorted. */
  public Set<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }

  /** All values of a name by date; empty if there is none. */
  public List<DatedValue> history(String name) {
    return byName.containsKey(name) ? List.copyOf(byName.get(name).values()) : List.of();
  }

  /** The value of a name that holds on a date. */
  public Optional<DatedValue> on(String name, LocalDate date) {
    TreeMap<LocalDate, DatedValue> history = byName.get(name);
    Map.Entry<LocalDate, DatedValue> entry = history == null ? null : history.floorEntry(date);
    return entry == null ? Optional.empty() : Optional.of(entry.getValue());
  }

  /** The days on which any value begins. */
  public NavigableSet<LocalDate> changes() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (TreeMap<LocalDate, DatedValue> history : byName.values()) {
      days.addAll(history.keySet());
    }
    return Collections.unmodifiableNavigableSet(days);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values that && byName.equals(that.byName);
  }

  @Override
  public int hashCode() {
    return byName.hashCode();
  }

  @Override
  public String toString() {
    return "Values" + byName.keySet();
  }
}
