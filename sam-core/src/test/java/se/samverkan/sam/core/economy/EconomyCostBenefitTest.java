// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.label.Label;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EconomyCostBenefitTest {

  private static final Label LABEL = new Label("kalkyl", "calculation");

  @ParameterizedTest
  @CsvSource({"0, -1279800.00", "12, -711000.00", "26, -47400.00", "27, 0.00", "60, 1564200.00"})
  void without_discount_the_value_grows_by_the_benefit_each_month(int month, BigDecimal value) {
    assertThat(one(1_279_800, 47_400).build().valueAt(month)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 100, 10",
    "1001, 100, 11",
    "999, 100, 10",
    "0, 1, 0",
    "1200, 1, 1200",
    "1201, 1,",
    "1000, 0,",
    "0, 0,",
    "1000, -1,"
  })
  void it_is_paid_back_after_the_first_month_that_is_not_below_nought(
      long invested, long gained, Integer month) {
    assertThat(one(invested, gained).build().paybackMonth()).isEqualTo(Optional.ofNullable(month));
  }

  @Test
  void potential_and_effect_multiply_the_benefit_and_not_the_investment() {
    CostBenefit half =
        one(1000, 100).potential(new BigDecimal("0.8")).effectShare(new BigDecimal("0.5")).build();

    assertThat(half.valueAt(0)).isEqualTo("-1000.00");
    assertThat(half.valueAt(10)).isEqualTo("-600.00");
    assertThat(half.paybackMonth()).hasValue(25);
    assertThat(one(1000, 100).effectShare(BigDecimal.ZERO).build().paybackMonth()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12, 200.00", "13, 280.00", "24, 1160.00", "25, 1224.00"})
  void the_second_year_is_discounted_once_and_the_third_twice(int month, BigDecimal value) {
    CostBenefit discounted = one(1000, 100).yearlyDiscountRate(new BigDecimal("0.25")).build();

    assertThat(discounted.valueAt(month)).isEqualTo(value);
  }

  @Test
  void what_is_discounted_may_never_be_paid_back() {
    assertThat(one(2400, 100).yearlyDiscountRate(BigDecimal.ONE).build().paybackMonth()).isEmpty();
    assertThat(one(2399, 100).yearlyDiscountRate(BigDecimal.ONE).build().paybackMonth())
        .isPresent();
  }

  @Test
  void one_may_pay_while_another_gains() {
    CostBenefit both =
        calculation()
            .addFlows(
                new StakeholderFlow(new Stakeholder("region", LABEL), 1000, 0),
                new StakeholderFlow(new Stakeholder("state", LABEL), 0, 100))
            .build();

    assertThat(both.valueAt(5, "region")).isEqualTo("-1000.00");
    assertThat(both.valueAt(5, "state")).isEqualTo("500.00");
    assertThat(both.valueAt(5)).isEqualTo("-500.00");
    assertThat(both.paybackMonth("region")).isEmpty();
    assertThat(both.paybackMonth("state")).hasValue(0);
    assertThat(both.paybackMonth()).hasValue(10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> both.valueAt(5, "nobody"))
        .withMessage("`nobody` is no stakeholder here");
  }

  @Test
  void months_are_from_the_start_to_the_horizon() {
    CostBenefit calculation = one(1000, 100).build();

    assertThat(calculation.curve(2))
        .containsExactly(
            new BigDecimal("-1000.00"), new BigDecimal("-900.00"), new BigDecimal("-800.00"));
    assertThat(calculation.valueAt(CostBenefit.HORIZON_MONTHS)).isEqualTo("119000.00");
    assertThatIllegalArgumentException().isThrownBy(() -> calculation.valueAt(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> calculation.valueAt(1201));
    assertThatIllegalArgumentException().isThrownBy(() -> calculation.curve(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> calculation.curve(1201));
  }

  @Test
  void what_contradicts_itself_is_no_calculation() {
    assertThatIllegalArgumentException().isThrownBy(() -> one(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> calculation().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one(1, 1).addAllFlows(one(1, 1).build().flows()).build())
        .withMessage("a stakeholder stands twice");
    for (String share : new String[] {"-0.01", "1.01"}) {
      BigDecimal out = new BigDecimal(share);
      assertThatIllegalArgumentException().isThrownBy(() -> one(1, 1).potential(out).build());
      assertThatIllegalArgumentException().isThrownBy(() -> one(1, 1).effectShare(out).build());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> one(1, 1).yearlyDiscountRate(out).build());
    }
  }

  private static CostBenefitBuilder one(long invested, long gained) {
    return calculation()
        .addFlows(new StakeholderFlow(new Stakeholder("region", LABEL), invested, gained));
  }

  private static CostBenefitBuilder calculation() {
    return CostBenefit.builder().id("c").title(LABEL).assumption(LABEL);
  }
}
