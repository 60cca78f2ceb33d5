// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactSheet;

/** What is known of sickness compensation on a date. */
public final class SicknessCompensationOnDate {

  private final FactSheet sheet;

  SicknessCompensationOnDate(FactSheet sheet) {
    this.sheet = sheet;
  }

  /** Whether the person receives it, or null where that is unknown. */
  public @Nullable Boolean received() {
    return sheet.value(ApplicantFields.SICKNESS_COMPENSATION_RECEIVED);
  }

  /** Whether it is granted for a limited time, or null where that is unknown. */
  public @Nullable Boolean timeLimited() {
    return sheet.value(ApplicantFields.SICKNESS_COMPENSATION_TIME_LIMITED);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "SicknessCompensationOnDate";
  }
}
