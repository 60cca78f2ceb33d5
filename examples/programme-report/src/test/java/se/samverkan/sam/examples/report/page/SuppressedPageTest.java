// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.examples.report.ProgrammeFigures;
import tools.jackson.databind.JsonNode;

class SuppressedPageTest {

  private static final OptionalInt BELOW_FIVE = OptionalInt.of(5);
  private static final List<String> CLASSES =
      List.of(
          "work-rehabilitation",
          "less-sick-leave",
          "labour-market",
          "social-insurance",
          "drop-out");

  @ParameterizedTest
  @EnumSource
  void nobodys_id_is_in_the_page(Language language) {
    ProgrammeFigures figures = Sample.usual().figures();
    assertThat(ReportPage.html(figures, language, BELOW_FIVE))
        .doesNotContain("enrolment-0", "<details")
        .contains(language == Language.SV ? "streck (–)" : "dash (–)");
  }

  @Test
  void nobodys_id_is_in_the_data() {
    String json = ReportPage.json(Sample.usual().figures(), BELOW_FIVE);
    assertThat(json)
        .doesNotContain("enrolment-0", "\"members\"")
        .contains("\"suppressedBelow\" : 5");
  }

  @Test
  void small_counts_are_dashes_in_the_page_and_gaps_in_its_charts() {
    ProgrammeFigures figures = Sample.usual().figures();
    String html = ReportPage.html(figures, Language.SV, BELOW_FIVE);

    assertThat(Read.row(html, "outcomes-result", "avhopp"))
        .contains(">–<")
        .doesNotContain(">1<", "2,5");
    JsonNode values = Read.chart(html, "chart-outcomes-result").get("series").get(0).get("values");
    assertThat(values.get(4).isNull()).isTrue();
    assertThat(values.get(2).asInt()).isEqualTo(21);
    assertThat(html).doesNotContain("chart-funnel-steps", "chart-caseload-months");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void no_count_of_people_is_small_and_what_is_hidden_in_a_table_cannot_be_told(long seed) {
    Random random = new Random(seed);
    Sample sample = new Sample();
    for (String outcome : CLASSES) {
      for (Sex sex : Sex.values()) {
        sample.ended(Math.max(0, random.nextInt(14) - 4), sex, outcome);
      }
    }
    JsonNode json = Read.json(ReportPage.json(sample.figures(), BELOW_FIVE));

    assertThat(json.findValues("peopleAtLeast"))
        .isNotEmpty()
        .allSatisfy(
            count ->
                assertThat(count.asInt())
                    .satisfiesAnyOf(
                        one -> assertThat(one).isZero(),
                        one -> assertThat(one).isGreaterThanOrEqualTo(5)));
    long total = Read.cell(json, "people-age", OutcomeSection.SUM, 0).get("peopleAtLeast").asLong();
    for (String table :
        List.of("outcomes-result", "people-age", "people-agency", "people-cohort")) {
      assertThat(hiddenTogether(Read.table(json, table), total))
          .as(table)
          .satisfiesAnyOf(
              one -> assertThat(one).isEmpty(),
              one -> {
                assertThat(one).hasSizeGreaterThan(2);
                assertThat(one.get(0)).isGreaterThanOrEqualTo(5);
              });
    }
  }

  /** What is hidden in sum, and then once for each count that is hidden. */
  private static List<Long> hiddenTogether(JsonNode table, long total) {
    List<Long> hidden = new ArrayList<>();
    long left = total;
    for (JsonNode row : table.get("rows")) {
      JsonNode cell = row.get("cells").get(0);
      if (!row.get("id").asString().equals(OutcomeSection.SUM)) {
        if (cell.has("hidden")) {
          hidden.add(1L);
        } else {
          left -= cell.get("peopleAtLeast").asLong();
        }
      }
    }
    if (!hidden.isEmpty()) {
      hidden.add(0, left);
    }
    return hidden;
  }

  @Test
  void a_verdict_that_the_shown_numbers_give_is_shown_and_any_other_is_not() {
    Sample met =
        new Sample().ended(30, Sex.WOMAN, "labour-market").ended(30, Sex.MAN, "social-insurance");
    assertThat(verdict(met)).isEqualTo("met");
    Sample tells =
        new Sample()
            .ended(6, Sex.WOMAN, "labour-market")
            .ended(2, Sex.WOMAN, "less-sick-leave")
            .ended(7, Sex.MAN, "social-insurance")
            .ended(5, Sex.WOMAN, "drop-out");
    assertThat(verdict(tells)).isEqualTo("hidden");
  }

  private static String verdict(Sample sample) {
    JsonNode json = Read.json(ReportPage.json(sample.figures(), BELOW_FIVE));
    JsonNode cell = Read.cell(json, "goals-shares", "result", 0);
    return cell.has("hidden") ? "hidden" : cell.get("label").get("en").asString();
  }

  @Test
  void a_threshold_of_one_hides_nothing_and_none_is_below_it() {
    ProgrammeFigures figures = Sample.usual().figures();
    assertThat(ReportPage.html(figures, Language.SV, OptionalInt.of(1)))
        .isEqualTo(ReportPage.html(figures, Language.SV, OptionalInt.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportPage.json(figures, OptionalInt.of(0)));
  }
}
