// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.List;
import java.util.function.Function;

/**
 * A step on the way to a replay: what it gives, or what is in the way.
 *
 * @param <T> what it gives
 */
sealed interface Attempt<T> {

  /** The result of one of two functions. */
  default <R> R fold(Function<? super T, ? extends R> done, Function<List<Obstacle>, R> stopped) {
    return this instanceof Done<T> one
        ? done.apply(one.value())
        : stopped.apply(((Stopped<T>) this).obstacles());
  }

  /** A step that something is in the way of. */
  static <T> Attempt<T> stopped(Obstacle obstacle) {
    return new Stopped<>(List.of(obstacle));
  }

  /** The step was taken. */
  record Done<T>(T value) implements Attempt<T> {}

  /** The step cannot be taken. */
  record Stopped<T>(List<Obstacle> obstacles) implements Attempt<T> {}
}
