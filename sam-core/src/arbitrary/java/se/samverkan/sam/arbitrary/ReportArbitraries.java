// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.arbitrary;

import static se.samverkan.sam.arbitrary.CommonArbitraries.labels;
import static se.samverkan.sam.arbitrary.CommonArbitraries.sources;
import static se.samverkan.sam.arbitrary.CommonArbitraries.texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.sam.core.evaluation.EvaluationField;
import se.samverkan.sam.core.evaluation.FieldText;
import se.samverkan.sam.core.evaluation.SelfEvaluation;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.reconciliation.CaseloadOf;
import se.samverkan.sam.core.reconciliation.Check;
import se.samverkan.sam.core.reconciliation.ExplainedBy;
import se.samverkan.sam.core.reconciliation.Figure;
import se.samverkan.sam.core.reconciliation.FigureUnit;
import se.samverkan.sam.core.reconciliation.InOrder;
import se.samverkan.sam.core.reconciliation.NegativesNamed;
import se.samverkan.sam.core.reconciliation.PrintedReport;
import se.samverkan.sam.core.reconciliation.ProvenBetween;
import se.samverkan.sam.core.reconciliation.SameAs;
import se.samverkan.sam.core.reconciliation.ShareOf;
import se.samverkan.sam.core.reconciliation.Statement;
import se.samverkan.sam.core.reconciliation.SumOf;
import se.samverkan.sam.core.reconciliation.ToldAs;

/** Printed reports with checks of every kind, and evaluations. */
public final class ReportArbitraries {

  private static final Label LABEL = new Label("vad som ska stämma", "what ought to hold");
  private static final LocalDate FROM = LocalDate.of(2007, 11, 1);

  private ReportArbitraries() {}

  /** Reports of four figures and three statements. */
  public static Arbitrary<PrintedReport> reports() {
    return Combinators.combine(
            labels(),
            sources(),
            numbers().list().ofSize(4),
            Arbitraries.of(FigureUnit.class),
            texts(),
            CommonArbitraries.dates(),
            Arbitraries.integers().between(0, 3))
        .as(
            (label, source, numbers, unit, text, day, rounding) -> {
              List<Figure> figures = new ArrayList<>();
              for (BigDecimal number : numbers) {
                figures.add(new Figure("f" + figures.size(), label, number, unit, source));
              }
              return PrintedReport.builder()
                  .id("r")
                  .title(label)
                  .source(source)
                  .addAllFigures(figures)
                  .addStatements(
                      new Statement("words", label, text, source),
                      new Statement("first-day", label, day.toString(), source),
                      new Statement("last-day", label, FROM.toString(), source))
                  .addAllChecks(checks(source, BigDecimal.valueOf(rounding)))
                  .build();
            });
  }

  /** Evaluations of some fields. */
  public static Arbitrary<SelfEvaluation> evaluations() {
    Arbitrary<FieldText> written =
        Combinators.combine(texts(), sources().list().ofMaxSize(2)).as(FieldText::new);
    return Combinators.combine(
            labels(), Arbitraries.maps(Arbitraries.of(EvaluationField.all()), written))
        .as(SelfEvaluation::new);
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.integers()
        .between(0, 2)
        .flatMap(
            decimals ->
                Arbitraries.bigDecimals()
                    .between(BigDecimal.valueOf(-100_000), BigDecimal.valueOf(1_000_000))
                    .ofScale(decimals)
                    .map(number -> number.setScale(decimals)));
  }

  private static List<Check> checks(Source source, BigDecimal rounding) {
    List<String> rest = List.of("f1", "f2");
    BigDecimal none = BigDecimal.ZERO;
    return List.of(
        new SumOf("sum", LABEL, source, "f0", rest, rounding, none),
        new ShareOf("share", LABEL, source, "f0", rest, "f3", rounding.intValueExact()),
        new SameAs("same", LABEL, source, rest, List.of()),
        new ToldAs("told", LABEL, source, "f0", "words"),
        new ExplainedBy("explained", LABEL, source, "f0", List.of("words")),
        new NegativesNamed("negatives", LABEL, source, rest, List.of("f3")),
        new ProvenBetween("proven", LABEL, source, "f0", List.of(), rest),
        new CaseloadOf("caseload", LABEL, source, "f0", "f1", "f2", FROM, FROM.plusMonths(37)),
        new InOrder("order", LABEL, source, "first-day", "last-day"));
  }
}
