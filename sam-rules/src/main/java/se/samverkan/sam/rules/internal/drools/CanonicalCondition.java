// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

/**
 * A condition as canonical rules state it: one expression that is true only of known values. That a
 * condition does not hold is stated by an expression of its own, made by De Morgan's laws, so that
 * of what is unknown neither is true.
 */
final class CanonicalCondition {

  private CanonicalCondition() {}

  /** The expression that is true exactly when the condition is known to hold, or not to. */
  static String print(Condition condition, Arm arm) {
    if (condition instanceof Condition.AllOf all) {
      return join(all.parts(), arm, arm == Arm.MET);
    } else if (condition instanceof Condition.AnyOf any) {
      return join(any.parts(), arm, arm == Arm.NOT_MET);
    }
    return comparison((Condition.Comparison) condition, arm);
  }

  /**
   * Brackets only where an or stands within an and: Drools' parser looks ahead anew at each, so
   * that every pair within another doubles its time.
   */
  private static String join(List<Condition> parts, Arm arm, boolean all) {
    return parts.stream()
        .map(part -> all && isOr(part, arm) ? "( " + print(part, arm) + " )" : print(part, arm))
        .collect(Collectors.joining(all ? " && " : " || "));
  }

  private static boolean isOr(Condition condition, Arm arm) {
    return arm == Arm.MET
        ? condition instanceof Condition.AnyOf
        : condition instanceof Condition.AllOf;
  }

  private static String comparison(Condition.Comparison comparison, Arm arm) {
    Operator operator = arm == Arm.MET ? comparison.operator() : comparison.operator().negated();
    FactField<?> field = comparison.field();
    List<String> constants = constants(comparison);
    FactType<?> type = field.type();
    if (type instanceof FactType.SetOf) {
      return contained(field, operator, constants);
    }
    boolean upperEnd = type instanceof FactType.Count && arm == Arm.NOT_MET;
    return compared(upperEnd ? field.id() + "AtMost" : field.inRules(), operator, constants);
  }

  /**
   * A code is known to be in a set, or known to be outside it: each has its own accessor. The set
   * is asked itself, because the operator would have half of the engine's model loaded to do the
   * same.
   */
  private static String contained(FactField<?> field, Operator operator, List<String> constants) {
    String id = field.id();
    String accessor = operator == Operator.CONTAINS ? id : absent(id);
    return accessor + ".contains(" + constants.get(0) + ")";
  }

  /** The accessor of the other set: {@code absentConsents}, or {@code employment.absentForms}. */
  private static String absent(String id) {
    int name = id.lastIndexOf('.') + 1;
    return id.substring(0, name)
        + "absent"
        + id.substring(name, name + 1).toUpperCase(Locale.ROOT)
        + id.substring(name + 1);
  }

  /** No operator is left to the engine's own idea of null: whatever it is, unknown is not equal. */
  private static String compared(String accessor, Operator operator, List<String> constants) {
    String symbol =
        switch (operator) {
          case IN, MEMBER_OF -> Operator.EQUAL.symbol();
          case NOT_IN, NOT_MEMBER_OF -> Operator.NOT_EQUAL.symbol();
          default -> operator.symbol();
        };
    List<String> each =
        constants.stream()
            .map(constant -> "%s %s %s".formatted(accessor, symbol, constant))
            .toList();
    String tests = String.join(operator.isNegative() ? " && " : " || ", each);
    boolean bracketed = constants.size() > 1 && !operator.isNegative();
    return accessor + " != null && " + (bracketed ? "( " + tests + " )" : tests);
  }

  private static List<String> constants(Condition.Comparison comparison) {
    if (!(comparison.operand() instanceof Operand.Constants constants)) {
      throw new IllegalArgumentException(
          "the value compared with `%s` is not resolved".formatted(comparison.field()));
    }
    Fit.check(comparison.field(), comparison.operator(), constants.values());
    return constants.values().stream().map(Literal::canonical).toList();
  }
}
