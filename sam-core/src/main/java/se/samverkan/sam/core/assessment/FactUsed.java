// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import org.immutables.value.Value;

/** A known fact that the assessment rests on, so that it can be looked at and replayed. */
@Value.Immutable
public sealed interface FactUsed permits FactUsedBuilder.FactUsedValue {

  /** The id of the field. */
  String field();

  /**
   * The value as text: {@code true}, {@code 34}, {@code EMPLOYED}, {@code >= 14}; for a set the
   * codes in it, then those known not to be, each after an exclamation mark.
   */
  @Value.Redacted
  String value();

  /** A new builder. */
  static FactUsedBuilder builder() {
    return new FactUsedBuilder();
  }
}
