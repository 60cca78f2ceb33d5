// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.space;

import java.util.List;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.fact.FactField;

/**
 * What records can say of a limit to sickness compensation: that there is one is known only of
 * compensation received.
 */
final class Limit {

  private final List<Dimension> dimensions;
  private final int received;
  private final int limited;

  private Limit(List<Dimension> dimensions, int received, int limited) {
    this.dimensions = dimensions;
    this.received = received;
    this.limited = limited;
  }

  static Limit in(Space space) {
    return new Limit(
        space.dimensions(),
        telling(space, ApplicantFields.SICKNESS_COMPENSATION_RECEIVED),
        telling(space, ApplicantFields.SICKNESS_COMPENSATION_TIME_LIMITED));
  }

  /** The dimension of a field that some comparison tells the values of apart; else -1. */
  private static int telling(Space space, FactField<?> field) {
    for (int i = 0; i < space.dimensions().size(); i++) {
      Dimension dimension = space.dimensions().get(i);
      if (dimension.field() == field && dimension.full().size() > 1) {
        return i;
      }
    }
    return -1;
  }

  /** Whether everything is possible. */
  boolean isIdle() {
    return received < 0 || limited < 0;
  }

  /** Whether somebody can have these full values. */
  boolean allowsFull(int[] values) {
    return isIdle()
        || !Boolean.TRUE.equals(dimensions.get(limited).full().get(values[limited]))
        || Boolean.TRUE.equals(dimensions.get(received).full().get(values[received]));
  }

  /** Whether records can say what a cell says. */
  boolean allows(int[] cell) {
    return isIdle()
        || dimensions.get(limited).states().get(cell[limited]).value() == null
        || Boolean.TRUE.equals(dimensions.get(received).states().get(cell[received]).value());
  }
}
