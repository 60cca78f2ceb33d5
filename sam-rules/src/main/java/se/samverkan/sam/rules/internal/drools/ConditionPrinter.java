// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

/** Prints a condition the way that an analyst would write it inside a pattern. */
public final class ConditionPrinter {

  private ConditionPrinter() {}

  /** The condition; what must all hold is separated by commas at the outermost level. */
  public static String print(Condition condition) {
    return condition instanceof Condition.AllOf all
        ? all.parts().stream().map(ConditionPrinter::unbracketed).collect(Collectors.joining(", "))
        : unbracketed(condition);
  }

  private static String unbracketed(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return join(" && ", all.parts());
    } else if (condition instanceof Condition.AnyOf any) {
      return join(" || ", any.parts());
    }
    Condition.Comparison comparison = (Condition.Comparison) condition;
    return "%s %s %s"
        .formatted(
            comparison.field().inRules(), comparison.operator().symbol(), operand(comparison));
  }

  private static String join(String junction, List<Condition> parts) {
    return parts.stream()
        .map(
            part ->
                part instanceof Condition.Comparison
                    ? unbracketed(part)
                    : "( " + unbracketed(part) + " )")
        .collect(Collectors.joining(junction));
  }

  private static String operand(Condition.Comparison comparison) {
    Operator operator = comparison.operator();
    if (comparison.operand() instanceof Operand.Named named) {
      boolean texts = operator == Operator.MEMBER_OF || operator == Operator.NOT_MEMBER_OF;
      return "values.%s(%s)".formatted(texts ? "texts" : "number", Literal.readable(named.name()));
    }
    List<Object> constants = ((Operand.Constants) comparison.operand()).values();
    return operator == Operator.IN || operator == Operator.NOT_IN
        ? constants.stream().map(Literal::readable).collect(Collectors.joining(", ", "( ", " )"))
        : Literal.readable(constants.get(0));
  }
}
