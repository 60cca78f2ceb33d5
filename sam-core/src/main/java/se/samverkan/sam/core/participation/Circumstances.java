// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.applicant.ApplicantOnDate;

/**
 * What surrounds a case and is not in its events: facts about the person, and how many others there
 * are. Whatever is left out is unknown, and advice that hangs on it says so.
 */
@Value.Immutable
public sealed interface Circumstances permits CircumstancesBuilder.CircumstancesValue {

  /** What is known of the person on the day. */
  @Value.Redacted
  Optional<ApplicantOnDate> person();

  /** How many others are enrolled in the programme (F72). */
  Optional<Integer> othersEnrolled();

  /** How many others are in the same group (F41). */
  Optional<Integer> othersInCohort();

  /** How many guaranteed places others have booked (F51). */
  Optional<Integer> guaranteedPlacesTaken();

  /** Nothing is known. */
  static Circumstances unknown() {
    return new CircumstancesBuilder().build();
  }

  /** A new builder. */
  static CircumstancesBuilder builder() {
    return new CircumstancesBuilder();
  }

  /** Checks that nothing is counted below nought. */
  @Value.Check
  default void check() {
    if (isNegative(othersEnrolled())
        || isNegative(othersInCohort())
        || isNegative(guaranteedPlacesTaken())) {
      throw new IllegalArgumentException("a count is not negative");
    }
  }

  private static boolean isNegative(Optional<Integer> count) {
    return count.filter(number -> number < 0).isPresent();
  }
}
