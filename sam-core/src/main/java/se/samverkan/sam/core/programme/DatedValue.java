// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Source;

/**
 * A value that a rule reads by name, from one day until the next value of the same name: a number
 * or a list of texts.
 */
@Value.Immutable
public sealed interface DatedValue extends Labelled permits DatedValueBuilder.DatedValueValue {

  /** The name by which rules read it, such as {@code age.lowest}. */
  String name();

  /** What it means. */
  @Override
  Label label();

  /** The first day on which it holds. */
  LocalDate from();

  /** The number, if it is one. */
  Optional<Integer> number();

  /** The texts, if it is a list; then never empty. */
  List<String> texts();

  /** Where it comes from. */
  Source source();

  /** What was assumed, where the source gives no value. */
  Optional<Label> assumption();

  /** The value as text. */
  default String text() {
    return number().map(String::valueOf).orElseGet(() -> String.join(", ", texts()));
  }

  /** A new builder. */
  static DatedValueBuilder builder() {
    return new DatedValueBuilder();
  }

  /** Checks that it is a number or a list, and not both. */
  @Value.Check
  default void check() {
    if (number().isPresent() == !texts().isEmpty()) {
      throw new IllegalArgumentException(
          "value `" + name() + "` is either a number or a list of texts");
    }
  }
}
