// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;

/** The facts that rules could read, for whoever wants to ask the same again. */
final class FactsUsed {

  /**
   * A field that rules read.
   *
   * @param told how each of its values is told, where it has only few; else empty
   */
  private record Field(FactField<?> field, Map<Object, FactUsed> told) {

    FactUsed tell(Object value) {
      FactUsed known = told.get(value);
      return known != null ? known : used(field, value);
    }
  }

  private final List<Field> fields = new ArrayList<>();

  /** The facts of these fields, in the catalogue's order. */
  FactsUsed(FactCatalogue catalogue, Collection<FactField<?>> read) {
    for (FactField<?> field : catalogue.fields()) {
      if (read.contains(field)) {
        fields.add(new Field(field, told(field)));
      }
    }
  }

  /** Those of them that are known. */
  List<FactUsed> of(FactSheet facts) {
    List<FactUsed> used = new ArrayList<>(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      @Nullable Object value = facts.value(field.field());
      if (value != null) {
        used.add(field.tell(value));
      }
    }
    return used;
  }

  private static Map<Object, FactUsed> told(FactField<?> field) {
    Map<Object, FactUsed> told = new HashMap<>();
    if (field.type() instanceof FactType.Flag) {
      told.put(true, used(field, true));
      told.put(false, used(field, false));
    } else if (field.type() instanceof FactType.OneOf<?> one) {
      for (Object code : one.codes().getEnumConstants()) {
        told.put(code, used(field, code));
      }
    }
    return told;
  }

  private static FactUsed used(FactField<?> field, Object value) {
    return FactUsed.builder().field(field.id()).value(value.toString()).build();
  }
}
