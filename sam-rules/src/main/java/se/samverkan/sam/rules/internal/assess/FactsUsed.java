// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;

/** The facts that rules could read, for whoever wants to ask the same again. */
final class FactsUsed {

  /**
   * A field that rules read.
   *
   * @param yes how a flag is told that is set
   * @param no how a flag is told that is not
   */
  private record Field(FactField<?> field, FactUsed yes, FactUsed no) {

    static Field of(FactField<?> field) {
      return new Field(field, used(field, true), used(field, false));
    }

    FactUsed tell(Object value) {
      if (value instanceof Boolean flag) {
        return flag ? yes : no;
      }
      return used(field, value);
    }
  }

  private final List<Field> fields = new ArrayList<>();

  /** The facts of these fields, in the catalogue's order. */
  FactsUsed(FactCatalogue catalogue, Collection<FactField<?>> read) {
    for (FactField<?> field : catalogue.fields()) {
      if (read.contains(field)) {
        fields.add(Field.of(field));
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

  private static FactUsed used(FactField<?> field, Object value) {
    return FactUsed.builder().field(field.id()).value(value.toString()).build();
  }
}
