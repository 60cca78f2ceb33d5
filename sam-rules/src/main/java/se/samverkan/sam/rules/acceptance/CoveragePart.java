// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.rules.coverage.BoundCoverage;
import se.samverkan.sam.rules.coverage.Coverage;
import se.samverkan.sam.rules.coverage.Gap;
import se.samverkan.sam.rules.coverage.Tally;
import se.samverkan.sam.rules.page.Page;

/** The part of a page on what the scenarios have shown. */
final class CoveragePart {

  private CoveragePart() {}

  static void write(Page.Maker page, Coverage coverage) {
    page.part(page.say("Täckning", "Coverage"));
    page.text(
        page.say(
            "Talen säger i hur många av de "
                + coverage.scenarios()
                + " bedömda scenarierna något har förekommit.",
            "The numbers tell in how many of the "
                + coverage.scenarios()
                + " assessed scenarios something was seen."));
    verdicts(page, coverage);
    rules(page, coverage);
    bounds(page, coverage);
    notices(page, coverage);
    gaps(page, coverage.gaps());
  }

  /** Only what no scenario shows. */
  static void writeGaps(Page.Maker page, Coverage coverage) {
    gaps(page, coverage.gaps());
  }

  private static void verdicts(Page.Maker page, Coverage coverage) {
    page.section(page.say("Bedömningar", "Verdicts"));
    page.table(
        header(page, page.say("Grupp", "Group"), Verdict.values()),
        coverage.verdicts().stream()
            .map(
                one ->
                    row(
                        one.group()
                            .map(id -> "`" + id + "`")
                            .orElse(page.say("programmet", "the programme")),
                        one.verdicts()))
            .toList());
  }

  private static void rules(Page.Maker page, Coverage coverage) {
    page.section(page.say("Kriterier", "Criteria"));
    page.table(
        header(page, page.say("Kriterium", "Criterion"), Finding.values()),
        coverage.rules().stream()
            .map(one -> row("`" + one.criterion().id() + "`", one.found()))
            .toList());
  }

  private static List<String> header(Page.Maker page, String first, Labelled... constants) {
    List<String> columns = new ArrayList<>(List.of(first));
    for (Labelled constant : constants) {
      columns.add(page.say(constant.label()));
    }
    return columns;
  }

  private static List<String> row(String first, Tally<?> tally) {
    List<String> row = new ArrayList<>(List.of(first));
    tally.counts().values().forEach(count -> row.add(String.valueOf(count)));
    return row;
  }

  private static void bounds(Page.Maker page, Coverage coverage) {
    if (coverage.bounds().isEmpty()) {
      return;
    }
    page.section(page.say("Gränser", "Bounds"));
    page.table(
        List.of(
            page.say("Kriterium", "Criterion"),
            page.say("Jämförelse", "Comparison"),
            page.say("Gäller", "Holds"),
            page.say("Ett under", "One below"),
            page.say("På gränsen", "At the bound"),
            page.say("Ett över", "One above")),
        coverage.bounds().stream().map(CoveragePart::bound).toList());
  }

  private static List<String> bound(BoundCoverage bound) {
    return List.of(
        "`" + bound.criterion().id() + "`",
        "`"
            + bound.comparison().field().inRules()
            + " "
            + bound.comparison().operator().symbol()
            + " "
            + bound.constant()
            + "`",
        bound.from() + "–" + bound.until().map(String::valueOf).orElse(""),
        String.valueOf(bound.below()),
        String.valueOf(bound.at()),
        String.valueOf(bound.above()));
  }

  private static void notices(Page.Maker page, Coverage coverage) {
    if (coverage.notices().isEmpty()) {
      return;
    }
    page.section(page.say("Notiser", "Notices"));
    page.table(
        List.of(
            page.say("Notis", "Notice"),
            page.say("ges", "raised"),
            page.say("kanske aktuell", "may apply"),
            page.say("inte aktuell", "does not apply")),
        coverage.notices().stream()
            .map(
                one ->
                    List.of(
                        "`" + one.id() + "`",
                        String.valueOf(one.raised()),
                        String.valueOf(one.open()),
                        String.valueOf(one.absent())))
            .toList());
  }

  private static void gaps(Page.Maker page, List<Gap> gaps) {
    page.section(page.say("Vad inget scenario visar", "What no scenario shows"));
    if (gaps.isEmpty()) {
      page.text(
          page.say(
              "Inget: varje kriterium, grupp, gräns och punkt att beakta har prövats.",
              "Nothing: every criterion, group, bound and notice was tried."));
    }
    page.list(
        gaps.stream()
            .map(
                gap ->
                    "`"
                        + gap.place()
                        + "` "
                        + (gap.subject().isEmpty()
                            ? page.say("programmet", "the programme")
                            : "`" + gap.subject() + "`")
                        + " "
                        + page.say(gap.words()))
            .toList());
  }
}
