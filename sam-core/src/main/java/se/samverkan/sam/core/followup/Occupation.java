// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import java.util.Optional;
import se.samverkan.sam.core.plan.HoursPerWeek;

/**
 * Something that a person does, and how much. {@code toString} tells nothing of it.
 *
 * @param kind what
 * @param hours for how long each week; 40 hours are full time
 */
public record Occupation(OccupationKind kind, Optional<HoursPerWeek> hours) {

  /** What the follow-up counts as full time. */
  public static final HoursPerWeek FULL_TIME = HoursPerWeek.of(40);

  /** Something of which the extent is not known. */
  public static Occupation of(OccupationKind kind) {
    return new Occupation(kind, Optional.empty());
  }

  @Override
  public String toString() {
    return "Occupation";
  }
}
