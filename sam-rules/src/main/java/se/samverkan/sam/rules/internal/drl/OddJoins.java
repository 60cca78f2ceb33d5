// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.AllOf;
import se.samverkan.sam.rules.criterion.Condition.AnyOf;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.And;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Compare;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Expression;

/**
 * Points out conditions that must all hold where one of them was probably to be enough: those that
 * nobody can meet together, and two codes of one set joined by a comma.
 */
final class OddJoins {

  private final Problems warnings;

  OddJoins(Problems warnings) {
    this.warnings = warnings;
  }

  /**
   * Checks one rule.
   *
   * @param written its condition as written
   * @param commas whether the outermost parts are joined by commas
   * @param condition the same, typed
   */
  void check(Expression written, boolean commas, Condition condition) {
    Set<Place> betweenCommas = new HashSet<>();
    if (commas && written instanceof And and) {
      for (Expression part : and.parts()) {
        if (part instanceof Compare compare) {
          betweenCommas.add(new Place(compare.at().line(), compare.at().column()));
        }
      }
    }
    check(condition, betweenCommas);
  }

  private void check(Condition condition, Set<Place> betweenCommas) {
    if (condition instanceof AnyOf any) {
      any.parts().forEach(part -> check(part, betweenCommas));
    } else if (condition instanceof AllOf all) {
      List<Comparison> before = new ArrayList<>();
      for (Condition part : all.parts()) {
        if (part instanceof Comparison comparison) {
          before.forEach(earlier -> compare(earlier, comparison, betweenCommas));
          before.add(comparison);
        } else {
          check(part, betweenCommas);
        }
      }
    }
  }

  private void compare(Comparison first, Comparison second, Set<Place> betweenCommas) {
    if (!first.field().equals(second.field())) {
      return;
    }
    String field = "`" + first.field().inRules() + "`";
    if (excludeEachOther(first, second)) {
      warn(
          second,
          "no " + field + " meets both this and the condition at " + place(first),
          "did you mean `||`?");
    } else if (first.operator() == Operator.CONTAINS
        && second.operator() == Operator.CONTAINS
        && !first.operand().equals(second.operand())
        && betweenCommas.contains(place(first))
        && betweenCommas.contains(place(second))) {
      warn(
          second,
          "after a comma this has to hold as well as the condition at "
              + place(first)
              + ", so "
              + field
              + " has to hold both codes",
          "did you mean `||`? if both are asked for, join them with `&&`");
    }
  }

  private void warn(Comparison at, String message, String advice) {
    warnings.add(at.line(), at.column(), message, Optional.of(advice));
  }

  private static Place place(Comparison comparison) {
    return new Place(comparison.line(), comparison.column());
  }

  private static boolean excludeEachOther(Comparison first, Comparison second) {
    Optional<Set<Object>> some = choices(first);
    Optional<Set<Object>> others = choices(second);
    if (some.isPresent() && others.isPresent()) {
      return Collections.disjoint(some.get(), others.get());
    }
    return lowest(first) > highest(second) || lowest(second) > highest(first);
  }

  /** The values of which one has to be the field's, if the comparison names them. */
  private static Optional<Set<Object>> choices(Comparison comparison) {
    boolean names = comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN;
    return names && comparison.operand() instanceof Operand.Constants constants
        ? Optional.of(new HashSet<>(constants.values()))
        : Optional.empty();
  }

  /** The least number that meets the comparison, as far as it says. */
  private static long lowest(Comparison comparison) {
    long number = number(comparison).orElse(Long.MIN_VALUE);
    return switch (comparison.operator()) {
      case EQUAL, AT_LEAST -> number;
      case GREATER -> number + 1;
      default -> Long.MIN_VALUE;
    };
  }

  /** The greatest number that meets the comparison, as far as it says. */
  private static long highest(Comparison comparison) {
    long number = number(comparison).orElse(Long.MAX_VALUE);
    return switch (comparison.operator()) {
      case EQUAL, AT_MOST -> number;
      case LESS -> number - 1;
      default -> Long.MAX_VALUE;
    };
  }

  /** The one number that a number is compared with. */
  private static Optional<Long> number(Comparison comparison) {
    return comparison.operand() instanceof Operand.Constants constants
            && constants.first() instanceof Integer number
        ? Optional.of(number.longValue())
        : Optional.empty();
  }
}
