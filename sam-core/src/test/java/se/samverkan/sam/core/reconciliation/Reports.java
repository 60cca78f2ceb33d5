// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** Small reports for tests. */
final class Reports {

  static final Source SOURCE = new Source("page 1 (F74)");
  static final BigDecimal NONE = BigDecimal.ZERO;
  static final BigDecimal ONE = BigDecimal.ONE;

  private Reports() {}

  static Label label(String text) {
    return new Label(text + " sv", text + " en");
  }

  static Figure figure(String id, String value, FigureUnit unit) {
    return new Figure(id, label(id), new BigDecimal(value), unit, SOURCE);
  }

  static Figure kronor(String id, String value) {
    return figure(id, value, FigureUnit.KRONOR);
  }

  static Figure persons(String id, String value) {
    return figure(id, value, FigureUnit.PERSONS);
  }

  static Figure percent(String id, String value) {
    return figure(id, value, FigureUnit.PERCENT);
  }

  static Statement statement(String id, String text) {
    return new Statement(id, label(id), text, SOURCE);
  }

  static SumOf sum(String id, String total, String... parts) {
    return new SumOf(id, label(id), SOURCE, total, List.of(parts), NONE, NONE);
  }

  static PrintedReportBuilder report() {
    return PrintedReport.builder().id("r").title(label("r")).source(SOURCE);
  }

  /** What one check says of these figures. */
  static List<ReconciliationFinding> findings(Check check, Figure... figures) {
    return Reconciliation.of(report().addFigures(figures).addChecks(check).build()).findings();
  }

  /** What one check says of these statements. */
  static List<ReconciliationFinding> findings(Check check, Statement... statements) {
    return Reconciliation.of(report().addStatements(statements).addChecks(check).build())
        .findings();
  }
}
