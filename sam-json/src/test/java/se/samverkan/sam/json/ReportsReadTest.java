// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.economy.Budget;
import se.samverkan.sam.core.economy.BudgetFollowUp;
import se.samverkan.sam.core.economy.BudgetPeriod;
import se.samverkan.sam.core.economy.CostPerParticipant;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.economy.Spending;
import se.samverkan.sam.core.evaluation.SelfEvaluation;
import se.samverkan.sam.core.reconciliation.PrintedReport;

/** What follows from the budgets, the pay-off and the evaluation that are kept of the reports. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportsReadTest {

  private static final Path REPORTS = Path.of("../examples/programme-report/reports");

  @Test
  void the_budget_of_sam_adds_up_by_year_and_by_line() throws IOException {
    BudgetFollowUp sam = BudgetFollowUp.of(budget("sam"));

    assertThat(sam.plannedKronor())
        .containsExactly(
            Map.entry("y2011", 400_000L),
            Map.entry("y2012", 1_000_000L),
            Map.entry("y2013", 50_000L));
    assertThat(sam.lines())
        .extracting(line -> line.spending().budgetKronor())
        .containsExactly(165_000L, 1_050_000L, 110_000L, 50_000L, 75_000L);
    assertThat(sam.total()).isEqualTo(new Spending(1_450_000, 0));
  }

  @Test
  void a_participant_of_sam_costs_so_much_in_all_and_for_the_mapping() throws IOException {
    BudgetFollowUp sam = BudgetFollowUp.of(budget("sam"));
    long mapping = sam.line("mapping").orElseThrow().spending().budgetKronor();

    assertThat(sam.costPer(70).roundedKronor()).isEqualTo(20_714);
    assertThat(new CostPerParticipant(mapping, 70).roundedKronor()).isEqualTo(15_000);
  }

  @Test
  void the_outcome_of_resam_is_what_its_lines_come_to() throws IOException {
    BudgetFollowUp resam = BudgetFollowUp.of(budget("resam"));

    assertThat(resam.outcomesKronor())
        .containsExactly(
            Map.entry("p1", 227_530L), Map.entry("p2", 289_055L), Map.entry("p3", 344_666L));
    assertThat(resam.total()).isEqualTo(new Spending(1_465_200, 861_251));
    assertThat(resam.total().percentUsed())
        .hasValueSatisfying(percent -> assertThat(percent).isEqualTo("58.8"));
    assertThat(resam.overdrawn())
        .extracting(line -> line.line().id(), line -> line.spending().overdrawnKronor())
        .containsExactly(tuple("training", 1_700L), tuple("other", 3_316L), tuple("rent", 6_726L));
    assertThat(resam.untouched())
        .extracting(line -> line.line().id())
        .containsExactly("travel-doctor", "it-af", "follow-up");
    assertThat(resam.untouchedKronor()).isEqualTo(77_000);
  }

  @Test
  void the_periods_of_resam_are_unequally_long() throws IOException {
    assertThat(budget("resam").periods())
        .extracting(BudgetPeriod::months)
        .containsExactly(4L, 3L, 4L);
  }

  @Test
  void budget_and_printed_report_of_resam_are_of_one_table() throws IOException {
    PrintedReport printed =
        SamJson.printedReport()
            .readYaml(Files.readAllBytes(REPORTS.resolve("resam.yaml")))
            .orElseThrow();

    budget("resam")
        .lines()
        .forEach(
            line -> {
              assertThat(printed.figure(line.id() + "-budget").value())
                  .isEqualTo(String.valueOf(line.budgetKronor()));
              line.outcomesKronor()
                  .forEach(
                      (period, kronor) ->
                          assertThat(printed.figure(line.id() + period.replace("p", "-q")).value())
                              .isEqualTo(String.valueOf(kronor)));
            });
  }

  @Test
  void the_payoff_of_resam_fits_what_is_printed_for_five_years() throws IOException {
    PublishedPayoff payoff =
        SamJson.publishedPayoff()
            .readYaml(Files.readAllBytes(REPORTS.resolve("resam-payoff.yaml")))
            .orElseThrow();

    assertThat(payoff.investmentKronor()).isEqualTo("1279800.00");
    assertThat(payoff.monthlyBenefitKronor()).isEqualTo("47400.00");
    assertThat(payoff.isConsistentWith(60, 1_600_000, 100_000)).isTrue();
  }

  @Test
  void the_evaluation_of_sam_is_complete() throws IOException {
    SelfEvaluation evaluation =
        SamJson.selfEvaluation()
            .readYaml(Files.readAllBytes(REPORTS.resolve("sam-evaluation.yaml")))
            .orElseThrow();

    assertThat(evaluation.completeness().isComplete()).isTrue();
    assertThat(evaluation.fields().values()).noneMatch(field -> field.sources().isEmpty());
  }

  private static Budget budget(String programme) throws IOException {
    return SamJson.budget()
        .readYaml(Files.readAllBytes(REPORTS.resolve(programme + "-budget.yaml")))
        .orElseThrow();
  }
}
