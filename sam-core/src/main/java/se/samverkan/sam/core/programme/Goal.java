// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Source;

/**
 * A goal of a programme, in one wording (F69–F72). Where papers word a goal differently, or it can
 * be read differently, each wording is a goal of its own, and they are evaluated side by side.
 */
@Value.Immutable
public sealed interface Goal extends Labelled permits GoalBuilder.GoalValue {

  /** The id in the rule pack. */
  String id();

  /** What it says. */
  @Override
  Label label();

  /** The day from which it was set. */
  LocalDate from();

  /** Where it is stated. */
  Source source();

  /** The goal of which this is another wording or reading. */
  Optional<String> variantOf();

  /** The interpretation that this reading of it rests on. */
  Optional<String> interpretation();

  /** What was assumed, where the source does not say. */
  Optional<Label> assumption();

  /** What is measured, and how much is asked for. */
  GoalMeasure measure();

  /** A new builder. */
  static GoalBuilder builder() {
    return new GoalBuilder();
  }
}
