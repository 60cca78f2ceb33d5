// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.And;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Compare;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Expression;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Or;
import se.samverkan.sam.rules.internal.profile.Comparisons;

/**
 * Gives the names in a condition their meaning: which fact, which comparison, which constant. A
 * condition comes out typed, or every fault in it has been noted.
 */
final class Typing {

  private final Vocabulary vocabulary;
  private final Problems problems;
  private final OperandTyping operands;

  Typing(Vocabulary vocabulary, Set<String> imported, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
    this.operands = new OperandTyping(imported, problems);
  }

  Optional<Condition> type(Expression expression) {
    if (expression instanceof And and) {
      return all(flat(and), Condition.AllOf::new);
    } else if (expression instanceof Or or) {
      return all(or.parts(), Condition.AnyOf::new);
    }
    return comparison((Compare) expression);
  }

  /** Parts of parts joined the same way: a comma and {@code &&} mean the same. */
  private static List<Expression> flat(And and) {
    List<Expression> parts = new ArrayList<>();
    for (Expression part : and.parts()) {
      if (part instanceof And inner) {
        parts.addAll(flat(inner));
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private Optional<Condition> all(
      List<Expression> parts, Function<List<Condition>, Condition> combination) {
    List<Condition> typed = new ArrayList<>();
    for (Expression part : parts) {
      type(part).ifPresent(typed::add);
    }
    return typed.size() == parts.size() ? Optional.of(combination.apply(typed)) : Optional.empty();
  }

  private Optional<Condition> comparison(Compare compare) {
    Optional<FactField<?>> found = vocabulary.find(compare.field());
    if (found.isEmpty()) {
      new StrangeFact(vocabulary, problems).refuse(compare);
      return Optional.empty();
    }
    FactField<?> field = found.get();
    Operator operator = operator(compare.operator());
    if (!fits(field, operator, compare)) {
      return Optional.empty();
    }
    return operands
        .type(field, operator, compare.value())
        .map(
            operand ->
                new Condition.Comparison(
                    field, operator, operand, compare.at().line(), compare.at().column()));
  }

  private static Operator operator(String symbol) {
    for (Operator operator : Operator.values()) {
      if (operator.symbol().equals(symbol)) {
        return operator;
      }
    }
    throw new IllegalStateException("the reader let `" + symbol + "` pass");
  }

  private boolean fits(FactField<?> field, Operator operator, Compare compare) {
    List<Operator> allowed = Comparisons.of(field.type());
    if (allowed.contains(operator)) {
      return true;
    }
    problems.add(
        compare.operatorAt(),
        "`"
            + field.inRules()
            + "` is "
            + kind(field)
            + ", and `"
            + operator.symbol()
            + "` does not compare it",
        advice(field, allowed));
    return false;
  }

  private static String advice(FactField<?> field, List<Operator> allowed) {
    if (field.type() instanceof FactType.Count) {
      return "a count may be known from below only: ask with `>=` or `>` whether it is large enough";
    }
    List<String> symbols = allowed.stream().map(operator -> "`" + operator.symbol() + "`").toList();
    return "use " + String.join(" or ", symbols);
  }

  static String kind(FactField<?> field) {
    FactType<?> type = field.type();
    if (type instanceof FactType.Flag) {
      return "yes or no";
    } else if (type instanceof FactType.Number) {
      return "a number";
    } else if (type instanceof FactType.Count) {
      return "a count";
    } else if (type instanceof FactType.Text) {
      return "a text";
    } else if (type instanceof FactType.SetOf<?>) {
      return "a set of codes";
    } else if (type instanceof FactType.Choice) {
      return "one of several answers";
    }
    return "a code";
  }
}
