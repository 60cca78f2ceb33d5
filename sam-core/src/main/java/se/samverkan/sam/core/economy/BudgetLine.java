// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;

/**
 * A line of a budget. A period without an outcome is one for which the report has a dash: nothing
 * is told, which differs from nought.
 *
 * @param id its id in the budget, in the form of a code
 * @param label what it is for
 * @param budgetKronor what may be used, from 0, in whole kronor
 * @param plannedKronor how that is planned over periods, by their ids; empty, or in sum the budget
 * @param outcomesKronor what has been used, by the ids of periods; less than 0 for what came back
 */
public record BudgetLine(
    String id,
    Label label,
    long budgetKronor,
    Map<String, Long> plannedKronor,
    Map<String, Long> outcomesKronor) {

  /**
   * @throws NullPointerException if anything is null
   * @throws ArithmeticException if a sum is beyond what a long holds
   * @throws IllegalArgumentException if the id has not the form of a code, the budget is less than
   *     nothing, or what is planned does not come to it
   */
  public BudgetLine {
    Objects.requireNonNull(label, "label");
    plannedKronor = Collections.unmodifiableMap(new TreeMap<>(plannedKronor));
    outcomesKronor = Collections.unmodifiableMap(new TreeMap<>(outcomesKronor));
    if (!CodeList.isId(id)) {
      throw new IllegalArgumentException("a line of a budget has an id in the form of a code");
    }
    if (budgetKronor < 0) {
      throw new IllegalArgumentException("a budget is not less than nothing");
    }
    if (!plannedKronor.isEmpty() && Sums.of(plannedKronor.values()) != budgetKronor) {
      throw new IllegalArgumentException("what is planned over periods is not the budget in sum");
    }
    Sums.of(outcomesKronor.values());
  }

  /** A line without a plan over periods. */
  public static BudgetLine of(
      String id, Label label, long budgetKronor, Map<String, Long> outcomesKronor) {
    return new BudgetLine(id, label, budgetKronor, Map.of(), outcomesKronor);
  }

  /** What has been used in a period, in whole kronor; empty for a dash. */
  public Optional<Long> outcomeKronor(String period) {
    return Optional.ofNullable(outcomesKronor.get(period));
  }
}
