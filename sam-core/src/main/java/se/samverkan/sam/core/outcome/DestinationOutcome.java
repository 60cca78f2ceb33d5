// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;

/** What is known of one kind of destination. */
public sealed class DestinationOutcome extends ChosenOutcome permits WorkOutcome {

  private final FactField<Integer> percent;

  DestinationOutcome(FactSheet sheet, FactField<Boolean> chosen, FactField<Integer> percent) {
    super(sheet, chosen);
    this.percent = percent;
  }

  /** How much of full time it takes, 0 where it was not chosen, or null where that is unknown. */
  public @Nullable Integer percent() {
    return sheet.value(percent);
  }
}
