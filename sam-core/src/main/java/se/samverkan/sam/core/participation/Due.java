// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.time.Period;
import se.samverkan.sam.core.assessment.Finding;

/** Whether a time has passed since an event, of which the day may be known in part only. */
final class Due {

  private Due() {}

  static Finding after(RecordedEvent event, Period time, LocalDate day) {
    return after(event.on().earliest(), event.latest(), time, day);
  }

  static Finding after(LocalDate since, Period time, LocalDate day) {
    return after(since, since, time, day);
  }

  private static Finding after(LocalDate earliest, LocalDate latest, Period time, LocalDate day) {
    if (!latest.equals(LocalDate.MAX) && !latest.plus(time).isAfter(day)) {
      return Finding.MET;
    }
    return earliest.plus(time).isAfter(day) ? Finding.NOT_MET : Finding.UNKNOWN;
  }
}
