// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;

/**
 * The facts of a catalogue as missing ones. Where no codes are to be told, each is made once and
 * then handed out again. Thread-safe.
 */
public final class MissingFacts {

  /** Written without a lock: of two threads that make the same fact either may stay. */
  private final @Nullable MissingFact[] made;

  /** Those of a catalogue. */
  public MissingFacts(FactCatalogue catalogue) {
    made = new @Nullable MissingFact[catalogue.fields().size()];
  }

  /** A field of that catalogue as a missing fact. */
  MissingFact of(FactField<?> field, List<String> openCodes) {
    if (!openCodes.isEmpty()) {
      return make(field, openCodes);
    }
    MissingFact before = made[field.index()];
    if (before == null) {
      before = make(field, openCodes);
      made[field.index()] = before;
    }
    return before;
  }

  private static MissingFact make(FactField<?> field, List<String> openCodes) {
    return MissingFact.builder()
        .field(field.id())
        .label(field.label())
        .question(field.question())
        .addAllOpenCodes(openCodes)
        .build();
  }
}
