// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.peer;

import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

/** Rules as text, for engines with an expression language; over the variables of {@link Facts}. */
enum Dialect {
  CEL(" && ", " || ", "=="),
  FEEL(" and ", " or ", "=");

  private final String and;
  private final String or;
  private final String equal;

  Dialect(String and, String or, String equal) {
    this.and = and;
    this.or = or;
    this.equal = equal;
  }

  /** An expression that is true exactly where the facts decide that the rule holds. */
  String print(Rule rule) {
    return print(rule.condition(), rule.met());
  }

  private String print(Condition condition, boolean met) {
    if (condition instanceof Condition.AllOf all) {
      return join(all.parts(), met, met ? and : or);
    } else if (condition instanceof Condition.AnyOf any) {
      return join(any.parts(), met, met ? or : and);
    }
    return comparison((Condition.Comparison) condition, met);
  }

  private String join(List<Condition> parts, boolean met, String word) {
    return parts.stream().map(part -> print(part, met)).collect(Collectors.joining(word, "(", ")"));
  }

  private String comparison(Condition.Comparison comparison, boolean met) {
    Operator operator = met ? comparison.operator() : comparison.operator().negated();
    List<String> constants =
        ((Operand.Constants) comparison.operand()).values().stream().map(Dialect::literal).toList();
    FactType<?> type = comparison.field().type();
    String name = Facts.name(comparison.field());
    if (type instanceof FactType.SetOf) {
      return contains(operator == Operator.CONTAINS ? name : Facts.absent(name), constants.get(0));
    }
    if (type instanceof FactType.Count && !met) {
      name = Facts.atMost(name);
    }
    String variable = name;
    boolean negative = operator.isNegative();
    String symbol =
        switch (operator) {
          case EQUAL, IN, MEMBER_OF -> equal;
          case NOT_EQUAL, NOT_IN, NOT_MEMBER_OF -> "!=";
          default -> operator.symbol();
        };
    return constants.stream()
        .map(constant -> variable + " " + symbol + " " + constant)
        .collect(
            Collectors.joining(negative ? and : or, "(" + variable + " != null" + and + "(", "))"));
  }

  private String contains(String list, String code) {
    return this == CEL ? code + " in " + list : "list contains(" + list + ", " + code + ")";
  }

  private static String literal(Object constant) {
    if (constant instanceof Enum<?> code) {
      return "\"" + code.name() + "\"";
    }
    return constant instanceof String text ? "\"" + text + "\"" : constant.toString();
  }
}
