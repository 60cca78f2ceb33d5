// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a budget stands: line by line, period by period and in all (O2, O3). All of it is computed
 * from the lines' outcomes; totals that a report prints may differ by roundings.
 *
 * @param lines in the order of the budget
 * @param plannedKronor what is planned for each period, by its id, in the order of periods
 * @param outcomesKronor what was used in each period, by its id; left out if no line has an outcome
 * @param total in all
 */
public record BudgetFollowUp(
    List<LineFollowUp> lines,
    Map<String, Long> plannedKronor,
    Map<String, Long> outcomesKronor,
    Spending total) {

  /**
   * @throws NullPointerException if anything is null
   */
  public BudgetFollowUp {
    lines = List.copyOf(lines);
    plannedKronor = Collections.unmodifiableMap(new LinkedHashMap<>(plannedKronor));
    outcomesKronor = Collections.unmodifiableMap(new LinkedHashMap<>(outcomesKronor));
    Objects.requireNonNull(total, "total");
  }

  /**
   * How a budget stands.
   *
   * @throws ArithmeticException if a sum is beyond what a long holds
   */
  public static BudgetFollowUp of(Budget budget) {
    List<LineFollowUp> lines = budget.lines().stream().map(LineFollowUp::of).toList();
    Map<String, Long> planned = new LinkedHashMap<>();
    Map<String, Long> outcomes = new LinkedHashMap<>();
    for (BudgetPeriod period : budget.periods()) {
      for (BudgetLine line : budget.lines()) {
        add(line.plannedKronor(), period.id(), planned);
        add(line.outcomesKronor(), period.id(), outcomes);
      }
    }
    long all = Sums.of(budget.lines().stream().map(BudgetLine::budgetKronor).toList());
    long used = Sums.of(lines.stream().map(line -> line.spending().usedKronor()).toList());
    return new BudgetFollowUp(lines, planned, outcomes, new Spending(all, used));
  }

  private static void add(Map<String, Long> from, String period, Map<String, Long> to) {
    Long kronor = from.get(period);
    if (kronor != null) {
      to.merge(period, kronor, Math::addExact);
    }
  }

  /** How a line stands. */
  public Optional<LineFollowUp> line(String id) {
    return lines.stream().filter(one -> one.line().id().equals(id)).findFirst();
  }

  /** The lines on which more has been used than there was, in order (F76). */
  public List<LineFollowUp> overdrawn() {
    return lines.stream().filter(line -> line.spending().isOverdrawn()).toList();
  }

  /** The lines of which nothing has been used, in order. */
  public List<LineFollowUp> untouched() {
    return lines.stream().filter(LineFollowUp::isUntouched).toList();
  }

  /** What is budgeted on lines of which nothing has been used, in whole kronor. */
  public long untouchedKronor() {
    return Sums.of(untouched().stream().map(line -> line.spending().budgetKronor()).toList());
  }

  /**
   * What the budget is for each of so many participants.
   *
   * @throws IllegalArgumentException if there is nobody
   */
  public CostPerParticipant costPer(int participants) {
    return new CostPerParticipant(total.budgetKronor(), participants);
  }
}
