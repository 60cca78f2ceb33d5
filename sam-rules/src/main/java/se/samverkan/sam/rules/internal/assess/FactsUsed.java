// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSelection;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;

/**
 * The facts that rules could read, for whoever wants to ask the same again. How a code or a number
 * is told is kept for the next person with the same one, up to a bound; texts never are.
 */
final class FactsUsed {

  /** A field that rules read. */
  private static final class Field {

    private final FactField<?> field;
    private final FactUsed yes;
    private final FactUsed no;
    private final boolean keeps;
    private final Map<Object, FactUsed> told = new ConcurrentHashMap<>();

    Field(FactField<?> field) {
      this.field = field;
      this.yes = used(true);
      this.no = used(false);
      this.keeps = !(field.type() instanceof FactType.Text);
    }

    FactUsed tell(Object value) {
      if (value instanceof Boolean flag) {
        return flag ? yes : no;
      }
      @Nullable FactUsed known = keeps ? told.get(value) : null;
      if (known != null) {
        return known;
      }
      FactUsed made = used(value);
      if (keeps && told.size() < MOST_VALUES) {
        told.put(value, made);
      }
      return made;
    }

    private FactUsed used(Object value) {
      return FactUsed.builder().field(field.id()).value(value.toString()).build();
    }
  }

  /** More values of a field than this are not kept. */
  private static final int MOST_VALUES = 1 << 10;

  /** By the places of the catalogue; null where rules do not read a field. */
  private final @Nullable Field[] fields;

  /** The facts of these fields. */
  FactsUsed(FactSelection read) {
    List<FactField<?>> all = read.catalogue().fields();
    this.fields = new @Nullable Field[all.size()];
    for (FactField<?> field : all) {
      fields[field.index()] = read.contains(field) ? new Field(field) : null;
    }
  }

  /** Tells those of them that are known, in the catalogue's order. */
  void tell(FactSheet facts, Consumer<FactUsed> to) {
    facts.forEach(
        (field, value) -> {
          Field read = fields[field.index()];
          if (read != null) {
            to.accept(read.tell(value));
          }
        });
  }
}
