// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.arbitrary;

import static se.samverkan.sam.arbitrary.CommonArbitraries.labels;
import static se.samverkan.sam.arbitrary.CommonArbitraries.optional;
import static se.samverkan.sam.arbitrary.CommonArbitraries.sources;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.sam.core.economy.Budget;
import se.samverkan.sam.core.economy.BudgetLine;
import se.samverkan.sam.core.economy.BudgetPeriod;
import se.samverkan.sam.core.economy.CostBenefit;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.economy.Stakeholder;
import se.samverkan.sam.core.economy.StakeholderFlow;
import se.samverkan.sam.core.label.Label;

/** Budgets, calculations and pay-offs. */
public final class EconomyArbitraries {

  private static final LocalDate START = LocalDate.of(2007, 9, 1);

  private EconomyArbitraries() {}

  /** Budgets of up to four periods and five lines, with and without plans and outcomes. */
  public static Arbitrary<Budget> budgets() {
    return Arbitraries.integers()
        .between(0, 4)
        .flatMap(
            periods ->
                Combinators.combine(labels(), lines(periods).list().ofMaxSize(5))
                    .as(
                        (title, lines) ->
                            Budget.builder()
                                .id("b")
                                .title(title)
                                .addAllPeriods(periods(periods))
                                .addAllLines(numbered(lines))
                                .build()));
  }

  /** Calculations of up to four stakeholders, discounted and not. */
  public static Arbitrary<CostBenefit> calculations() {
    Arbitrary<StakeholderFlow> flows =
        Combinators.combine(
                labels(), kronor(0), Arbitraries.longs().between(-100_000, 1_000_000))
            .as(
                (label, invested, gained) ->
                    new StakeholderFlow(new Stakeholder("s", label), invested, gained));
    return Combinators.combine(
            labels(), flows.list().ofMinSize(1).ofMaxSize(4), shares(), shares(), optional(shares()))
        .as(
            (title, some, potential, effect, rate) ->
                CostBenefit.builder()
                    .id("c")
                    .title(title)
                    .assumption(title)
                    .addAllFlows(distinct(some))
                    .potential(potential)
                    .effectShare(effect)
                    .yearlyDiscountRate(rate)
                    .build());
  }

  /** Pay-offs of two points. */
  public static Arbitrary<PublishedPayoff> payoffs() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60), kronor(1), Arbitraries.integers().between(1, 120),
            sources())
        .as(
            (month, debt, after, source) ->
                new PublishedPayoff(month, -debt, month + after, source));
  }

  private static Arbitrary<BigDecimal> shares() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.ONE).ofScale(2);
  }

  private static Arbitrary<Long> kronor(long least) {
    return Arbitraries.longs().between(least, 1_000_000_000L);
  }

  private static Arbitrary<BudgetLine> lines(int periods) {
    Arbitrary<Long> outcomes = Arbitraries.longs().between(-1_000, 10_000_000);
    return Combinators.combine(
            labels(),
            kronor(0).list().ofSize(periods),
            optional(outcomes).list().ofSize(periods),
            Arbitraries.of(true, false),
            kronor(0))
        .as(
            (label, plan, told, planned, budget) -> {
              Map<String, Long> outcome = new TreeMap<>();
              Map<String, Long> plans = new TreeMap<>();
              for (int i = 0; i < periods; i++) {
                String period = "p" + i;
                told.get(i).ifPresent(kronor -> outcome.put(period, kronor));
                if (planned) {
                  plans.put(period, plan.get(i));
                }
              }
              long all = plan.stream().mapToLong(Long::longValue).sum();
              return new BudgetLine("l", label, plans.isEmpty() ? budget : all, plans, outcome);
            });
  }

  private static List<BudgetPeriod> periods(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new BudgetPeriod(
                    "p" + i,
                    new Label("period " + i, "period " + i),
                    START.plusMonths(3L * i),
                    START.plusMonths(3L * i + 3).minusDays(1)))
        .toList();
  }

  private static List<BudgetLine> numbered(List<BudgetLine> lines) {
    List<BudgetLine> numbered = new ArrayList<>();
    for (BudgetLine line : lines) {
      numbered.add(
          new BudgetLine(
              "l" + numbered.size(),
              line.label(),
              line.budgetKronor(),
              line.plannedKronor(),
              line.outcomesKronor()));
    }
    return numbered;
  }

  private static List<StakeholderFlow> distinct(List<StakeholderFlow> flows) {
    List<StakeholderFlow> distinct = new ArrayList<>();
    for (StakeholderFlow flow : flows) {
      distinct.add(
          new StakeholderFlow(
              new Stakeholder("s" + distinct.size(), flow.stakeholder().label()),
              flow.investmentKronor(),
              flow.monthlyBenefitKronor()));
    }
    return distinct;
  }
}
