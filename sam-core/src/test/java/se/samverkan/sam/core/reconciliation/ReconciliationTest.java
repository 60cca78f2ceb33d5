// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.reconciliation.Reports.NONE;
import static se.samverkan.sam.core.reconciliation.Reports.ONE;
import static se.samverkan.sam.core.reconciliation.Reports.SOURCE;
import static se.samverkan.sam.core.reconciliation.Reports.kronor;
import static se.samverkan.sam.core.reconciliation.Reports.label;
import static se.samverkan.sam.core.reconciliation.Reports.persons;
import static se.samverkan.sam.core.reconciliation.Reports.report;
import static se.samverkan.sam.core.reconciliation.Reports.statement;
import static se.samverkan.sam.core.reconciliation.Reports.sum;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReconciliationTest {

  /** Two rows and two columns, with their totals and the total of these. */
  private static final PrintedReport TABLE =
      report()
          .addFigures(
              kronor("a1", "10"),
              kronor("a2", "20"),
              kronor("a", "30"),
              kronor("b1", "1"),
              kronor("b2", "2"),
              kronor("b", "3"),
              kronor("sum1", "11"),
              kronor("sum2", "22"),
              kronor("sum", "33"))
          .addChecks(
              sum("row-a", "a", "a1", "a2"),
              sum("row-b", "b", "b1", "b2"),
              sum("row-sum", "sum", "sum1", "sum2"),
              sum("column-1", "sum1", "a1", "b1"),
              sum("column-2", "sum2", "a2", "b2"),
              sum("column-sum", "sum", "a", "b"))
          .build();

  @Test
  void of_what_adds_up_nothing_is_found() {
    assertThat(Reconciliation.of(TABLE).isClean()).isTrue();
    assertThat(Reconciliation.of(TABLE.with("a1", ONE)).isClean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a1, 12, row-a, column-1",
    "b2, 0, row-b, column-2",
    "a, 29, row-a, column-sum",
    "sum1, 111, row-sum, column-1",
    "sum, 34, row-sum, column-sum"
  })
  void a_slip_is_where_a_row_and_a_column_cross(
      String figure, BigDecimal value, String row, String column) {
    Reconciliation found = Reconciliation.of(TABLE.with(figure, value));

    assertThat(found.findings())
        .singleElement()
        .satisfies(
            slip -> {
              assertThat(slip.id()).isEqualTo(figure);
              assertThat(slip.kind()).isEqualTo(FindingKind.FIGURE);
              assertThat(slip.checks()).containsExactlyInAnyOrder(row, column);
              assertThat(slip.concerns()).containsExactly(figure);
              assertThat(slip.printed()).hasValue(value);
              assertThat(slip.computed()).hasValue(TABLE.figure(figure).value());
            });
  }

  @Test
  void two_slips_that_share_no_row_and_no_column_are_two_findings() {
    Reconciliation found =
        Reconciliation.of(TABLE.with("a1", new BigDecimal("15")).with("b2", new BigDecimal("9")));

    assertThat(found.findings()).extracting(ReconciliationFinding::id).containsExactly("a1", "b2");
  }

  @Test
  void one_broken_check_accuses_all_that_it_binds_and_none_in_particular() {
    PrintedReport row =
        report()
            .addFigures(kronor("total", "5"), kronor("x", "1"), kronor("y", "2"))
            .addChecks(sum("row", "total", "x", "y"))
            .build();

    assertThat(Reconciliation.of(row).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.id()).isEqualTo("row");
              assertThat(finding.kind()).isEqualTo(FindingKind.CHECK);
              assertThat(finding.concerns()).containsExactly("total", "x", "y");
            });
  }

  @Test
  void of_corrections_that_settle_as_much_the_smallest_is_told() {
    PrintedReport torn =
        report()
            .addFigures(kronor("x", "10"), kronor("t1", "12"), kronor("t2", "12"))
            .addFigures(kronor("u1", "17"), kronor("u2", "17"))
            .addChecks(sum("u-1", "u1", "x"), sum("u-2", "u2", "x"))
            .addChecks(sum("t-1", "t1", "x"), sum("t-2", "t2", "x"))
            .build();

    assertThat(Reconciliation.of(torn).find("x").orElseThrow())
        .satisfies(
            slip -> {
              assertThat(slip.computed()).hasValue(new BigDecimal("12"));
              assertThat(slip.checks()).containsExactly("t-1", "t-2");
            });
  }

  @Test
  void a_correction_that_upsets_what_held_is_worth_that_much_less() {
    PrintedReport held =
        report()
            .addFigures(kronor("x", "10"), kronor("t1", "12"), kronor("t2", "12"))
            .addFigures(kronor("same", "10"))
            .addChecks(sum("t-1", "t1", "x"), sum("t-2", "t2", "x"), sum("held", "same", "x"))
            .build();

    assertThat(Reconciliation.of(held).findings())
        .as("two would hold and one no more: no slip")
        .extracting(ReconciliationFinding::id)
        .containsExactly("t-1", "t-2");
  }

  @Test
  void figures_that_could_as_well_be_the_slip_are_all_named() {
    PrintedReport twice =
        report()
            .addFigures(kronor("total", "5"), kronor("x", "1"), kronor("y", "2"))
            .addChecks(sum("one", "total", "x", "y"), sum("other", "total", "x", "y"))
            .build();

    assertThat(Reconciliation.of(twice).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.concerns()).containsExactly("total", "x", "y"));
  }

  @Test
  void what_rounding_can_explain_makes_no_figure_a_slip() {
    PrintedReport rounded =
        report()
            .addFigures(kronor("x", "3"), kronor("t1", "2"), kronor("t2", "2"))
            .addChecks(
                new SumOf("one", label("one"), SOURCE, "t1", List.of("x"), ONE, NONE),
                new SumOf("other", label("other"), SOURCE, "t2", List.of("x"), ONE, NONE))
            .build();

    assertThat(Reconciliation.of(rounded).findings())
        .extracting(ReconciliationFinding::kind)
        .containsExactly(FindingKind.ROUNDING, FindingKind.ROUNDING);
    assertThat(Reconciliation.of(rounded.with("x", new BigDecimal("4"))).findings())
        .extracting(ReconciliationFinding::id)
        .containsExactly("x", "one", "other");
  }

  @ParameterizedTest
  @CsvSource({"99, 99, 0", "100, 100, 0", "101, 100, 2"})
  void of_very_many_slips_the_rest_are_told_by_their_checks(int wrong, int slips, int checks) {
    PrintedReportBuilder many = report();
    for (int i = 0; i < wrong; i++) {
      many.addFigures(kronor("x" + i, "2"), kronor("t" + i, "1"), kronor("u" + i, "1"));
      many.addChecks(sum("a" + i, "t" + i, "x" + i), sum("b" + i, "u" + i, "x" + i));
    }

    assertThat(Reconciliation.of(many.build()).findings())
        .filteredOn(finding -> finding.kind() == FindingKind.FIGURE)
        .hasSize(slips);
    assertThat(Reconciliation.of(many.build()).findings()).hasSize(slips + checks);
  }

  @Test
  void a_finding_can_be_asked_for_by_the_id_of_check_or_figure() {
    Reconciliation found = Reconciliation.of(TABLE.with("a1", new BigDecimal("12")));

    assertThat(found.find("a1")).isPresent();
    assertThat(found.find("row-a")).isEmpty();
    assertThat(found.find("a1").orElseThrow().sentence())
        .isEqualTo(
            new Label(
                "”a1 sv” anges till 12\u00A0kr; med 10\u00A0kr stämmer ”row-a sv”, ”column-1 sv”.",
                "\"a1 en\" is given as 12\u00A0kr; with 10\u00A0kr these hold: \"row-a en\","
                    + " \"column-1 en\"."));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "999, 999, 999",
    "1000, 1_000, 1_000",
    "1465200, 1_465_200, 1_465_200",
    "-6726, −6_726, −6_726",
    "1234.50, '1_234,50', 1_234.50",
    "-0.5, '−0,5', −0.5",
    "0.0001, '0,0001', 0.0001",
    "100000, 100_000, 100_000"
  })
  void numbers_are_written_as_each_language_does(String value, String sv, String en) {
    BigDecimal number = new BigDecimal(value);

    assertThat(Numerals.number(number, Language.SV)).isEqualTo(sv.replace('_', '\u00A0'));
    assertThat(Numerals.number(number, Language.EN)).isEqualTo(en.replace('_', '\u00A0'));
  }

  @ParameterizedTest
  @CsvSource({
    "1, PERSONS, 1_person, 1_person",
    "2, PERSONS, 2_personer, 2_people",
    "0, PERSONS, 0_personer, 0_people",
    "1.0, PERSONS, '1,0_personer', 1.0_people",
    "-1, PLACES, −1_plats, −1_place",
    "11, PLACES, 11_platser, 11_places",
    "1, MONTHS, 1_månad, 1_month",
    "7.5, MONTHS, '7,5_månader', 7.5_months",
    "1, KRONOR, 1_kr, 1_kr",
    "1, PERCENT, 1_%, 1_%"
  })
  void of_one_the_unit_stands_in_the_singular(
      BigDecimal value, FigureUnit unit, String sv, String en) {
    assertThat(Numerals.quantity(value, unit, Language.SV)).isEqualTo(sv.replace('_', '\u00A0'));
    assertThat(Numerals.quantity(value, unit, Language.EN)).isEqualTo(en.replace('_', '\u00A0'));
  }

  @Test
  void a_report_refuses_checks_of_what_is_not_there_and_of_unlike_things() {
    assertRefused(
        report().addFigures(kronor("t", "1")).addChecks(sum("c", "t", "x")),
        "check 1 names a figure that is not there");
    assertRefused(
        report()
            .addFigures(persons("t", "1"))
            .addChecks(new ToldAs("c", label("c"), SOURCE, "t", "x")),
        "check 1 names a statement that is not there");
    assertRefused(
        report().addFigures(kronor("t", "1"), persons("x", "1")).addChecks(sum("c", "t", "x")),
        "check 1 compares figures of different units");
    assertRefused(
        report()
            .addStatements(statement("x", "2010-12-01"), statement("y", "2010-13-01"))
            .addChecks(new InOrder("c", label("c"), SOURCE, "x", "y")),
        "check 1 compares what are no days");
    assertRefused(
        report().addFigures(kronor("t", "1")).addChecks(sum("c", "t", "t"), sum("c", "t", "t")),
        "two checks have one id");
    assertRefused(
        report().addFigures(kronor("t", "1"), kronor("t", "1")), "two figures have one id");
    assertRefused(
        report().addFigures(kronor("t", "1")).addStatements(statement("t", "x")),
        "what is printed has an id of its own each");
    assertRefused(report().id("two words"), "a report has an id in the form of a code");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.with("c1", ONE))
        .withMessage("`c1` is no figure of the report");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.statement("c1"))
        .withMessage("`c1` is no statement of the report");
  }

  private static void assertRefused(PrintedReportBuilder report, String message) {
    assertThatIllegalArgumentException().isThrownBy(report::build).withMessage(message);
  }
}
