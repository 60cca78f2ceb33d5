// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.criterion.Operator;

/** Which comparisons a field allows. What does not fit is never printed, so never compiled. */
final class Fit {

  private static final Set<Operator> EQUALITY = EnumSet.of(Operator.EQUAL, Operator.NOT_EQUAL);
  private static final Set<Operator> LISTED =
      EnumSet.of(Operator.IN, Operator.NOT_IN, Operator.MEMBER_OF, Operator.NOT_MEMBER_OF);
  private static final Set<Operator> ORDER =
      EnumSet.of(Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST);
  private static final Set<Operator> ENOUGH = EnumSet.of(Operator.GREATER, Operator.AT_LEAST);
  private static final Set<Operator> CONTAINMENT =
      EnumSet.of(Operator.CONTAINS, Operator.NOT_CONTAINS);

  private Fit() {}

  /**
   * Lets a comparison pass that makes sense.
   *
   * @throws IllegalArgumentException if the operator does not fit the field, or a constant does not
   */
  static void check(FactField<?> field, Operator operator, List<Object> constants) {
    boolean one = constants.size() == 1 || LISTED.contains(operator);
    Class<?> wanted = constantType(field.type());
    if (!one
        || !allows(field.type(), operator)
        || !constants.stream().allMatch(wanted::isInstance)
        || !constants.stream().allMatch(constant -> isAnswer(field.type(), constant))) {
      throw new IllegalArgumentException(
          "`%s %s` with %s constants does not fit the field's type"
              .formatted(field, operator.symbol(), constants.size()));
    }
  }

  private static boolean allows(FactType<?> type, Operator operator) {
    if (type instanceof FactType.Count) {
      return ENOUGH.contains(operator);
    } else if (type instanceof FactType.SetOf) {
      return CONTAINMENT.contains(operator);
    } else if (type instanceof FactType.Flag) {
      return EQUALITY.contains(operator);
    }
    return EQUALITY.contains(operator)
        || LISTED.contains(operator)
        || (type instanceof FactType.Number && ORDER.contains(operator));
  }

  private static boolean isAnswer(FactType<?> type, Object constant) {
    return !(type instanceof FactType.Choice choice) || choice.ids().contains(constant);
  }

  private static Class<?> constantType(FactType<?> type) {
    if (type instanceof FactType.Count) {
      return Integer.class;
    }
    return type instanceof FactType.SetOf<?> set ? set.codes() : type.valueType();
  }
}
