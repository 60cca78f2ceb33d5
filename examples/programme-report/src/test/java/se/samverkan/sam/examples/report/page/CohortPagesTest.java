// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.reconciliation.ReconciliationFinding;
import se.samverkan.sam.examples.report.Cohorts;
import se.samverkan.sam.examples.report.ProgrammeFigures;
import tools.jackson.databind.JsonNode;

/**
 * What the pages of the two cohorts say of printed, derived and made up figures, where they stand.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CohortPagesTest {

  private static final ProgrammeFigures RESAM = Cohorts.figures("resam");
  private static final ProgrammeFigures SAM = Cohorts.figures("sam");
  private static final JsonNode RESAM_JSON = json(RESAM);
  private static final JsonNode SAM_JSON = json(SAM);

  @TempDir Path reports;

  private static JsonNode json(ProgrammeFigures figures) {
    return Read.json(ReportPage.json(figures, OptionalInt.empty()));
  }

  private static String html(ProgrammeFigures figures, Language language) {
    return ReportPage.html(figures, language, OptionalInt.empty());
  }

  private static List<String> labels(JsonNode cells, String language) {
    return cells.findValues("label").stream().map(one -> one.get(language).asString()).toList();
  }

  @Test
  void o2_the_budget_of_sam_is_told_for_each_planned_place_beside_each_enrolled() {
    JsonNode place = Read.entry(SAM_JSON, "budget-numbers", "per-place");
    JsonNode enrolled = Read.entry(SAM_JSON, "budget-numbers", "per-participant");
    assertThat(place.get("label").get("en").asString()).isEqualTo("Budget for each planned place");
    assertThat(place.get("cells").get(0).get("amount").asLong()).isEqualTo(20_714);
    assertThat(labels(place.get("cells"), "sv"))
        .containsExactly("härlett: hela budgeten delad på de tryckta 70 platserna");
    assertThat(enrolled.get("label").get("en").asString()).isEqualTo("Budget for each enrolled");
    assertThat(enrolled.get("cells").get(0).get("amount").asLong()).isEqualTo(29_000);

    JsonNode columns = Read.table(SAM_JSON, "budget-lines").get("columns");
    assertThat(columns.get(4).get("id").asString()).isEqualTo("per-place");
    assertThat(columns.get(5).get("id").asString()).isEqualTo("per-participant");
    assertThat(Read.cell(SAM_JSON, "budget-lines", "mapping", 4).get("amount").asLong())
        .isEqualTo(15_000);
    assertThat(Read.cell(SAM_JSON, "budget-lines", "mapping", 5).get("amount").asLong())
        .isEqualTo(21_000);
    String page = html(SAM, Language.EN);
    assertThat(Read.row(page, "budget-lines", "mapping")).contains(">15,000\u00a0kr<");
    assertThat(Read.fact(page, "Budget for each planned place"))
        .contains(">20,714\u00a0kr<", "over the printed 70 places", "<cite>SAM Dr §1.3</cite>");
    assertThat(Read.fact(page, "Budget for each enrolled")).contains(">29,000\u00a0kr<");
  }

  @Test
  void where_no_places_are_printed_none_are_divided_by() {
    assertThat(RESAM.plannedPlaces()).isEmpty();
    assertThat(Read.table(RESAM_JSON, "budget-lines").get("columns")).hasSize(4);
    assertThat(html(RESAM, Language.EN)).doesNotContain("planned place");
  }

  @Test
  void o11_the_printed_1_6_million_after_60_months_stands_beside_the_derived_and_agrees() {
    JsonNode cells = Read.entry(RESAM_JSON, "payoff-numbers", "claim").get("cells");
    assertThat(cells.get(0).get("amount").decimalValue()).isEqualByComparingTo("1.6");
    assertThat(cells.get(0).get("unit").asString()).isEqualTo("million_kronor");
    assertThat(cells.get(2).get("amount").asLong()).isEqualTo(1_564_200);
    assertThat(labels(cells, "en")).containsExactly("derived:", "agrees once it is rounded");

    assertThat(Read.fact(html(RESAM, Language.SV), "Efter 60 månader (tryckt, avrundat)"))
        .contains(">1,6\u00a0Mkr<", ">1\u00a0564\u00a0200\u00a0kr<", "stämmer efter avrundning")
        .contains("<cite>RESAM Sammanfattning</cite>");
    assertThat(SAM_JSON.toString()).doesNotContain("payoff-numbers");
  }

  @Test
  void were_it_1_7_million_it_would_be_told_that_it_does_not_agree_and_is_no_figure_of_the_text()
      throws IOException {
    ProgrammeFigures changed = withResamReport("value: 1.6, unit", "value: 1.7, unit");

    JsonNode cells = Read.entry(json(changed), "payoff-numbers", "claim").get("cells");
    assertThat(labels(cells, "en")).contains("does not agree with what is derived");
    assertThat(Read.fact(html(changed, Language.SV), "Efter 60 månader (tryckt, avrundat)"))
        .contains(">1,7\u00a0Mkr<", "tone-bad", "stämmer inte med det härledda");
    assertThat(changed.findings())
        .extracting(ReconciliationFinding::id)
        .contains("told-payoff")
        .hasSize(RESAM.findings().size() + 1);
  }

  @Test
  void printed_for_another_month_it_is_held_against_what_is_derived_for_that_one()
      throws IOException {
    ProgrammeFigures changed =
        withResamReport("value: 60, unit: months", "value: 47, unit: months");

    JsonNode claim = Read.entry(json(changed), "payoff-numbers", "claim");
    assertThat(claim.get("label").get("en").asString()).startsWith("After 47 months");
    assertThat(claim.get("cells").get(2).get("amount").asLong()).isEqualTo(948_000);
    assertThat(labels(claim.get("cells"), "en")).contains("does not agree with what is derived");
    assertThat(Read.cell(json(changed), "payoff-months", "47", 0).get("amount").asLong())
        .isEqualTo(948_000);
  }

  private ProgrammeFigures withResamReport(String before, String after) throws IOException {
    for (String name : List.of("resam.yaml", "resam-budget.yaml", "resam-payoff.yaml")) {
      String text = Files.readString(Path.of("reports", name), StandardCharsets.UTF_8);
      assertThat(text.contains(before)).isEqualTo(name.equals("resam.yaml"));
      Files.writeString(reports.resolve(name), text.replace(before, after));
    }
    return Cohorts.figures(Cohorts.read("resam"), reports);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SV | syntetiskt, påhittat: antalet inskrivna åt gången
          EN | synthetic, made up: the number enrolled at a time
          """)
  void the_made_up_caseload_is_marked_wherever_a_goal_shows_it(Language language, String mark) {
    String code = language == Language.SV ? "sv" : "en";
    JsonNode row = Read.row(RESAM_JSON, "goals-means", "volume").get("cells");
    assertThat(row.get(2).get("amount").decimalValue()).isEqualByComparingTo("19.2");
    assertThat(labels(row, code)).contains(mark);
    for (String facts : List.of("summary-goals", "goals-grounds")) {
      JsonNode cells = Read.entry(RESAM_JSON, facts, "volume").get("cells");
      assertThat(cells.toString()).as(facts).contains("19.2");
      assertThat(labels(cells, code)).as(facts).contains(mark);
    }
    String page = html(RESAM, language);
    String goal = Read.row(RESAM_JSON, "goals-means", "volume").get("label").get(code).asString();
    assertThat(Read.row(page, "goals-means", goal))
        .contains("19" + (language == Language.SV ? "," : ".") + "2", "tone-warning", mark);
    assertThat(Read.all(page, mark)).hasSize(3);
  }

  @Test
  void made_up_days_are_marked_in_each_wording_that_counts_by_them_and_nothing_else_is() {
    for (String goal : List.of("result-in-a-year-of-enrolment", "result-in-a-year-of-closure")) {
      assertThat(labels(Read.row(RESAM_JSON, "goals-shares", goal).get("cells"), "en"))
          .contains("synthetic, made up: the days of each person");
      assertThat(
              labels(
                  Read.row(RESAM_JSON, "goals-differences", "result/" + goal).get("cells"), "en"))
          .containsExactly("synthetic, made up: the days of each person");
    }
    for (String goal : List.of("result", "result-as-worded")) {
      assertThat(labels(Read.row(RESAM_JSON, "goals-shares", goal).get("cells"), "en"))
          .contains("from the events")
          .noneMatch(one -> one.startsWith("synthetic"));
    }
    JsonNode asWorded = Read.row(RESAM_JSON, "goals-differences", "result/result-as-worded");
    assertThat(labels(asWorded.get("cells"), "en")).containsExactly("from the events");
    assertThat(labels(Read.row(RESAM_JSON, "goals-means", "throughput").get("cells"), "en"))
        .contains("from the events");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SV | Uppgifter som inte kan kontrolleras här | andel som nått resultatmålet i april 2009
          EN | Figures that cannot be verified here | share that had reached the result goal in April 2009
          """)
  void f71_the_44_percent_of_april_2009_stand_as_reported_and_not_to_be_verified(
      Language language, String heading, String label) {
    String code = language == Language.SV ? "sv" : "en";
    List<JsonNode> parts = Read.parts(RESAM_JSON, "goals");
    JsonNode reported = parts.get(parts.size() - 1);
    assertThat(parts.get(parts.size() - 2).get("heading").get(code).asString()).isEqualTo(heading);
    assertThat(reported.get("facts").asString()).isEqualTo("goals-reported");
    assertThat(reported.get("entries")).hasSize(1);
    JsonNode entry = reported.get("entries").get(0);
    assertThat(entry.get("label").get(code).asString()).isEqualTo(label);
    assertThat(entry.get("cells").get(0).get("amount").decimalValue()).isEqualByComparingTo("44");
    assertThat(entry.get("cells").get(0).get("unit").asString()).isEqualTo("percent");
    assertThat(entry.get("cells").get(1).get("text").asString()).isEqualTo("2009-04-30");
    assertThat(entry.get("cells").get(2).get("source").asString()).isEqualTo("RESAM Mål (F71)");

    assertThat(Read.all(html(RESAM, language), "(?s)<h3>" + heading + "</h3>(.*?)</section>"))
        .singleElement()
        .asString()
        .contains("<dt>" + label + "</dt>", ">44\u00a0%<", ">2009-04-30<", "RESAM Mål (F71)")
        .containsOnlyOnce("<dt>");
    assertThat(html(SAM, language)).doesNotContain(heading);
  }
}
