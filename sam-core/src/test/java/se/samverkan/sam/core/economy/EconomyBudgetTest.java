// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.label.Label;

/** Budgets line by line, and what was used of them (F73, F74, F76, O3). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EconomyBudgetTest {

  private static final Label LABEL = new Label("post", "line");
  private static final LocalDate JANUARY = LocalDate.of(2010, 1, 1);
  private static final BudgetPeriod SPRING =
      new BudgetPeriod("p1", LABEL, JANUARY, LocalDate.of(2010, 4, 30));
  private static final BudgetPeriod AUTUMN =
      new BudgetPeriod("p2", LABEL, LocalDate.of(2010, 5, 1), LocalDate.of(2010, 7, 31));

  @Test
  void a_line_is_accumulated_over_unequal_periods() {
    BudgetFollowUp followUp = followUp(line(1000, Map.of("p1", 400L, "p2", 100L)));

    assertThat(SPRING.months()).isEqualTo(4);
    assertThat(AUTUMN.months()).isEqualTo(3);
    assertThat(followUp.line("l"))
        .hasValueSatisfying(
            line -> {
              assertThat(line.spending()).isEqualTo(new Spending(1000, 500));
              assertThat(line.spending().remainingKronor()).isEqualTo(500);
              assertThat(line.spending().overdrawnKronor()).isZero();
              assertThat(line.isUntouched()).isFalse();
            });
    assertThat(followUp.outcomesKronor())
        .containsExactly(Map.entry("p1", 400L), Map.entry("p2", 100L));
    assertThat(followUp.line("another")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"999, false, 0, 1", "1000, false, 0, 0", "1001, true, 1, -1"})
  void a_line_is_overdrawn_by_the_first_krona_above_its_budget(
      long used, boolean overdrawn, long by, long remaining) {
    BudgetFollowUp followUp = followUp(line(1000, Map.of("p1", used)));

    assertThat(followUp.overdrawn()).hasSize(overdrawn ? 1 : 0);
    assertThat(followUp.total().isOverdrawn()).isEqualTo(overdrawn);
    assertThat(followUp.total().overdrawnKronor()).isEqualTo(by);
    assertThat(followUp.total().remainingKronor()).isEqualTo(remaining);
  }

  @Test
  void a_dash_is_nothing_told_and_differs_from_nought() {
    BudgetLine line = line(1000, Map.of("p1", 0L));

    assertThat(line.outcomeKronor("p1")).hasValue(0L);
    assertThat(line.outcomeKronor("p2")).isEmpty();
    assertThat(followUp(line).outcomesKronor()).containsOnlyKeys("p1");
  }

  @Test
  void a_line_is_untouched_until_something_is_used_of_what_may_be() {
    assertThat(followUp(line(1000, Map.of())).untouchedKronor()).isEqualTo(1000);
    assertThat(followUp(line(1000, Map.of("p1", 0L))).untouched()).hasSize(1);
    assertThat(followUp(line(1000, Map.of("p1", 1L))).untouched()).isEmpty();
    assertThat(followUp(line(0, Map.of())).untouched()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"861248, 1465200, 58.8", "1, 2000, 0.1", "9, 20000, 0.0", "0, 1, 0.0", "3, 2, 150.0"})
  void the_share_used_has_one_decimal_halves_upwards(long used, long budget, BigDecimal percent) {
    assertThat(new Spending(budget, used).percentUsed()).hasValue(percent);
  }

  @Test
  void of_no_budget_no_share_can_be_used() {
    assertThat(new Spending(0, 10).percentUsed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1050000, 70, 15000", "1450000, 70, 20714", "5, 2, 3", "7, 3, 2", "0, 1, 0"})
  void a_participant_costs_whole_kronor_halves_upwards(long kronor, int people, long each) {
    CostPerParticipant cost = new CostPerParticipant(kronor, people);

    assertThat(cost.roundedKronor()).isEqualTo(each);
    assertThat(followUp(line(kronor, Map.of())).costPer(people)).isEqualTo(cost);
  }

  @Test
  void what_contradicts_itself_is_no_budget() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CostPerParticipant(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> line(-1, Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BudgetLine("l", LABEL, 10, Map.of("p1", 9L), Map.of()))
        .withMessage("what is planned over periods is not the budget in sum");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> followUp(line(1, Map.of("p3", 1L))))
        .withMessage("a line of a budget names a period that is not there");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> followUp(line(1, Map.of()), line(2, Map.of())))
        .withMessage("two lines of a budget have one id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> budget().addPeriods(AUTUMN, SPRING).build())
        .withMessage("the periods of a budget follow one after another");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BudgetPeriod("p", LABEL, JANUARY, JANUARY.minusDays(1)));
    assertThat(new BudgetPeriod("p", LABEL, JANUARY, JANUARY).months()).isEqualTo(1);
  }

  @Test
  void sums_do_not_wrap_round() {
    assertThatThrownBy(() -> line(1, Map.of("p1", Long.MAX_VALUE, "p2", 1L)))
        .isInstanceOf(ArithmeticException.class);
  }

  private static BudgetLine line(long budget, Map<String, Long> outcomes) {
    return BudgetLine.of("l", LABEL, budget, outcomes);
  }

  private static BudgetFollowUp followUp(BudgetLine... lines) {
    return BudgetFollowUp.of(budget().addPeriods(SPRING, AUTUMN).addLines(lines).build());
  }

  private static BudgetBuilder budget() {
    return Budget.builder().id("b").title(LABEL);
  }
}
