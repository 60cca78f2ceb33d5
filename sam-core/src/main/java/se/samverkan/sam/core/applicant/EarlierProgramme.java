// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A rehabilitation or work programme that a person took part in before (F21). */
@Value.Immutable
public sealed interface EarlierProgramme permits EarlierProgrammeBuilder.EarlierProgrammeValue {

  /** What it was called. */
  @Value.Redacted
  Optional<String> name();

  /**
   * The day it ended; a programme that ended after a date does not count on it. An absent day means
   * that it ended on some earlier, unknown day.
   */
  Optional<LocalDate> endedOn();

  /** Whether it led back to work. */
  @Value.Redacted
  Optional<Boolean> ledToWork();

  /** A new builder. */
  static EarlierProgrammeBuilder builder() {
    return new EarlierProgrammeBuilder();
  }
}
