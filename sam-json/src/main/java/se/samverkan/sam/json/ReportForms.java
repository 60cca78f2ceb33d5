// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.CODE;
import static se.samverkan.sam.json.CommonForms.LABEL;
import static se.samverkan.sam.json.CommonForms.SOURCE;
import static se.samverkan.sam.json.CommonForms.VISIBLE_TEXT;
import static se.samverkan.sam.json.Part.required;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.reconciliation.Figure;
import se.samverkan.sam.core.reconciliation.FigureUnit;
import se.samverkan.sam.core.reconciliation.PrintedReport;
import se.samverkan.sam.core.reconciliation.PrintedReportBuilder;
import se.samverkan.sam.core.reconciliation.Statement;

/** What a report prints, in the order of the accessors. */
final class ReportForms {

  static final CodeForm<FigureUnit> FIGURE_UNIT = CodeForm.of(FigureUnit.class);

  static final ObjectForm<Figure, Draft> FIGURE = figure();

  static final ObjectForm<Statement, Draft> STATEMENT =
      RecordForm.of(
          "a statement",
          required("id", CODE, Statement::id),
          required("label", LABEL, Statement::label),
          required("text", VISIBLE_TEXT, Statement::text),
          required("source", SOURCE, Statement::source),
          Statement::new);

  static final ObjectForm<PrintedReport, PrintedReportBuilder> PRINTED_REPORT =
      ObjectForm.of("a printed report", PrintedReport::builder, PrintedReportBuilder::build)
          .required("id", CODE, PrintedReport::id, PrintedReportBuilder::id)
          .required("title", LABEL, PrintedReport::title, PrintedReportBuilder::title)
          .required("source", SOURCE, PrintedReport::source, PrintedReportBuilder::source)
          .optional(
              "figures",
              new ListForm<>(FIGURE),
              report -> told(report.figures()),
              PrintedReportBuilder::addAllFigures)
          .optional(
              "statements",
              new ListForm<>(STATEMENT),
              report -> told(report.statements()),
              PrintedReportBuilder::addAllStatements)
          .optional(
              "checks",
              new ListForm<>(CheckForms.CHECK),
              report -> told(report.checks()),
              PrintedReportBuilder::addAllChecks);

  private ReportForms() {}

  private static ObjectForm<Figure, Draft> figure() {
    Part<Figure, String, String> id = required("id", CODE, Figure::id);
    Part<Figure, Label, Label> label = required("label", LABEL, Figure::label);
    Part<Figure, BigDecimal, BigDecimal> value =
        required("value", NumberForm.FIGURE, Figure::value);
    Part<Figure, FigureUnit, FigureUnit> unit = required("unit", FIGURE_UNIT, Figure::unit);
    Part<Figure, Source, Source> source = required("source", SOURCE, Figure::source);
    return RecordForm.of(
        "a figure",
        List.of(id, label, value, unit, source),
        draft ->
            new Figure(
                id.in(draft), label.in(draft), value.in(draft), unit.in(draft), source.in(draft)));
  }

  private static <C extends Collection<?>> Optional<C> told(C values) {
    return Optional.of(values).filter(some -> !some.isEmpty());
  }
}
