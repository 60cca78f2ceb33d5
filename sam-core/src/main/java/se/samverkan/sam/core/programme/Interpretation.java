// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * A place where the source can be read in more than one way: the readings, and which one is in
 * force. An agency chooses another in its own pack.
 */
@Value.Immutable
public sealed interface Interpretation permits InterpretationBuilder.InterpretationValue {

  /** The id in the rule pack. */
  String id();

  /** What is unclear in the source. */
  Label question();

  /** The readings by id; at least two. */
  Map<String, Label> readings();

  /** The id of the reading in force. */
  String reading();

  /** The reading in force, in words. */
  default Label inForce() {
    return Objects.requireNonNull(readings().get(reading()));
  }

  /** Where the unclear text stands. */
  Source source();

  /** A new builder. */
  static InterpretationBuilder builder() {
    return new InterpretationBuilder();
  }

  /** Checks that there is a choice and that the reading is one of the readings. */
  @Value.Check
  default void check() {
    if (readings().size() < 2) {
      throw new IllegalArgumentException("interpretation `" + id() + "` needs two readings");
    }
    if (!readings().containsKey(reading())) {
      throw new IllegalArgumentException(
          "interpretation `" + id() + "` has no reading `" + reading() + "`");
    }
  }
}
