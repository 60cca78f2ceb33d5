// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operand.Constants;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.drools.ConditionPrinter;

/** Every small mistake in a condition. */
final class ConditionChanges {

  private ConditionChanges() {}

  static List<Change<Condition>> of(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return ofParts("&&", all.parts(), Condition.AllOf::new, "||", Condition.AnyOf::new);
    } else if (condition instanceof Condition.AnyOf any) {
      return ofParts("||", any.parts(), Condition.AnyOf::new, "&&", Condition.AllOf::new);
    }
    Comparison comparison = (Comparison) condition;
    List<Change<Condition>> changes = new ArrayList<>();
    changes.add(changed(comparison, neighbour(comparison.operator()), comparison.operand()));
    if (comparison.operand() instanceof Constants constants) {
      constants(comparison, constants.values(), changes);
      additions(comparison, constants.values(), changes);
    }
    return changes;
  }

  private static void constants(
      Comparison comparison, List<Object> values, List<Change<Condition>> changes) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Integer number) {
        for (int moved : new int[] {number - 1, number + 1}) {
          changes.add(withConstants(comparison, Change.replaced(values, i, moved)));
        }
      }
      if (values.size() > 1) {
        changes.add(withConstants(comparison, Change.without(values, i)));
      }
    }
  }

  /** A list of codes with one code too many. */
  private static void additions(
      Comparison comparison, List<Object> values, List<Change<Condition>> changes) {
    boolean list = Set.of(Operator.IN, Operator.NOT_IN).contains(comparison.operator());
    if (list && comparison.field().type() instanceof FactType.OneOf<?> codes) {
      for (Object code : codes.codes().getEnumConstants()) {
        if (!values.contains(code)) {
          changes.add(withConstants(comparison, Change.with(values, code)));
        }
      }
    }
  }

  /** The condition that holds exactly when this one does not; nothing if rules cannot say it. */
  static List<Change<Condition>> negated(Condition condition) {
    boolean counts =
        condition
            .comparisons()
            .anyMatch(comparison -> comparison.field().type() instanceof FactType.Count);
    return counts
        ? List.of()
        : List.of(new Change<>(words(condition, negation(condition)), negation(condition)));
  }

  private static Condition negation(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return new Condition.AnyOf(all.parts().stream().map(ConditionChanges::negation).toList());
    } else if (condition instanceof Condition.AnyOf any) {
      return new Condition.AllOf(any.parts().stream().map(ConditionChanges::negation).toList());
    }
    Comparison comparison = (Comparison) condition;
    return changed(comparison, comparison.operator().negated(), comparison.operand()).result();
  }

  private static List<Change<Condition>> ofParts(
      String junction,
      List<Condition> parts,
      Function<List<Condition>, Condition> same,
      String otherJunction,
      Function<List<Condition>, Condition> other) {
    List<Change<Condition>> changes = new ArrayList<>();
    changes.add(
        Change.of(
            "`%s` blir `%s` i `%s`"
                .formatted(junction, otherJunction, ConditionPrinter.print(same.apply(parts))),
            "`%s` becomes `%s` in `%s`"
                .formatted(junction, otherJunction, ConditionPrinter.print(same.apply(parts))),
            other.apply(parts)));
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      List<Condition> left = Change.without(parts, i);
      changes.add(
          Change.of(
              "`" + ConditionPrinter.print(parts.get(i)) + "` är struket",
              "`" + ConditionPrinter.print(parts.get(i)) + "` is left out",
              left.size() == 1 ? left.get(0) : same.apply(left)));
      for (Change<Condition> inside : of(parts.get(i))) {
        changes.add(inside.within(part -> same.apply(Change.replaced(parts, index, part))));
      }
    }
    return changes;
  }

  private static Operator neighbour(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> Operator.GREATER;
      case GREATER -> Operator.AT_LEAST;
      case AT_MOST -> Operator.LESS;
      case LESS -> Operator.AT_MOST;
      default -> operator.negated();
    };
  }

  private static Change<Condition> withConstants(Comparison comparison, List<Object> values) {
    return changed(comparison, comparison.operator(), new Constants(values));
  }

  private static Change<Condition> changed(
      Comparison comparison, Operator operator, Operand operand) {
    Condition result =
        new Comparison(
            comparison.field(), operator, operand, comparison.line(), comparison.column());
    return new Change<>(words(comparison, result), result);
  }

  private static Label words(Condition before, Condition after) {
    String was = ConditionPrinter.print(before);
    String is = ConditionPrinter.print(after);
    return new Label("`%s` blir `%s`".formatted(was, is), "`%s` becomes `%s`".formatted(was, is));
  }
}
