// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Forms of records: their components in order, and then the constructor that takes them. What a
 * constructor refuses becomes a problem at the place of the value.
 */
final class RecordForm {

  /** A constructor of three. */
  @FunctionalInterface
  interface Of3<A, B, C, T> {
    T make(A a, B b, C c);
  }

  /** A constructor of four. */
  @FunctionalInterface
  interface Of4<A, B, C, D, T> {
    T make(A a, B b, C c, D d);
  }

  private RecordForm() {}

  static <T> ObjectForm<T, Draft> of(String name, Supplier<T> make) {
    return of(name, List.of(), draft -> make.get());
  }

  static <T, A> ObjectForm<T, Draft> of(String name, Part<T, ?, A> a, Function<A, T> make) {
    return of(name, List.of(a), draft -> make.apply(a.in(draft)));
  }

  static <T, A, B> ObjectForm<T, Draft> of(
      String name, Part<T, ?, A> a, Part<T, ?, B> b, BiFunction<A, B, T> make) {
    return of(name, List.of(a, b), draft -> make.apply(a.in(draft), b.in(draft)));
  }

  static <T, A, B, C> ObjectForm<T, Draft> of(
      String name, Part<T, ?, A> a, Part<T, ?, B> b, Part<T, ?, C> c, Of3<A, B, C, T> make) {
    return of(name, List.of(a, b, c), draft -> make.make(a.in(draft), b.in(draft), c.in(draft)));
  }

  static <T, A, B, C, D> ObjectForm<T, Draft> of(
      String name,
      Part<T, ?, A> a,
      Part<T, ?, B> b,
      Part<T, ?, C> c,
      Part<T, ?, D> d,
      Of4<A, B, C, D, T> make) {
    return of(
        name,
        List.of(a, b, c, d),
        draft -> make.make(a.in(draft), b.in(draft), c.in(draft), d.in(draft)));
  }

  /** A record of more components, which the function takes from the draft one by one. */
  static <T> ObjectForm<T, Draft> of(
      String name, List<? extends Part<T, ?, ?>> parts, Function<Draft, T> make) {
    ObjectForm<T, Draft> form = ObjectForm.of(name, Draft::new, make);
    parts.forEach(part -> part.addTo(form));
    return form;
  }
}
