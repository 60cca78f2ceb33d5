// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.time.LocalDate;
import se.samverkan.sam.core.applicant.Applicant;

/** How the records of a person are read before the rules see them. */
@FunctionalInterface
public interface FactReading {

  /** As they are. */
  FactReading FAITHFUL = (applicant, asOf) -> applicant;

  /** The records as read on a date. */
  Applicant read(Applicant applicant, LocalDate asOf);
}
