// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.core.statistics.SurveyResponse;

/** How many answered a survey. */
final class SurveySection {

  private SurveySection() {}

  static Section of(Optional<SurveyResponse> survey, Disclosure disclosure) {
    return Section.of(
        "survey",
        "Enkät",
        "Survey",
        survey
            .map(one -> blocks(one, disclosure))
            .orElseGet(() -> List.of(Block.text("Ingen enkät finns.", "There is no survey."))));
  }

  private static List<Block> blocks(SurveyResponse survey, Disclosure disclosure) {
    int answered = survey.answers().size();
    boolean isShown = disclosure.allows(answered) && disclosure.allows(survey.sent() - answered);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Facts(
            "survey-numbers",
            Block.Style.TILES,
            List.of(
                Block.Entry.of("sent", "Skickad till", "Sent to", number(survey.sent(), isShown)),
                Block.Entry.of("answered", "Svarade", "Answered", number(answered, isShown)),
                Block.Entry.of(
                    "share",
                    "Svarsandel",
                    "Response rate",
                    isShown ? Cell.percent(survey.share().percent(1)) : new Cell.Hidden()))));
    blocks.add(
        grid("sex", new Label("Svar efter kön", "Answers by sex"), survey.bySex(), disclosure));
    blocks.add(
        grid(
            "age",
            new Label("Svar efter ålder", "Answers by age"),
            survey.byAge(PeopleSection.AGES),
            disclosure));
    return blocks;
  }

  private static Cell number(long people, boolean isShown) {
    return isShown ? Cell.number(people) : new Cell.Hidden();
  }

  private static Block grid(
      String id, Label caption, Map<Category, Long> counts, Disclosure disclosure) {
    Parts parts = disclosure.parts(counts);
    List<Block.Entry> rows = new ArrayList<>();
    parts.cells().forEach((one, cell) -> rows.add(Block.Entry.of(one.id(), one.label(), cell)));
    rows.add(Block.Entry.of(OutcomeSection.SUM, OutcomeSection.ALL, parts.total()));
    return new Block.Grid(
        "survey-" + id,
        caption,
        new Label("Vilka", "Who"),
        List.of(Block.Column.of("people", "Antal", "Number")),
        rows);
  }
}
