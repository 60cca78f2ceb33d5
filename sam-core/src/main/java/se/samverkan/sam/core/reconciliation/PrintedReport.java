// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * What a report prints, and what ought to hold in it. Ids are distinct among figures and statements
 * together, and among checks. Checks name what is there, compare like with like, and dates are
 * compared where days are stated.
 */
@Value.Immutable
public sealed interface PrintedReport extends Printed
    permits PrintedReportBuilder.PrintedReportValue {

  /** Its id, in the form of a code. */
  String id();

  /** What it is called. */
  Label title();

  /** Which document it is. */
  Source source();

  /** The numbers, in the order of the page. */
  List<Figure> figures();

  /** What is said in words, in the order of the page. */
  List<Statement> statements();

  /** What ought to hold, in the order in which findings are told. */
  List<Check> checks();

  /** The figures by their ids. */
  @Value.Lazy
  default Map<String, Figure> figuresById() {
    Map<String, Figure> byId = new LinkedHashMap<>();
    figures().forEach(figure -> byId.put(figure.id(), figure));
    return byId;
  }

  /** The statements by their ids. */
  @Value.Lazy
  default Map<String, Statement> statementsById() {
    Map<String, Statement> byId = new LinkedHashMap<>();
    statements().forEach(statement -> byId.put(statement.id(), statement));
    return byId;
  }

  @Override
  default Figure figure(String id) {
    Figure found = figuresById().get(id);
    if (found == null) {
      throw new IllegalArgumentException("`" + id + "` is no figure of the report");
    }
    return found;
  }

  @Override
  default Statement statement(String id) {
    Statement found = statementsById().get(id);
    if (found == null) {
      throw new IllegalArgumentException("`" + id + "` is no statement of the report");
    }
    return found;
  }

  /**
   * The same report with another number for one figure.
   *
   * @throws IllegalArgumentException if there is no such figure
   */
  default PrintedReport with(String id, BigDecimal value) {
    Figure changed = figure(id).with(value);
    return builder()
        .id(id())
        .title(title())
        .source(source())
        .addAllFigures(figures().stream().map(one -> one.id().equals(id) ? changed : one).toList())
        .addAllStatements(statements())
        .addAllChecks(checks())
        .build();
  }

  /** A new builder. */
  static PrintedReportBuilder builder() {
    return new PrintedReportBuilder();
  }

  /** Checks that ids are distinct and that checks name what is there. */
  @Value.Check
  default void check() {
    if (!CodeList.isId(id())) {
      throw new IllegalArgumentException("a report has an id in the form of a code");
    }
    Set<String> printed = new HashSet<>();
    figures().forEach(figure -> refuseIf(!printed.add(figure.id()), "two figures have one id"));
    statements()
        .forEach(
            one -> refuseIf(!printed.add(one.id()), "what is printed has an id of its own each"));
    Set<String> checked = new HashSet<>();
    for (int i = 0; i < checks().size(); i++) {
      refuseFaulty(checks().get(i), "check " + (i + 1));
      refuseIf(!checked.add(checks().get(i).id()), "two checks have one id");
    }
  }

  private void refuseFaulty(Check check, String which) {
    refuseIf(
        !figuresById().keySet().containsAll(check.figures()),
        which + " names a figure that is not there");
    refuseIf(
        !statementsById().keySet().containsAll(check.statements()),
        which + " names a statement that is not there");
    boolean alike = check instanceof SumOf || check instanceof SameAs;
    refuseIf(
        alike
            && check.figures().stream().map(id -> figure(id).unit().base()).distinct().count() > 1,
        which + " compares figures of different units");
    refuseIf(
        check instanceof InOrder
            && check.statements().stream().anyMatch(id -> statement(id).day().isEmpty()),
        which + " compares what are no days");
  }

  private static void refuseIf(boolean contradiction, String message) {
    if (contradiction) {
      throw new IllegalArgumentException(message);
    }
  }
}
