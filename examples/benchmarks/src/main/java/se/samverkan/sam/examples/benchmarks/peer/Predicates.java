// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.peer;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

/**
 * Rules as lambdas, for engines whose conditions are Java. True only where the facts decide it; of
 * what is unknown neither the rule that says yes nor the one that says no is true.
 */
final class Predicates {

  private Predicates() {}

  static Predicate<ApplicantOnDate> of(Rule rule) {
    return of(rule.condition(), rule.met());
  }

  private static Predicate<ApplicantOnDate> of(Condition condition, boolean met) {
    if (condition instanceof Condition.AllOf all) {
      return join(all.parts(), met, met);
    } else if (condition instanceof Condition.AnyOf any) {
      return join(any.parts(), met, !met);
    }
    return comparison((Condition.Comparison) condition, met);
  }

  private static Predicate<ApplicantOnDate> join(List<Condition> parts, boolean met, boolean all) {
    Predicate<ApplicantOnDate> joined = of(parts.get(0), met);
    for (Condition part : parts.subList(1, parts.size())) {
      joined = all ? joined.and(of(part, met)) : joined.or(of(part, met));
    }
    return joined;
  }

  private static Predicate<ApplicantOnDate> comparison(
      Condition.Comparison comparison, boolean met) {
    FactField<?> field = comparison.field();
    Operator operator = met ? comparison.operator() : comparison.operator().negated();
    List<Object> constants = ((Operand.Constants) comparison.operand()).values();
    Object first = constants.get(0);
    return switch (operator) {
      case EQUAL -> view -> first.equals(view.sheet().value(field));
      case NOT_EQUAL -> known(field, value -> !first.equals(value));
      case IN, MEMBER_OF -> known(field, constants::contains);
      case NOT_IN, NOT_MEMBER_OF -> known(field, value -> !constants.contains(value));
      case CONTAINS -> known(field, value -> ((KnownCodes<?>) value).present().contains(first));
      case NOT_CONTAINS -> known(field, value -> ((KnownCodes<?>) value).absent().contains(first));
      case LESS -> known(field, value -> greatest(value) < (Integer) first);
      case AT_MOST -> known(field, value -> greatest(value) <= (Integer) first);
      case GREATER -> known(field, value -> least(value) > (Integer) first);
      case AT_LEAST -> known(field, value -> least(value) >= (Integer) first);
    };
  }

  private static Predicate<ApplicantOnDate> known(FactField<?> field, Predicate<Object> test) {
    return view -> {
      @Nullable Object value = view.sheet().value(field);
      return value != null && test.test(value);
    };
  }

  private static long least(Object number) {
    return number instanceof Bounds bounds ? bounds.atLeast() : (Integer) number;
  }

  private static long greatest(Object number) {
    if (number instanceof Bounds bounds) {
      Integer atMost = bounds.atMost();
      return atMost == null ? Long.MAX_VALUE : atMost;
    }
    return (Integer) number;
  }
}
