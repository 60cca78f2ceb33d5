// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** A named value of the programme that a criterion compared with, as it stood on the date. */
@Value.Immutable
public sealed interface ValueUsed permits ValueUsedBuilder.ValueUsedValue {

  /** Its name in the rule pack. */
  String name();

  /** Its value as text: a number, or codes separated by commas. */
  String value();

  /** The day from which this value holds. */
  LocalDate from();

  /** Where it comes from. */
  Source source();

  /** What was assumed, where the source gives no value. */
  Optional<Label> assumption();

  /** A new builder. */
  static ValueUsedBuilder builder() {
    return new ValueUsedBuilder();
  }
}
