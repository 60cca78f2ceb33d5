// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.page.Page;
import se.samverkan.sam.rules.space.CellWords;

/** What an analysis found, as a page for whoever keeps the rules. */
public final class AnalysisPage {

  private final PackAnalysis analysis;
  private final Page.Maker page;

  private AnalysisPage(PackAnalysis analysis, Language language) {
    this.analysis = analysis;
    this.page = Page.in(language);
  }

  /** The page in one language. */
  public static Page of(PackAnalysis analysis, Language language) {
    return new AnalysisPage(analysis, language).write();
  }

  private Page write() {
    page.text(
        page.say(
            "Regelpaketet har prövats mot allt som dess regler kan skilja åt. Personer som ingen"
                + " regel skiljer åt räknas som ett slag av personer, och det som kan vara känt om"
                + " någon räknas på samma sätt som kunskapslägen.",
            "The rule pack has been held against all that its rules can tell apart. People whom no"
                + " rule tells apart count as one kind of people, and what can be known of somebody"
                + " counts in the same way as states of knowledge."));
    if (!analysis.exact()) {
      page.text(
          page.say(
              "Allt har inte kunnat gås igenom; det sägs nedan vad som inte har det.",
              "Not everything could be gone through; what could not is told below."));
    }
    summary();
    analysis.epochs().forEach(this::epoch);
    page.part(page.say("Regelpaketet i sin helhet", "The rule pack as a whole"));
    if (analysis.findings().isEmpty()) {
      page.text(page.say("Inget att anmärka.", "Nothing to remark on."));
    }
    remarks(analysis.findings());
    return page.titled(
        page.say("Genomgång av `", "Analysis of `")
            + analysis.pack()
            + "` "
            + analysis.version()
            + ", "
            + page.say(analysis.title()));
  }

  private void summary() {
    List<List<String>> rows = new ArrayList<>();
    for (AnalysisKind kind : AnalysisKind.values()) {
      long count = analysis.allFindings().filter(one -> one.kind() == kind).count();
      rows.add(List.of(page.say(kind.label()), String.valueOf(count)));
    }
    page.table(List.of(page.say("Vad", "What"), page.say("Anmärkningar", "Remarks")), rows);
  }

  private void epoch(EpochAnalysis epoch) {
    page.part(page.say("Regler från ", "Rules from ") + epoch.from());
    page.section(page.say("Hur många som hör till varje grupp", "How many belong to each group"));
    counts(epoch);
    epoch.overlaps().ifPresent(this::overlaps);
    remarks(epoch.findings());
    if (epoch.findings().stream().allMatch(one -> one.kind().isCount())) {
      page.text(
          page.say(
              "Inget kriterium i reglerna är överflödigt eller omöjligt.",
              "No criterion of the rules is superfluous or impossible."));
    }
  }

  private void counts(EpochAnalysis epoch) {
    List<List<String>> rows = new ArrayList<>();
    epoch.groups().forEach(group -> rows.add(row(group)));
    rows.add(row(epoch.programme()));
    page.table(
        List.of(
            page.say("Grupp", "Group"),
            page.say("Slag av personer", "Kinds of people"),
            page.say("tillhör", "belong"),
            page.say("Kunskapslägen", "States of knowledge"),
            page.say("tillhör", "belong"),
            page.say("tillhör inte", "do not"),
            page.say("öppet", "open")),
        rows);
  }

  private List<String> row(GroupCount count) {
    return List.of(
        count.group().map(id -> "`" + id + "`").orElse(page.say("programmet", "the programme")),
        total(count.people()),
        number(count.people(), Verdict.ELIGIBLE),
        total(count.cells()),
        number(count.cells(), Verdict.ELIGIBLE),
        number(count.cells(), Verdict.NOT_ELIGIBLE),
        number(count.cells(), Verdict.UNDETERMINED));
  }

  private static String total(Map<Verdict, Long> counts) {
    return counts.isEmpty()
        ? "–"
        : String.valueOf(counts.values().stream().mapToLong(Long::longValue).sum());
  }

  private static String number(Map<Verdict, Long> counts, Verdict verdict) {
    return counts.isEmpty() ? "–" : String.valueOf(counts.getOrDefault(verdict, 0L));
  }

  private void overlaps(GroupOverlaps overlaps) {
    if (overlaps.groups().size() < 2) {
      return;
    }
    page.section(page.say("Hur många som tillhör två målgrupper", "How many belong to two groups"));
    List<String> columns = new ArrayList<>(List.of(page.say("tillhör båda", "belong to both")));
    overlaps.groups().forEach(group -> columns.add("`" + group + "`"));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < overlaps.groups().size(); i++) {
      List<String> row = new ArrayList<>(List.of("`" + overlaps.groups().get(i) + "`"));
      overlaps.together().get(i).forEach(number -> row.add(String.valueOf(number)));
      rows.add(row);
    }
    page.table(columns, rows);
    List<List<String>> howMany = new ArrayList<>();
    for (int i = 0; i < overlaps.howMany().size(); i++) {
      howMany.add(List.of(String.valueOf(i), String.valueOf(overlaps.howMany().get(i))));
    }
    page.table(
        List.of(
            page.say("Antal målgrupper på en gång", "Target groups at once"),
            page.say("Slag av personer", "Kinds of people")),
        howMany);
  }

  private void remarks(List<AnalysisFinding> findings) {
    Arrays.stream(AnalysisKind.values()).forEach(kind -> remarks(kind, findings));
  }

  private void remarks(AnalysisKind kind, List<AnalysisFinding> findings) {
    List<String> items =
        findings.stream().filter(one -> one.kind() == kind).map(this::item).toList();
    if (items.isEmpty()) {
      return;
    }
    String label = page.say(kind.label());
    page.section(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
    if (kind == AnalysisKind.OVERLAP) {
      page.folded(page.say("Exempel", "Examples"), inside -> inside.list(items));
    } else {
      page.list(items);
    }
  }

  private String item(AnalysisFinding finding) {
    String site = finding.site().map(place -> "`" + place + "`: ").orElse("");
    String example =
        finding
            .example()
            .map(
                person ->
                    page.say(". Exempel: ", ". Example: ")
                        + CellWords.line(person, page.language()))
            .orElse("");
    return site + page.say(finding.sentence()) + example + ".";
  }
}
