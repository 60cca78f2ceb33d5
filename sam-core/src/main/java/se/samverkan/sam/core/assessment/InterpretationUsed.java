// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** A place where the source can be read in several ways, and the reading that was in force. */
@Value.Immutable
public sealed interface InterpretationUsed
    permits InterpretationUsedBuilder.InterpretationUsedValue {

  /** The id of the interpretation in the rule pack. */
  String id();

  /** What is unclear in the source. */
  Label question();

  /** The id of the reading in force. */
  String reading();

  /** The reading in words. */
  Label label();

  /** Where the unclear text stands. */
  Source source();

  /** A new builder. */
  static InterpretationUsedBuilder builder() {
    return new InterpretationUsedBuilder();
  }
}
