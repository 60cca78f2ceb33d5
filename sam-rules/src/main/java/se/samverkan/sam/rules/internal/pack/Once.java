// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.pack;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once, however many threads ask. If making it
 * fails, the next one who asks tries again.
 *
 * @param <T> the type of the value
 */
public final class Once<T> {

  private final Supplier<? extends T> make;
  private volatile @Nullable T made;

  /** A value that this makes. */
  public Once(Supplier<? extends T> make) {
    this.make = make;
  }

  /** The value. */
  public T get() {
    T known = made;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      if (made == null) {
        made = Objects.requireNonNull(make.get());
      }
      return Objects.requireNonNull(made);
    }
  }
}
