// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samverkan.sam.core.label.Label;

/**
 * A thing with one mistake made in it.
 *
 * @param words the mistake
 * @param result the thing after it
 */
record Change<T>(Label words, T result) {

  /** A mistake told in both languages. */
  static <T> Change<T> of(String sv, String en, T result) {
    return new Change<>(new Label(sv, en), result);
  }

  /** The same mistake in a larger thing of which this one is a part. */
  <S> Change<S> within(Function<? super T, ? extends S> larger) {
    return new Change<>(words, larger.apply(result));
  }

  /** The parts with one of them replaced. */
  static <T> List<T> replaced(List<T> parts, int index, T part) {
    List<T> changed = new ArrayList<>(parts);
    changed.set(index, part);
    return List.copyOf(changed);
  }

  /** The parts and one more. */
  static <T> List<T> with(List<T> parts, T part) {
    List<T> more = new ArrayList<>(parts);
    more.add(part);
    return List.copyOf(more);
  }

  /** The parts without one of them. */
  static <T> List<T> without(List<T> parts, int index) {
    List<T> left = new ArrayList<>(parts);
    left.remove(index);
    return List.copyOf(left);
  }
}
