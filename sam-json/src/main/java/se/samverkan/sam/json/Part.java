// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samverkan.sam.core.fact.FactList;

/**
 * A component of a record and the property that tells it.
 *
 * @param <T> the kind of record
 * @param <V> what the property holds
 * @param <C> what the record holds
 * @param name the name of the property
 * @param form the form of the property
 * @param required whether the property is never absent
 * @param get what to write; empty for nothing
 * @param component the component of what was read
 */
record Part<T, V, C>(
    String name,
    Form<V> form,
    boolean required,
    Function<T, Optional<V>> get,
    Function<Optional<V>, C> component) {

  /** A component that is always told. */
  static <T, V> Part<T, V, V> required(String name, Form<V> form, Function<T, V> get) {
    return new Part<>(name, form, true, get.andThen(Optional::of), Optional::orElseThrow);
  }

  /** A component that may be unknown, or of which there may be none. */
  static <T, V> Part<T, V, Optional<V>> optional(
      String name, Form<V> form, Function<T, Optional<V>> get) {
    return new Part<>(name, form, false, get, Function.identity());
  }

  /** A set that is empty where nothing is told. */
  static <T, V> Part<T, Set<V>, Set<V>> set(
      String name, Form<Set<V>> form, Function<T, Set<V>> get) {
    return new Part<>(
        name,
        form,
        false,
        record -> Optional.of(get.apply(record)).filter(set -> !set.isEmpty()),
        read -> read.orElse(Set.of()));
  }

  /** A list that is empty where nothing is told. */
  static <T, V> Part<T, List<V>, List<V>> list(
      String name, Form<List<V>> form, Function<T, List<V>> get) {
    return new Part<>(
        name,
        form,
        false,
        record -> Optional.of(get.apply(record)).filter(list -> !list.isEmpty()),
        read -> read.orElse(List.of()));
  }

  /** A list of facts that is unknown where nothing is told. */
  static <T, V> Part<T, FactList<V>, FactList<V>> facts(
      String name, Form<V> form, Function<T, FactList<V>> get) {
    return new Part<>(
        name,
        new FactListForm<>(new ListForm<>(form)),
        false,
        record -> Optional.of(get.apply(record)).filter(facts -> !facts.isUnknown()),
        read -> read.orElse(FactList.unknown()));
  }

  C in(Draft draft) {
    return component.apply(draft.find(this));
  }

  void addTo(ObjectForm<T, Draft> to) {
    if (required) {
      to.required(name, form, record -> get.apply(record).orElseThrow(), this::put);
    } else {
      to.optional(name, form, get, this::put);
    }
  }

  private void put(Draft draft, V value) {
    draft.put(this, value);
  }
}
