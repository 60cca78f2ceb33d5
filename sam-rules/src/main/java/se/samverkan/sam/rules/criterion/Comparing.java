// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.criterion;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

/**
 * What a condition says of a person's facts, by three-valued logic: what is not known makes a
 * comparison unknown, and a combination is decided as soon as its known parts decide it.
 *
 * <p>This reads the model by itself, without a rule engine; it is what the engine is checked
 * against.
 */
public final class Comparing {

  private Comparing() {}

  /**
   * The finding on a condition.
   *
   * @throws IllegalArgumentException if a value is still named: resolve the condition first
   */
  public static Finding find(Condition condition, FactSheet facts) {
    if (condition instanceof Condition.AllOf all) {
      Finding finding = Finding.MET;
      for (Condition part : all.parts()) {
        finding = finding.and(find(part, facts));
      }
      return finding;
    } else if (condition instanceof Condition.AnyOf any) {
      Finding finding = Finding.NOT_MET;
      for (Condition part : any.parts()) {
        finding = finding.or(find(part, facts));
      }
      return finding;
    }
    Comparison comparison = (Comparison) condition;
    return compare(comparison, facts.value(comparison.field()));
  }

  /**
   * The finding on a comparison where its field has a value.
   *
   * @param value of the field's type; null where it is unknown
   * @throws IllegalArgumentException if the comparison still names a value of the programme
   */
  public static Finding compare(Comparison comparison, @Nullable Object value) {
    if (!(comparison.operand() instanceof Operand.Constants constants)) {
      throw new IllegalArgumentException("the condition still names a value");
    }
    if (value == null) {
      return Finding.UNKNOWN;
    } else if (value instanceof KnownCodes<?> codes) {
      return contains(codes, comparison.operator(), constants.first());
    } else if (value instanceof Bounds bounds) {
      return reaches(bounds, comparison.operator(), (Integer) constants.first());
    }
    return Finding.of(holds(value, comparison.operator(), constants));
  }

  private static Finding contains(KnownCodes<?> codes, Operator operator, Object code) {
    Finding contained =
        codes.includes(code)
            ? Finding.MET
            : codes.excludes(code) ? Finding.NOT_MET : Finding.UNKNOWN;
    return operator == Operator.CONTAINS ? contained : contained.not();
  }

  private static Finding reaches(Bounds bounds, Operator operator, int limit) {
    long least = operator == Operator.GREATER ? limit + 1L : limit;
    if (bounds.atLeast() >= least) {
      return Finding.MET;
    }
    Integer atMost = bounds.atMost();
    return atMost != null && atMost < least ? Finding.NOT_MET : Finding.UNKNOWN;
  }

  private static boolean holds(Object value, Operator operator, Operand.Constants constants) {
    return switch (operator) {
      case EQUAL, IN, MEMBER_OF -> constants.values().contains(value);
      case NOT_EQUAL, NOT_IN, NOT_MEMBER_OF -> !constants.values().contains(value);
      case LESS -> (Integer) value < (Integer) constants.first();
      case AT_MOST -> (Integer) value <= (Integer) constants.first();
      case GREATER -> (Integer) value > (Integer) constants.first();
      case AT_LEAST -> (Integer) value >= (Integer) constants.first();
      case CONTAINS, NOT_CONTAINS ->
          throw new IllegalArgumentException("a single value contains nothing");
    };
  }
}
