// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.criterion;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.yaml.Place;

/**
 * One criterion as a rule file states it. The label may hold names of values in braces, such as
 * {@code {age.lowest}}, which stand for the value on the date.
 */
@Value.Immutable
public sealed interface Criterion extends Labelled permits CriterionBuilder.CriterionValue {

  /** The id, which begins with the pack's id and a dot. */
  String id();

  /** The rule's name. */
  String name();

  /** The criterion in words; may hold names of values in braces. */
  @Override
  Label label();

  /** Where it comes from. */
  Source source();

  /** The id of the interpretation that it rests on. */
  Optional<String> interpretation();

  /** The first day on which the rule holds; absent: since the pack is valid. */
  Optional<LocalDate> from();

  /** The last day on which the rule holds. */
  Optional<LocalDate> until();

  /** What must hold. */
  Condition condition();

  /** The file within the pack; {@code pack/file} if it comes from the pack that this builds on. */
  String file();

  /** The line on which the rule begins. */
  int line();

  /**
   * Where the texts of the annotations begin, with their opening quotes, by the annotation's name;
   * beside them, where the names of the values stand that the condition reads.
   */
  @Value.Auxiliary
  Map<String, Place> places();

  /** Whether the rule holds on a date. */
  default boolean holdsOn(LocalDate date) {
    return (from().isEmpty() || !from().get().isAfter(date))
        && (until().isEmpty() || !until().get().isBefore(date));
  }

  /** A new builder. */
  static CriterionBuilder builder() {
    return new CriterionBuilder();
  }
}
