// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.criterion;

import java.util.List;
import java.util.function.Function;

/** Puts the values that hold on a date in place of their names. */
public final class Resolution {

  private Resolution() {}

  /**
   * The same condition with constants only. What was {@code memberOf} a named list is then {@code
   * in} the constants.
   *
   * @param values the constants that a name stands for: one number, or the texts of a list
   * @throws IllegalArgumentException if a name stands for nothing, or an operator that takes one
   *     constant gets several
   */
  public static Condition resolve(Condition condition, Function<String, List<Object>> values) {
    if (condition instanceof Condition.AllOf all) {
      return new Condition.AllOf(resolve(all.parts(), values));
    } else if (condition instanceof Condition.AnyOf any) {
      return new Condition.AnyOf(resolve(any.parts(), values));
    }
    Condition.Comparison comparison = (Condition.Comparison) condition;
    return comparison.operand() instanceof Operand.Named named
        ? resolve(comparison, named.name(), values.apply(named.name()))
        : comparison;
  }

  private static List<Condition> resolve(
      List<Condition> parts, Function<String, List<Object>> values) {
    return parts.stream().map(part -> resolve(part, values)).toList();
  }

  private static Condition resolve(
      Condition.Comparison comparison, String name, List<Object> constants) {
    Operator operator = inConstants(comparison.operator());
    boolean several = operator == Operator.IN || operator == Operator.NOT_IN;
    if (constants.isEmpty() || (constants.size() > 1 && !several)) {
      throw new IllegalArgumentException(
          "the value `%s` does not fit `%s`".formatted(name, comparison.operator().symbol()));
    }
    return new Condition.Comparison(
        comparison.field(),
        operator,
        new Operand.Constants(constants),
        comparison.line(),
        comparison.column());
  }

  private static Operator inConstants(Operator operator) {
    return switch (operator) {
      case MEMBER_OF -> Operator.IN;
      case NOT_MEMBER_OF -> Operator.NOT_IN;
      default -> operator;
    };
  }
}
