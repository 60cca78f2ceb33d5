// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.json.RoundTrip.assertReadAsWritten;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.EconomyArbitraries;
import se.samverkan.sam.arbitrary.ReportArbitraries;
import se.samverkan.sam.core.economy.Budget;
import se.samverkan.sam.core.economy.CostBenefit;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.evaluation.SelfEvaluation;
import se.samverkan.sam.core.reconciliation.Check;
import se.samverkan.sam.core.reconciliation.PrintedReport;

/** What concerns a programme rather than a person is read as it was written. */
class ReportRoundTripTest {

  @Property(tries = 100)
  void aPrintedReport(@ForAll("reports") PrintedReport report) {
    assertReadAsWritten(SamJson.printedReport(), PrintedReport.class, report);
  }

  @Property(tries = 50)
  void aBudget(@ForAll("budgets") Budget budget) {
    assertReadAsWritten(SamJson.budget(), Budget.class, budget);
  }

  @Property(tries = 50)
  void aCalculation(@ForAll("calculations") CostBenefit calculation) {
    assertReadAsWritten(SamJson.costBenefit(), CostBenefit.class, calculation);
  }

  @Property(tries = 50)
  void aPayoff(@ForAll("payoffs") PublishedPayoff payoff) {
    assertReadAsWritten(SamJson.publishedPayoff(), PublishedPayoff.class, payoff);
  }

  @Property(tries = 50)
  void anEvaluation(@ForAll("evaluations") SelfEvaluation evaluation) {
    assertReadAsWritten(SamJson.selfEvaluation(), SelfEvaluation.class, evaluation);
  }

  @Example
  void everyKindOfCheckHasAFormWithAPropertyForEachComponentInOrder() {
    assertThat(
            CheckForms.CHECK.variants().values().stream()
                .<Object>map(Variant::record)
                .collect(Collectors.toSet()))
        .isEqualTo(Set.of((Object[]) Check.class.getPermittedSubclasses()));
    assertThat(CheckForms.CHECK.variants().values())
        .allSatisfy(
            variant ->
                assertThat(List.copyOf(variant.form().properties().keySet()))
                    .isEqualTo(
                        Arrays.stream(variant.record().getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList()));
  }

  @Example
  void aFigureKeepsTheDecimalsThatArePrinted() {
    PrintedReport report =
        SamJson.printedReport()
            .read(
                """
                {"id": "r", "title": {"sv": "r", "en": "r"}, "source": "r", "figures": [
                  {"id": "f", "label": {"sv": "f", "en": "f"}, "value": 33.0,
                   "unit": "percent", "source": "p. 1"}]}
                """)
            .orElseThrow();

    assertThat(report.figure("f").value()).isEqualTo(new BigDecimal("33.0"));
    assertThat(SamJson.printedReport().write(report, Layout.COMPACT)).contains("\"value\":33.0,");
  }

  @Provide
  Arbitrary<PrintedReport> reports() {
    return ReportArbitraries.reports();
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

  @Provide
  Arbitrary<SelfEvaluation> evaluations() {
    return ReportArbitraries.evaluations();
  }
}
