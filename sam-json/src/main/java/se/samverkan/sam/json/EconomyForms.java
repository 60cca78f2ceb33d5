// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.CODE;
import static se.samverkan.sam.json.CommonForms.DATE;
import static se.samverkan.sam.json.CommonForms.LABEL;
import static se.samverkan.sam.json.CommonForms.SOURCE;
import static se.samverkan.sam.json.Part.required;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.economy.Budget;
import se.samverkan.sam.core.economy.BudgetBuilder;
import se.samverkan.sam.core.economy.BudgetLine;
import se.samverkan.sam.core.economy.BudgetPeriod;
import se.samverkan.sam.core.economy.CostBenefit;
import se.samverkan.sam.core.economy.CostBenefitBuilder;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.economy.Stakeholder;
import se.samverkan.sam.core.economy.StakeholderFlow;
import se.samverkan.sam.core.label.Label;

/** Budgets and what a programme pays back, in the order of components and accessors. */
final class EconomyForms {

  private static final WholeNumberForm MONTH = new WholeNumberForm(0, CostBenefit.HORIZON_MONTHS);
  private static final ByCodeForm<Long> KRONOR_BY_PERIOD = new ByCodeForm<>(NumberForm.KRONOR);

  static final ObjectForm<BudgetPeriod, Draft> BUDGET_PERIOD =
      RecordForm.of(
          "a period of a budget",
          required("id", CODE, BudgetPeriod::id),
          required("label", LABEL, BudgetPeriod::label),
          required("from", DATE, BudgetPeriod::from),
          required("until", DATE, BudgetPeriod::until),
          BudgetPeriod::new);

  static final ObjectForm<BudgetLine, Draft> BUDGET_LINE = budgetLine();

  static final ObjectForm<Budget, BudgetBuilder> BUDGET =
      ObjectForm.of("a budget", Budget::builder, BudgetBuilder::build)
          .required("id", CODE, Budget::id, BudgetBuilder::id)
          .required("title", LABEL, Budget::title, BudgetBuilder::title)
          .optional(
              "periods",
              new ListForm<>(BUDGET_PERIOD),
              budget -> told(budget.periods()),
              BudgetBuilder::addAllPeriods)
          .optional(
              "lines",
              new ListForm<>(BUDGET_LINE),
              budget -> told(budget.lines()),
              BudgetBuilder::addAllLines);

  static final ObjectForm<Stakeholder, Draft> STAKEHOLDER =
      RecordForm.of(
          "a stakeholder",
          required("id", CODE, Stakeholder::id),
          required("label", LABEL, Stakeholder::label),
          Stakeholder::new);

  static final ObjectForm<StakeholderFlow, Draft> STAKEHOLDER_FLOW =
      RecordForm.of(
          "what a stakeholder pays and gains",
          required("stakeholder", STAKEHOLDER, StakeholderFlow::stakeholder),
          required("investmentKronor", NumberForm.KRONOR, StakeholderFlow::investmentKronor),
          required(
              "monthlyBenefitKronor", NumberForm.KRONOR, StakeholderFlow::monthlyBenefitKronor),
          StakeholderFlow::new);

  static final ObjectForm<CostBenefit, CostBenefitBuilder> COST_BENEFIT =
      ObjectForm.of(
              "a calculation of cost and benefit", CostBenefit::builder, CostBenefitBuilder::build)
          .required("id", CODE, CostBenefit::id, CostBenefitBuilder::id)
          .required("title", LABEL, CostBenefit::title, CostBenefitBuilder::title)
          .required("assumption", LABEL, CostBenefit::assumption, CostBenefitBuilder::assumption)
          .required(
              "flows",
              new ListForm<>(STAKEHOLDER_FLOW),
              CostBenefit::flows,
              CostBenefitBuilder::addAllFlows)
          .required(
              "potential", NumberForm.FIGURE, CostBenefit::potential, CostBenefitBuilder::potential)
          .required(
              "effectShare",
              NumberForm.FIGURE,
              CostBenefit::effectShare,
              CostBenefitBuilder::effectShare)
          .optional(
              "yearlyDiscountRate",
              NumberForm.FIGURE,
              CostBenefit::yearlyDiscountRate,
              CostBenefitBuilder::yearlyDiscountRate);

  static final ObjectForm<PublishedPayoff, Draft> PUBLISHED_PAYOFF =
      RecordForm.of(
          "a published pay-off",
          required("month", MONTH, PublishedPayoff::month),
          required("kronor", NumberForm.KRONOR, PublishedPayoff::kronor),
          required("paybackMonth", MONTH, PublishedPayoff::paybackMonth),
          required("source", SOURCE, PublishedPayoff::source),
          PublishedPayoff::new);

  private EconomyForms() {}

  private static ObjectForm<BudgetLine, Draft> budgetLine() {
    Part<BudgetLine, String, String> id = required("id", CODE, BudgetLine::id);
    Part<BudgetLine, Label, Label> label = required("label", LABEL, BudgetLine::label);
    Part<BudgetLine, Long, Long> budget =
        required("budgetKronor", NumberForm.KRONOR, BudgetLine::budgetKronor);
    Part<BudgetLine, Map<String, Long>, Map<String, Long>> planned =
        byPeriod("plannedKronor", BudgetLine::plannedKronor);
    Part<BudgetLine, Map<String, Long>, Map<String, Long>> outcomes =
        byPeriod("outcomesKronor", BudgetLine::outcomesKronor);
    return RecordForm.of(
        "a line of a budget",
        List.of(id, label, budget, planned, outcomes),
        draft ->
            new BudgetLine(
                id.in(draft),
                label.in(draft),
                budget.in(draft),
                planned.in(draft),
                outcomes.in(draft)));
  }

  private static Part<BudgetLine, Map<String, Long>, Map<String, Long>> byPeriod(
      String name, Function<BudgetLine, Map<String, Long>> get) {
    return new Part<>(
        name,
        KRONOR_BY_PERIOD,
        false,
        line -> Optional.of(get.apply(line)).filter(some -> !some.isEmpty()),
        read -> read.orElse(Map.of()));
  }

  private static <C extends Collection<?>> Optional<C> told(C values) {
    return Optional.of(values).filter(some -> !some.isEmpty());
  }
}
