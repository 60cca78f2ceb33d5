// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What may be used and what has been used of it, in whole kronor.
 *
 * @param budgetKronor what may be used, from 0
 * @param usedKronor what has been used so far
 */
public record Spending(long budgetKronor, long usedKronor) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException if the budget is less than nothing
   * @throws ArithmeticException if what remains is beyond what a long holds
   */
  public Spending {
    if (budgetKronor < 0) {
      throw new IllegalArgumentException("a budget is not less than nothing");
    }
    Math.subtractExact(budgetKronor, usedKronor);
  }

  /** What remains, in whole kronor; less than nothing if more was used than there was. */
  public long remainingKronor() {
    return budgetKronor - usedKronor;
  }

  /** By how much it is overdrawn, in whole kronor; 0 if it is not. */
  public long overdrawnKronor() {
    return Math.max(0, Math.negateExact(remainingKronor()));
  }

  /** Whether more has been used than there was. */
  public boolean isOverdrawn() {
    return remainingKronor() < 0;
  }

  /**
   * Which share of the budget has been used, in percent with one decimal, halves away from nought;
   * empty if there is no budget. The exact share is the two sums.
   */
  public Optional<BigDecimal> percentUsed() {
    return budgetKronor == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(usedKronor)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(budgetKronor), 1, RoundingMode.HALF_UP));
  }
}
