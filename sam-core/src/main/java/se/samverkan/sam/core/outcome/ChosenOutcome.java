// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;

/** What is known of something that a person may have gone on to; rules read {@code x.chosen}. */
public sealed class ChosenOutcome permits DestinationOutcome {

  final FactSheet sheet;
  private final FactField<Boolean> chosen;

  ChosenOutcome(FactSheet sheet, FactField<Boolean> chosen) {
    this.sheet = sheet;
    this.chosen = chosen;
  }

  /** Whether the person went on to it, or null where that is unknown. */
  public @Nullable Boolean chosen() {
    return sheet.value(chosen);
  }

  /** Names the field that tells whether it was chosen, never the answer: it is personal. */
  @Override
  public String toString() {
    return getClass().getSimpleName() + "[" + chosen + "]";
  }
}
