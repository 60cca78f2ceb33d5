// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.EconomyArbitraries;

/** What holds for every budget, calculation and pay-off. */
class EconomyLawsTest {

  @Property(tries = 200)
  void whatIsUsedAndWhatRemainsAreTheBudget(@ForAll("budgets") Budget budget) {
    BudgetFollowUp followUp = BudgetFollowUp.of(budget);

    assertThat(followUp.total().usedKronor() + followUp.total().remainingKronor())
        .isEqualTo(followUp.total().budgetKronor());
    assertThat(followUp.outcomesKronor().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(followUp.total().usedKronor())
        .isEqualTo(followUp.lines().stream().mapToLong(line -> line.spending().usedKronor()).sum());
    assertThat(followUp.overdrawn()).allMatch(line -> line.spending().overdrawnKronor() > 0);
  }

  @Property(tries = 200)
  void theMonthOfPaybackIsTheFirstThatIsNotBelowNought(
      @ForAll("calculations") CostBenefit calculation) {
    calculation
        .paybackMonth()
        .ifPresent(
            month -> {
              assertThat(calculation.valueAt(month)).isGreaterThanOrEqualTo(BigDecimal.ZERO);
              if (month > 0) {
                assertThat(calculation.valueAt(month - 1)).isLessThanOrEqualTo(BigDecimal.ZERO);
              }
            });
  }

  @Property(tries = 100)
  void theValuesOfStakeholdersAreTheValueInAllButForRounding(
      @ForAll("calculations") CostBenefit calculation) {
    BigDecimal sum =
        calculation.flows().stream()
            .map(flow -> calculation.valueAt(30, flow.stakeholder().id()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(sum.subtract(calculation.valueAt(30)).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.03"));
  }

  @Property(tries = 200)
  void bothPointsLieOnTheLine(@ForAll("payoffs") PublishedPayoff payoff) {
    assertThat(payoff.valueAt(payoff.month()))
        .isEqualByComparingTo(BigDecimal.valueOf(payoff.kronor()));
    assertThat(payoff.valueAt(payoff.paybackMonth())).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(payoff.isConsistentWith(payoff.month(), payoff.kronor(), 1)).isTrue();
  }

  @Provide
  Arbitrary<Budget> budgets() {
    return EconomyArbitraries.budgets();
  }

  @Provide
  Arbitrary<CostBenefit> calculations() {
    return EconomyArbitraries.calculations();
  }

  @Provide
  Arbitrary<PublishedPayoff> payoffs() {
    return EconomyArbitraries.payoffs();
  }
}
