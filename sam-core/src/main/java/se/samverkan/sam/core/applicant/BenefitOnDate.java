// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;

/** What is known of one kind of benefit on a date; rules read it by {@code kind.received}. */
public final class BenefitOnDate {

  private final FactSheet sheet;
  private final FactField<Boolean> received;

  BenefitOnDate(FactSheet sheet, FactField<Boolean> received) {
    this.sheet = sheet;
    this.received = received;
  }

  /** Whether the person receives it, or null where that is unknown. */
  public @Nullable Boolean received() {
    return sheet.value(received);
  }

  /** Names the fact, and says nothing of the person. */
  @Override
  public String toString() {
    return "BenefitOnDate[" + received + "]";
  }
}
