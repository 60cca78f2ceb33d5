// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.core.statistics.Dimension;
import se.samverkan.sam.core.statistics.Table;
import se.samverkan.sam.examples.report.ProgrammeFigures;
import tools.jackson.databind.JsonNode;

class ReportPageTest {

  private static final ProgrammeFigures FIGURES = Sample.usual().figures();
  private static final String SWEDISH = ReportPage.html(FIGURES, Language.SV, OptionalInt.empty());
  private static final String ENGLISH = ReportPage.html(FIGURES, Language.EN, OptionalInt.empty());
  private static final JsonNode JSON = Read.json(ReportPage.json(FIGURES, OptionalInt.empty()));

  @Test
  void sections_come_in_the_order_in_which_they_are_asked_for() {
    List<String> order =
        List.of(
            "about",
            "summary",
            "made-up",
            "funnel",
            "outcomes",
            "people",
            "goals",
            "time",
            "caseload",
            "training",
            "returns",
            "needs",
            "survey",
            "budget",
            "payoff",
            "evaluation",
            "findings",
            "interpretations",
            "assumptions",
            "sources",
            "provenance");

    assertThat(Read.all(SWEDISH, "<section id=\"([^\"]+)\"")).isEqualTo(order);
    assertThat(JSON.get("sections").valueStream().map(one -> one.get("id").asString()))
        .containsExactlyElementsOf(order);
  }

  @Test
  void the_page_tells_its_rules_by_version_and_fingerprints() {
    assertThat(SWEDISH)
        .contains("<html lang=\"sv\">", "Läget den 2010-12-31", "resam 1.0.0")
        .contains(FIGURES.pack().sha256(), FIGURES.pack().outcomeSha256());
    assertThat(ENGLISH).contains("<html lang=\"en\">", "As of 2010-12-31");
  }

  @Test
  void the_page_loads_nothing() {
    assertThat(SWEDISH).contains("content=\"default-src &#39;none&#39;;");
    assertThat(Read.all(SWEDISH, "href=\"([^\"]*)\"")).allMatch(link -> link.startsWith("#"));
    assertThat(Read.all(Read.withoutScripts(SWEDISH), "<(link|iframe|img|object)[ >]")).isEmpty();
    assertThat(Read.all(SWEDISH, "<script[^>]* (src)=")).isEmpty();
  }

  @Test
  void every_link_within_the_page_leads_somewhere_and_no_id_stands_twice() {
    List<String> ids = Read.all(Read.withoutScripts(SWEDISH), " id=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(Read.all(SWEDISH, "href=\"#([^\"]*)\"")).isSubsetOf(ids);
  }

  @Test
  void every_table_has_a_caption_and_headings_with_their_scope() {
    List<String> tables = Read.all(SWEDISH, "(?s)(<table.*?</table>)");
    assertThat(tables)
        .hasSizeGreaterThan(12)
        .allSatisfy(
            table ->
                assertThat(table)
                    .contains("<caption", "<th scope=\"col\"", "<th scope=\"row\"")
                    .doesNotContain("<th>"));
  }

  @Test
  void each_count_opens_to_those_who_are_counted() {
    Table table =
        Table.of(
            FIGURES.population().enrolled(),
            Dimension.outcome("result", List.of("labour-market", "less-sick-leave", "drop-out")));
    for (String outcome : List.of("labour-market", "less-sick-leave", "drop-out")) {
      Category category =
          table.categories().stream()
              .filter(one -> one.id().equals(outcome))
              .findFirst()
              .orElseThrow();
      List<String> members = table.members(category).stream().map(EnrolmentId::value).toList();

      JsonNode cell = Read.cell(JSON, "outcomes-result", outcome, 0);
      assertThat(cell.get("members").valueStream().map(JsonNode::asString))
          .containsExactlyElementsOf(members);
      assertThat(cell.get("peopleAtLeast").asInt()).isEqualTo(members.size());
      String name = outcomeName(outcome);
      assertThat(Read.ids(Read.row(SWEDISH, "outcomes-result", name))).isEqualTo(members);
    }
  }

  private static String outcomeName(String outcome) {
    return FIGURES
        .pack()
        .programme()
        .classifications()
        .get(0)
        .outcomeClass(outcome)
        .orElseThrow()
        .label()
        .sv();
  }

  @Test
  void shares_are_of_the_counts_with_one_decimal() {
    assertThat(Read.row(SWEDISH, "outcomes-result", outcomeName("labour-market")))
        .contains(">52,5\u00a0%<");
    assertThat(ENGLISH).contains(">52.5%<");
    JsonNode share = Read.cell(JSON, "outcomes-result", "labour-market", 1);
    assertThat(share.get("percentAtLeast").decimalValue()).isEqualByComparingTo("52.5");
  }

  @Test
  void what_is_made_up_overdrawn_derived_or_missing_is_said_in_words() {
    assertThat(SWEDISH)
        .contains("allt är påhittat", "överskriden", "orörd", "Överskridna poster: hyra.")
        .contains("−1\u00a0700\u00a0kr", "Betalt sig efter (tryckt)", "27 månader")
        .contains("härlett: nyttan antas vara lika stor varje månad", "Saknas: 1.2 ")
        .contains("Antagande: målet anger sex månader", "I kraft: de tre första klasserna");
    assertThat(ENGLISH).contains("−1,700\u00a0kr", "overdrawn", "made up");
    for (String section : List.of("people", "time", "caseload", "training", "returns")) {
      assertThat(ENGLISH)
          .containsPattern("(?s)<section[^>]*id=\"" + section + "\".{0,400}Synthetic: this holds");
    }
    assertThat(ENGLISH.split("Synthetic: this holds", -1)).hasSize(6);
  }

  @Test
  void charts_have_their_numbers_in_words_and_in_the_table_under_them() {
    List<String> charts = Read.all(SWEDISH, "<div class=\"plot\" id=\"chart-([^\"]+)\"");
    assertThat(charts)
        .containsExactly(
            "funnel-steps",
            "outcomes-result",
            "outcomes-stated-goal",
            "caseload-months",
            "budget-lines",
            "payoff-months");
    assertThat(charts)
        .allSatisfy(
            id ->
                assertThat(SWEDISH)
                    .containsPattern(
                        "id=\"chart-"
                            + id
                            + "\"[^>]*aria-label=\"[^\"]+\"></div><div class=\"scroll[^>]*><table id=\""
                            + id
                            + "\""));
    JsonNode drawn = Read.chart(SWEDISH, "chart-outcomes-result");
    assertThat(drawn.get("series").get(0).get("values").valueStream().map(JsonNode::asInt))
        .containsExactly(0, 2, 21, 13, 1, 0, 3);
  }

  @Test
  void text_from_files_never_becomes_markup() {
    String bad = "</script><script>alert(1)</script><img src=x onerror='alert(2)'> & \"";
    ProgrammeFigures figures =
        Sample.usual().titled(new Label(bad, bad)).inGroup(bad).underWay(1, Sex.MAN).figures();
    String html = ReportPage.html(figures, Language.SV, OptionalInt.empty());

    assertThat(Read.withoutScripts(html)).doesNotContain("<script", "<img", "onerror='");
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&#39;alert(2)&#39;");
    assertThat(Read.all(html, "<script")).hasSize(Read.all(SWEDISH, "<script").size());
    assertThat(
            Read.json(ReportPage.json(figures, OptionalInt.empty()))
                .get("title")
                .get("sv")
                .asString())
        .isEqualTo(bad);
  }

  @Test
  void data_in_the_page_cannot_end_its_block() {
    JsonNode bad = Read.json("[\"</script><!--&\\u2028\"]");
    String text = JsonText.embedded(bad);
    assertThat(text).doesNotContain("<", ">", "&", "\u2028");
    assertThat(Read.json(text)).isEqualTo(bad);
  }

  @ParameterizedTest
  @EnumSource
  void a_programme_without_anybody_has_a_page_too(Language language) {
    ProgrammeFigures nobody = new Sample().figures();
    assertThat(ReportPage.html(nobody, language, OptionalInt.empty())).contains("</html>");
    assertThat(ReportPage.html(nobody, language, OptionalInt.of(5))).contains("</html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv-SE", "tr-TR", "ar-EG"})
  void the_same_figures_give_the_same_bytes_wherever_the_program_runs(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      ProgrammeFigures figures = Sample.usual().figures();
      assertThat(ReportPage.html(figures, Language.SV, OptionalInt.empty()).equals(SWEDISH))
          .isTrue();
      assertThat(Read.json(ReportPage.json(figures, OptionalInt.empty()))).isEqualTo(JSON);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void the_page_and_the_data_name_the_same_people() {
    Pattern id = Pattern.compile("enrolment-\\d{3}");
    String json = ReportPage.json(FIGURES, OptionalInt.empty());
    Set<String> inData =
        id.matcher(json).results().map(one -> one.group()).collect(Collectors.toSet());
    Set<String> inPage =
        id.matcher(ENGLISH).results().map(one -> one.group()).collect(Collectors.toSet());
    assertThat(inData).hasSize(FIGURES.population().size()).isEqualTo(inPage);
  }
}
