// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.closure;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.date.PartialDate;

/**
 * Something that a person went on to, and as much as is known of it. Several may stand beside each
 * other. {@code toString} shows nothing of it.
 */
@Value.Immutable
public sealed interface Destination permits DestinationBuilder.DestinationValue {

  /** What. */
  @Value.Redacted
  DestinationKind kind();

  /** For how much of full time; unknown if absent. */
  @Value.Redacted
  Optional<Extent> extent();

  /** For whom the person works; unknown if absent (F66). */
  @Value.Redacted
  Optional<Sector> sector();

  /** In which form the person is employed; unknown if absent (F64). */
  @Value.Redacted
  Optional<EmploymentForm> form();

  /** When it began; says nothing about when it was told. */
  @Value.Default
  @Value.Redacted
  default PartialDate from() {
    return PartialDate.unknown();
  }

  /** Of which nothing more is known. */
  static Destination to(DestinationKind kind) {
    return builder().kind(kind).build();
  }

  /** A new builder. */
  static DestinationBuilder builder() {
    return new DestinationBuilder();
  }

  /** Checks that only work for an employer has a sector or a form. */
  @Value.Check
  default void check() {
    if (!kind().isForEmployer() && (sector().isPresent() || form().isPresent())) {
      throw new IllegalArgumentException("only work for an employer has a sector or a form");
    }
  }
}
