// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;

/** The facts that rules could read, for whoever wants to ask the same again. */
final class FactsRead {

  private FactsRead() {}

  /** The known facts of these fields, in the catalogue's order. */
  static List<FactUsed> of(FactSheet facts, Set<FactField<?>> fieldsRead) {
    return facts.known().stream()
        .filter(fieldsRead::contains)
        .map(
            field ->
                FactUsed.builder()
                    .field(field.id())
                    .value(String.valueOf((Object) facts.value(field)))
                    .build())
        .toList();
  }
}
