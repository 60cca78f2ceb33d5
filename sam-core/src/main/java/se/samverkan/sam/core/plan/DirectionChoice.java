// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.date.PartialDate;

/** A direction that a plan had from a day, until the next choice (F48). */
@Value.Immutable
public sealed interface DirectionChoice permits DirectionChoiceBuilder.DirectionChoiceValue {

  /** The id of a {@link DirectionCode}. */
  @Value.Redacted
  String direction();

  /** From when. */
  PartialDate from();

  /** Why it was chosen, or the earlier one left. */
  @Value.Redacted
  Optional<String> reason();

  /** A new builder. */
  static DirectionChoiceBuilder builder() {
    return new DirectionChoiceBuilder();
  }
}
