// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.time.Period;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.date.PartialDate;

/** Whether a time has passed since a date that may be known in part only. */
final class Due {

  private Due() {}

  static Finding after(PartialDate from, Period time, LocalDate day) {
    if (from.isUnknown()) {
      return Finding.UNKNOWN;
    }
    if (!from.latest().plus(time).isAfter(day)) {
      return Finding.MET;
    }
    return from.earliest().plus(time).isAfter(day) ? Finding.NOT_MET : Finding.UNKNOWN;
  }
}
