// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.reconciliation.Reports.NONE;
import static se.samverkan.sam.core.reconciliation.Reports.ONE;
import static se.samverkan.sam.core.reconciliation.Reports.SOURCE;
import static se.samverkan.sam.core.reconciliation.Reports.figure;
import static se.samverkan.sam.core.reconciliation.Reports.findings;
import static se.samverkan.sam.core.reconciliation.Reports.kronor;
import static se.samverkan.sam.core.reconciliation.Reports.label;
import static se.samverkan.sam.core.reconciliation.Reports.percent;
import static se.samverkan.sam.core.reconciliation.Reports.persons;
import static se.samverkan.sam.core.reconciliation.Reports.report;
import static se.samverkan.sam.core.reconciliation.Reports.statement;
import static se.samverkan.sam.core.reconciliation.Reports.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.label.Label;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckTest {

  private static final Label LABEL = label("check");

  @ParameterizedTest
  @CsvSource({"97, CHECK", "98, ROUNDING", "99, ROUNDING", "100, ", "101, ROUNDING", "102, CHECK"})
  void a_sum_is_rounded_at_most_by_what_is_allowed_each_way(String total, FindingKind kind) {
    SumOf check =
        new SumOf("c", LABEL, SOURCE, "total", List.of("a", "b"), BigDecimal.valueOf(2), ONE);

    assertThat(findings(check, kronor("total", total), kronor("a", "40"), kronor("b", "60")))
        .extracting(ReconciliationFinding::kind)
        .isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @Test
  void thousands_of_kronor_are_kronor() {
    assertThat(
            findings(
                sum("c", "total", "a"),
                kronor("total", "400000"),
                figure("a", "400", FigureUnit.THOUSAND_KRONOR)))
        .isEmpty();
    assertThat(
            findings(
                sum("c", "total", "a"),
                kronor("total", "1600000"),
                figure("a", "1.5", FigureUnit.MILLION_KRONOR)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.sentence().sv())
                    .isEqualTo(
                        "c sv: ”total sv” anges till 1\u00A0600\u00A0000\u00A0kr, men delarna blir"
                            + " 1\u00A0500\u00A0000\u00A0kr."));
  }

  @Test
  void a_difference_is_what_is_computed_less_what_is_printed() {
    ReconciliationFinding finding =
        findings(sum("c", "total", "a"), kronor("total", "5"), kronor("a", "3")).get(0);

    assertThat(finding.printed()).hasValue(new BigDecimal("5"));
    assertThat(finding.computed()).hasValue(new BigDecimal("3"));
    assertThat(finding.difference()).hasValue(new BigDecimal("-2"));
    assertThat(finding.checks()).containsExactly("c");
    assertThat(finding.concerns()).containsExactly("total", "a");
    assertThat(finding.sources()).containsExactly(SOURCE);
  }

  @ParameterizedTest
  @CsvSource({"2, 1, CHECK", "1.9, 1, ", "2, 0, ", "1.94, 2, ", "1.8, 1, CHECK", "2.0, 1, CHECK"})
  void a_share_is_counted_and_rounded_to_the_decimals_asked_for(
      String printed, int decimals, FindingKind kind) {
    ShareOf check = new ShareOf("c", LABEL, SOURCE, "share", List.of("a"), "all", decimals);

    assertThat(findings(check, percent("share", printed), persons("a", "2"), persons("all", "103")))
        .extracting(ReconciliationFinding::kind)
        .isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @Test
  void a_share_of_nothing_is_no_share() {
    ShareOf check = new ShareOf("c", LABEL, SOURCE, "share", List.of("a"), "all", 1);

    assertThat(findings(check, percent("share", "0"), persons("a", "0"), persons("all", "0")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.difference()).isEmpty());
  }

  @Test
  void the_same_is_one_amount_and_one_text() {
    SameAs texts = new SameAs("c", LABEL, SOURCE, List.of(), List.of("a", "b"));
    SameAs amounts = new SameAs("c", LABEL, SOURCE, List.of("a", "b"), List.of());

    assertThat(findings(texts, statement("a", "1.450 tkr"), statement("b", "1.450 tkr"))).isEmpty();
    assertThat(findings(texts, statement("a", "1.450 tkr"), statement("b", "1,450 tkr")))
        .hasSize(1);
    assertThat(
            findings(
                amounts,
                figure("a", "1450", FigureUnit.THOUSAND_KRONOR),
                kronor("b", "1450000.00")))
        .isEmpty();
    assertThat(findings(amounts, kronor("a", "1"), kronor("b", "2"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "7.5, '7,5 månader', true",
    "7.50, '7,5 månader', true",
    "75, '7,5 månader', false",
    "5, '7,5 månader', false",
    "10, av 10 inbjudna, true",
    "1, av 10 inbjudna, false",
    "1450000, 1 450 000 kr, true",
    "450, 1 450 000 kr, false",
    "-1700, −1 700 kr, true",
    "1700, −1 700 kr, false",
    "2, några få, false"
  })
  void a_figure_is_told_as_a_whole_number_of_its_phrase(
      String value, String phrase, boolean holds) {
    ToldAs check = new ToldAs("c", LABEL, SOURCE, "a", "words");
    PrintedReport report =
        report()
            .addFigures(persons("a", value))
            .addStatements(statement("words", phrase))
            .addChecks(check)
            .build();

    assertThat(check.deviation(report).isEmpty()).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, false"})
  void a_count_is_explained_by_as_many_cases(String count, boolean holds) {
    ExplainedBy check = new ExplainedBy("c", LABEL, SOURCE, "a", List.of("one", "other"));
    PrintedReport report =
        report()
            .addFigures(persons("a", count))
            .addStatements(statement("one", "x"), statement("other", "y"))
            .addChecks(check)
            .build();

    assertThat(check.deviation(report).isEmpty()).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, true", "-1, -1, false", "0, 0, false", "0, -1, false", "-1, 1, true"})
  void exactly_the_figures_below_nought_are_named(String named, String other, boolean holds) {
    NegativesNamed check =
        new NegativesNamed("c", LABEL, SOURCE, List.of("named", "other"), List.of("named"));

    assertThat(findings(check, kronor("named", named), kronor("other", other)).isEmpty())
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"60, 60, 60, true", "60, 29, 60, false", "62, 60, 60, false", "29, 29, 60, false"})
  void a_count_is_shown_only_where_both_ends_are_it(
      String printed, String least, String most, boolean holds) {
    ProvenBetween check =
        new ProvenBetween("c", LABEL, SOURCE, "a", List.of("least"), List.of("most"));

    assertThat(
            findings(check, persons("a", printed), persons("least", least), persons("most", most))
                .isEmpty())
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"20.3, true", "20.2, false", "20.4, false", "30, false"})
  void the_average_caseload_follows_from_those_who_came_and_how_long(String at, boolean holds) {
    CaseloadOf check =
        new CaseloadOf(
            "c",
            LABEL,
            SOURCE,
            "at",
            "all",
            "stay",
            LocalDate.of(2007, 11, 30),
            LocalDate.of(2010, 12, 1));

    assertThat(check.months()).isEqualTo(38);
    assertThat(
            findings(
                    check,
                    persons("at", at),
                    persons("all", "103"),
                    figure("stay", "7.5", FigureUnit.MONTHS))
                .isEmpty())
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"2010-12-30, false", "2010-12-31, true", "2011-01-01, true"})
  void a_later_day_may_be_the_same(String later, boolean holds) {
    InOrder check = new InOrder("c", LABEL, SOURCE, "end", "dated");

    assertThat(findings(check, statement("end", "2010-12-31"), statement("dated", later)).isEmpty())
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"share, 28.0", "all, 47", "a, 5", "b, 11"})
  void a_share_tells_what_each_of_its_figures_could_have_been(String figure, String value) {
    ShareOf check = new ShareOf("c", LABEL, SOURCE, "share", List.of("a", "b"), "all", 1);
    PrintedReport report =
        report()
            .addFigures(
                percent("share", "30"), persons("a", "4"), persons("b", "10"), persons("all", "50"))
            .addChecks(check)
            .build();

    assertThat(check.mending(figure, report)).containsExactly(new BigDecimal(value));
    assertThat(check.figures()).containsExactly("share", "a", "b", "all");
    assertThat(check.statements()).isEmpty();
  }

  @Test
  void nothing_divided_by_nothing_mends_no_share() {
    ShareOf check = new ShareOf("c", LABEL, SOURCE, "share", List.of("a"), "all", 1);
    PrintedReport report =
        report()
            .addFigures(percent("share", "0"), persons("a", "0"), persons("all", "0"))
            .addChecks(check)
            .build();

    assertThat(check.mending("share", report)).isEmpty();
    assertThat(check.mending("all", report)).isEmpty();
  }

  @Test
  void a_figure_that_ought_to_be_the_same_could_have_been_any_of_the_others() {
    SameAs check = new SameAs("c", LABEL, SOURCE, List.of("a", "b", "t", "d"), List.of());
    PrintedReport report =
        report()
            .addFigures(
                kronor("a", "1000"),
                kronor("b", "2000"),
                figure("t", "3", FigureUnit.THOUSAND_KRONOR),
                kronor("d", "2000"))
            .addChecks(check)
            .build();

    assertThat(check.mending("a", report))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("2000"), new BigDecimal("3000"));
    assertThat(check.mending("t", report))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(BigDecimal.ONE, new BigDecimal("2"));
  }

  @Test
  void each_check_tells_what_does_not_hold_in_both_languages() {
    assertTold(
        new SameAs("c", LABEL, SOURCE, List.of("a", "b"), List.of("x", "y")),
        "a sv (page 1 (F74)): ”1\u00A0kr”; b sv (page 1 (F74)): ”−1\u00A0kr”; x sv (page 1 (F74)):"
            + " ”en”; y sv (page 1 (F74)): ”två”",
        "a en (page 1 (F74)): \"1\u00A0kr\"; b en (page 1 (F74)): \"−1\u00A0kr\"; x en (page 1"
            + " (F74)): \"en\"; y en (page 1 (F74)): \"två\"");
    assertTold(
        new NegativesNamed("c", LABEL, SOURCE, List.of("a", "b"), List.of("a")),
        "under noll utan att nämnas: ”b sv”; nämns utan att vara under noll: ”a sv”",
        "less than nothing and not named: \"b en\"; named without being so: \"a en\"");
    assertTold(
        new ShareOf("c", LABEL, SOURCE, "p", List.of("n"), "m", 1),
        "”p sv” anges till 30\u00A0%, men 1 av 2 är 50,0\u00A0%",
        "\"p en\" is given as 30\u00A0%, but 1 of 2 is 50.0\u00A0%");
    assertTold(
        new ProvenBetween("c", LABEL, SOURCE, "n", List.of("n"), List.of("m")),
        "”n sv” anges till 1\u00A0person, men ordalydelsen kan bara styrkas för mellan 1 och 2",
        "\"n en\" is given as 1\u00A0person, but the wording can be shown for no more than between 1 and 2");
  }

  private static void assertTold(Check check, String sv, String en) {
    PrintedReport report =
        report()
            .addFigures(kronor("a", "1"), kronor("b", "-1"), percent("p", "30"))
            .addFigures(persons("n", "1"), persons("m", "2"))
            .addStatements(statement("x", "en"), statement("y", "två"))
            .addChecks(check)
            .build();

    assertThat(check.deviation(report).orElseThrow().told()).isEqualTo(new Label(sv, en));
  }

  @Test
  void a_check_binds_each_figure_and_statement_that_it_names() {
    assertThat(
            new ProvenBetween("c", LABEL, SOURCE, "a", List.of("b"), List.of("d", "b")).figures())
        .containsExactly("a", "b", "d");
    assertThat(
            new NegativesNamed("c", LABEL, SOURCE, List.of("a", "b"), List.of("b", "d")).figures())
        .containsExactly("a", "b", "d");
    ExplainedBy explained = new ExplainedBy("c", LABEL, SOURCE, "a", List.of("x", "y"));
    assertThat(explained.figures()).containsExactly("a");
    assertThat(explained.statements()).containsExactly("x", "y");
    assertThat(explained.mending("a", report().addFigures(persons("a", "1")).build()))
        .containsExactly(new BigDecimal("2"));
  }

  @Test
  void every_check_has_an_id_in_the_form_of_a_code() {
    List<String> one = List.of("a");
    List<String> two = List.of("a", "b");
    LocalDate day = LocalDate.of(2010, 1, 1);
    List<Function<String, Check>> checks =
        List.of(
            id -> new SumOf(id, LABEL, SOURCE, "t", one, NONE, NONE),
            id -> new ShareOf(id, LABEL, SOURCE, "s", one, "w", 6),
            id -> new SameAs(id, LABEL, SOURCE, two, one),
            id -> new ToldAs(id, LABEL, SOURCE, "a", "b"),
            id -> new ExplainedBy(id, LABEL, SOURCE, "a", one),
            id -> new NegativesNamed(id, LABEL, SOURCE, one, one),
            id -> new ProvenBetween(id, LABEL, SOURCE, "f", one, one),
            id -> new CaseloadOf(id, LABEL, SOURCE, "a", "b", "s", day, day.plusMonths(1)),
            id -> new InOrder(id, LABEL, SOURCE, "x", "y"));

    assertThat(checks).hasSameSizeAs(Check.class.getPermittedSubclasses());
    assertThat(checks)
        .allSatisfy(
            check -> {
              assertThat(check.apply("c-1").id()).isEqualTo("c-1");
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> check.apply("två ord"))
                  .withMessage("a check has an id in the form of a code");
            });
  }

  @Test
  void what_binds_nothing_is_no_check() {
    List<String> none = List.of();
    List<String> one = List.of("a");
    LocalDate day = LocalDate.of(2010, 1, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SumOf("c", LABEL, SOURCE, "t", none, NONE, NONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SumOf("c", LABEL, SOURCE, "t", one, ONE.negate(), NONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SumOf("c", LABEL, SOURCE, "t", one, NONE, ONE.negate()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShareOf("c", LABEL, SOURCE, "s", none, "w", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShareOf("c", LABEL, SOURCE, "s", one, "w", 7));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShareOf("c", LABEL, SOURCE, "s", one, "w", -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SameAs("c", LABEL, SOURCE, one, one));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NegativesNamed("c", LABEL, SOURCE, none, none));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProvenBetween("c", LABEL, SOURCE, "f", one, none));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaseloadOf("c", LABEL, SOURCE, "a", "b", "s", day, day.minusDays(1)));
  }
}
