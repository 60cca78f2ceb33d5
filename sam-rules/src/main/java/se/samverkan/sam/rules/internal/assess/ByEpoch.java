// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.rules.criterion.Criterion;

/**
 * What is made of a pack's rules in each of their epochs, when its first day is asked for.
 * Thread-safe.
 *
 * @param <T> what is made
 */
public final class ByEpoch<T> {

  private final List<Criterion> criteria;
  private final Values values;
  private final Function<Epoch, T> make;
  private final NavigableSet<LocalDate> beginnings;
  private final Map<LocalDate, T> made = new ConcurrentHashMap<>();

  /**
   * For rules that are valid from a day.
   *
   * @param make makes it of an epoch
   */
  public ByEpoch(
      LocalDate validFrom, List<Criterion> criteria, Values values, Function<Epoch, T> make) {
    this.criteria = criteria;
    this.values = values;
    this.make = make;
    this.beginnings = Epoch.beginnings(validFrom, criteria, values);
  }

  /** The first days of the epochs, in order. */
  public NavigableSet<LocalDate> beginnings() {
    return beginnings;
  }

  /** What is made of the epoch of a day; empty if the rules are not yet valid then. */
  public Optional<T> on(LocalDate day) {
    LocalDate first = beginnings.floor(day);
    return first == null ? Optional.empty() : Optional.of(made.computeIfAbsent(first, this::make));
  }

  private T make(LocalDate beginning) {
    return make.apply(Epoch.beginning(beginning, criteria, values));
  }
}
