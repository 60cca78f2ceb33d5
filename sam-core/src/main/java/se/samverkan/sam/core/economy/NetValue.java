// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What has come back less what was paid. Where it is discounted, a value after y whole years is
 * kept as a fraction over growth to the power of y, so that nothing is rounded before the end.
 *
 * @param investment what was paid, in kronor
 * @param monthly what comes back each month, undiscounted, in kronor
 * @param growth 1 + the yearly discount rate
 */
record NetValue(BigDecimal investment, BigDecimal monthly, BigDecimal growth) {

  private static final int MONTHS_A_YEAR = 12;

  static NetValue of(CostBenefit calculation, List<StakeholderFlow> flows) {
    BigDecimal invested = BigDecimal.ZERO;
    BigDecimal gained = BigDecimal.ZERO;
    for (StakeholderFlow flow : flows) {
      invested = invested.add(BigDecimal.valueOf(flow.investmentKronor()));
      gained = gained.add(BigDecimal.valueOf(flow.monthlyBenefitKronor()));
    }
    return new NetValue(
        invested,
        gained.multiply(calculation.potential()).multiply(calculation.effectShare()),
        BigDecimal.ONE.add(calculation.yearlyDiscountRate().orElse(BigDecimal.ZERO)));
  }

  /** The value after so many months, to two decimals. */
  BigDecimal at(int month) {
    requireWithinHorizon(month);
    return numerator(month).divide(growth.pow(years(month)), 2, RoundingMode.HALF_UP);
  }

  Optional<Integer> payback() {
    if (monthly.signum() <= 0) {
      return Optional.empty();
    }
    // The value never falls as months go by, so the first month can be searched for by halves.
    int low = 0;
    int high = CostBenefit.HORIZON_MONTHS;
    if (numerator(high).signum() < 0) {
      return Optional.empty();
    }
    while (low < high) {
      int middle = (low + high) / 2;
      if (numerator(middle).signum() >= 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Optional.of(low);
  }

  static void requireWithinHorizon(int month) {
    if (month < 0 || month > CostBenefit.HORIZON_MONTHS) {
      throw new IllegalArgumentException(
          "a month of a calculation is 0 to " + CostBenefit.HORIZON_MONTHS);
    }
  }

  /** The value after so many months, times growth to the power of the whole years before. */
  private BigDecimal numerator(int month) {
    BigDecimal sum = investment.negate();
    int left = month;
    for (int year = 0; year <= years(month); year++) {
      int months = Math.min(left, MONTHS_A_YEAR);
      sum =
          (year == 0 ? sum : sum.multiply(growth))
              .add(monthly.multiply(BigDecimal.valueOf(months)));
      left -= months;
    }
    return sum;
  }

  /** How many times the benefit of the last of so many months is discounted. */
  private static int years(int month) {
    return month == 0 ? 0 : (month - 1) / MONTHS_A_YEAR;
  }
}
