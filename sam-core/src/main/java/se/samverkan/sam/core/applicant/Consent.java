// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A consent that a person gave and perhaps withdrew (F35–F37). An absent day of giving means that
 * it was given on some earlier, unknown day.
 */
@Value.Immutable
public sealed interface Consent permits ConsentBuilder.ConsentValue {

  /** What was consented to. */
  ConsentKind kind();

  /** The day it was given. */
  Optional<LocalDate> givenOn();

  /** The day it was withdrawn, from which it no longer holds; not before it was given. */
  Optional<LocalDate> withdrawnOn();

  /** A new builder. */
  static ConsentBuilder builder() {
    return new ConsentBuilder();
  }

  /** A consent given on this day. */
  static Consent given(ConsentKind kind, LocalDate day) {
    return builder().kind(kind).givenOn(day).build();
  }

  /** Whether it holds on a date. */
  default boolean holdsOn(LocalDate date) {
    Optional<LocalDate> given = givenOn();
    Optional<LocalDate> withdrawn = withdrawnOn();
    return (given.isEmpty() || !given.get().isAfter(date))
        && (withdrawn.isEmpty() || withdrawn.get().isAfter(date));
  }

  /** Checks the order of the days. */
  @Value.Check
  default void check() {
    if (givenOn().isPresent()
        && withdrawnOn().isPresent()
        && withdrawnOn().get().isBefore(givenOn().get())) {
      throw new IllegalArgumentException("a consent is withdrawn before it was given");
    }
  }
}
