// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.criterion;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.sam.core.fact.FactField;

/** A condition on a person's facts: a comparison, all of several conditions, or any of them. */
public sealed interface Condition {

  /**
   * A comparison of one field.
   *
   * @param field the field that is read
   * @param operator how it is compared; fits the field's type
   * @param operand what it is compared with; fits the field's type and the operator
   * @param line the line in the rule file on which it stands
   * @param column the column in which it begins
   */
  record Comparison(FactField<?> field, Operator operator, Operand operand, int line, int column)
      implements Condition {}

  /**
   * All of these hold.
   *
   * @param parts two or more, in order
   */
  record AllOf(List<Condition> parts) implements Condition {
    public AllOf {
      parts = several(parts);
    }
  }

  /**
   * At least one of these holds.
   *
   * @param parts two or more, in order
   */
  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = several(parts);
    }
  }

  /** The comparisons in it, in order. */
  default Stream<Comparison> comparisons() {
    if (this instanceof AllOf all) {
      return all.parts().stream().flatMap(Condition::comparisons);
    } else if (this instanceof AnyOf any) {
      return any.parts().stream().flatMap(Condition::comparisons);
    }
    return Stream.of((Comparison) this);
  }

  /** The names of the values it reads, in order, each once. */
  default List<String> valueNames() {
    return comparisons()
        .map(Comparison::operand)
        .filter(Operand.Named.class::isInstance)
        .map(operand -> ((Operand.Named) operand).name())
        .distinct()
        .toList();
  }

  private static List<Condition> several(List<Condition> parts) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException("a combination needs two parts");
    }
    return List.copyOf(parts);
  }
}
