// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operator;

/**
 * How close to one bound of a number the scenarios came, of those in which the number was known.
 *
 * @param criterion the rule that compares
 * @param comparison the comparison as written
 * @param constant the bound, from the value if the comparison names one
 * @param from the first day on which it is this number
 * @param until the last day on which it is; absent if it still is
 * @param below in how many scenarios the number was one less than the bound
 * @param at in how many it was the bound itself
 * @param above in how many it was one more
 */
public record BoundCoverage(
    Criterion criterion,
    Comparison comparison,
    int constant,
    LocalDate from,
    Optional<LocalDate> until,
    int below,
    int at,
    int above) {

  /** The numbers between which the comparison turns, and that no scenario had. */
  public List<Integer> unseen() {
    Operator operator = comparison.operator();
    boolean turnsBelow = operator == Operator.AT_LEAST || operator == Operator.LESS;
    boolean turnsAbove = operator == Operator.AT_MOST || operator == Operator.GREATER;
    List<Integer> unseen = new ArrayList<>();
    if (below == 0 && !turnsAbove && constant > 0) {
      unseen.add(constant - 1);
    }
    if (at == 0) {
      unseen.add(constant);
    }
    if (above == 0 && !turnsBelow) {
      unseen.add(constant + 1);
    }
    return List.copyOf(unseen);
  }
}
