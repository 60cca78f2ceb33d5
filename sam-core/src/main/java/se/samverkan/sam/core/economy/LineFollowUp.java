// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.util.Objects;

/**
 * A line of a budget and how it stands.
 *
 * @param line the line
 * @param spending what may be used on it and what has been
 */
public record LineFollowUp(BudgetLine line, Spending spending) {

  /**
   * @throws NullPointerException if anything is null
   */
  public LineFollowUp {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(spending, "spending");
  }

  /** How a line stands. */
  static LineFollowUp of(BudgetLine line) {
    return new LineFollowUp(
        line, new Spending(line.budgetKronor(), Sums.of(line.outcomesKronor().values())));
  }

  /** Whether no period has an outcome, or none but nought, of what may be used. */
  public boolean isUntouched() {
    return line.budgetKronor() > 0
        && line.outcomesKronor().values().stream().allMatch(kronor -> kronor == 0);
  }
}
