// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.date.PartialDate;

/**
 * An activity in an action plan (F49, F51). In outline it belongs to the first part, which the
 * participant owns; with the agency that arranges it, to the second.
 */
@Value.Immutable
public sealed interface PlannedActivity permits PlannedActivityBuilder.PlannedActivityValue {

  /** The id in the plan, in the form of a code. */
  String id();

  /** The id of a {@link MeasureCode}. */
  @Value.Redacted
  String measure();

  /** What is to be done, in words. */
  @Value.Redacted
  Optional<String> what();

  /** Who provides it, if it is not told by the measure. */
  @Value.Redacted
  Optional<String> provider();

  /** The agency that plans it; then it belongs to the plan's second part. */
  @Value.Redacted
  Optional<Agency> agency();

  /** When it is to begin. */
  @Value.Default
  default PartialDate from() {
    return PartialDate.unknown();
  }

  /** When it is to end. */
  @Value.Default
  default PartialDate until() {
    return PartialDate.unknown();
  }

  /** For how long each week. */
  @Value.Redacted
  Optional<HoursPerWeek> hours();

  /** A new builder. */
  static PlannedActivityBuilder builder() {
    return new PlannedActivityBuilder();
  }

  /** An activity of which nothing but the measure is known. */
  static PlannedActivity of(String id, String measure) {
    return builder().id(id).measure(measure).build();
  }

  /** Checks the forms of the ids, and that it does not end before it begins. */
  @Value.Check
  default void check() {
    if (!CodeList.isId(id()) || !CodeList.isId(measure())) {
      throw new IllegalArgumentException(
          "an activity and its measure have ids in the form of a code");
    }
    if (until().isSurelyBefore(from())) {
      throw new IllegalArgumentException("an activity ends before it begins");
    }
  }
}
