// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** What was found on one criterion, and on what it rests. */
@Value.Immutable
public sealed interface Reason permits ReasonBuilder.ReasonValue {

  /** The criterion's id in the rule pack, such as {@code sam.age}. */
  String criterion();

  /** Whether it is met. */
  @Value.Redacted
  Finding finding();

  /**
   * Whether it counts towards the group's verdict. A criterion that does not is shown all the same,
   * because the source names it.
   */
  boolean decides();

  /** The criterion in words. */
  Label label();

  /** Where the criterion comes from. */
  Source source();

  /** The named values it compared with. */
  List<ValueUsed> values();

  /** How the source was read, where it can be read in more than one way. */
  Optional<InterpretationUsed> interpretation();

  /** The place of the rule, as {@code pack/file:line}. */
  String rule();

  /** A new builder. */
  static ReasonBuilder builder() {
    return new ReasonBuilder();
  }
}
