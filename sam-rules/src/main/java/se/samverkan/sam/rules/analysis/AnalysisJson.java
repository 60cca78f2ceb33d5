// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.rules.page.JsonTree;
import se.samverkan.sam.rules.space.CellWords;

/** What an analysis found, as JSON. */
public final class AnalysisJson {

  private AnalysisJson() {}

  /** All of it, with texts in both languages. */
  public static JsonTree of(PackAnalysis analysis) {
    return JsonTree.object()
        .put("pack", analysis.pack())
        .put("title", analysis.title())
        .put("version", analysis.version())
        .put("exact", analysis.exact())
        .list("epochs", analysis.epochs(), AnalysisJson::epoch)
        .list("findings", analysis.findings(), AnalysisJson::finding);
  }

  private static JsonTree epoch(EpochAnalysis epoch) {
    JsonTree tree =
        JsonTree.object()
            .put("from", epoch.from())
            .list("groups", epoch.groups(), AnalysisJson::count)
            .put("programme", count(epoch.programme()));
    epoch.overlaps().ifPresent(overlaps -> tree.put("overlaps", overlaps(overlaps)));
    return tree.list("findings", epoch.findings(), AnalysisJson::finding);
  }

  private static JsonTree count(GroupCount count) {
    JsonTree tree =
        JsonTree.object()
            .put("group", count.group())
            .put("label", count.label())
            .put("role", count.role())
            .put("exact", count.exact())
            .put("boundaryCells", count.boundaryCells());
    if (!count.people().isEmpty()) {
      tree.put("people", verdicts(count.people()));
    }
    if (!count.cells().isEmpty()) {
      tree.put("cells", verdicts(count.cells()));
    }
    return tree;
  }

  private static JsonTree verdicts(Map<Verdict, Long> counts) {
    JsonTree tree = JsonTree.object();
    counts.forEach((verdict, number) -> tree.put(JsonTree.word(verdict), number));
    return tree;
  }

  private static JsonTree overlaps(GroupOverlaps overlaps) {
    List<Integer> rows = IntStream.range(0, overlaps.groups().size()).boxed().toList();
    return JsonTree.object()
        .list(
            "together",
            rows,
            row ->
                JsonTree.object()
                    .put("group", overlaps.groups().get(row))
                    .list(
                        "with",
                        rows,
                        column ->
                            JsonTree.object()
                                .put("group", overlaps.groups().get(column))
                                .put("people", overlaps.together().get(row).get(column))))
        .list("howMany", overlaps.howMany(), number -> number);
  }

  private static JsonTree finding(AnalysisFinding finding) {
    JsonTree tree =
        JsonTree.object()
            .put("kind", finding.kind())
            .put("label", finding.kind().label())
            .list("about", finding.about(), id -> id)
            .put("file", finding.site().map(site -> site.file()))
            .put("line", finding.site().map(site -> site.line()))
            .put("sentence", finding.sentence());
    finding.example().ifPresent(person -> example(tree, person));
    return tree;
  }

  private static void example(JsonTree tree, FactSheet person) {
    tree.list("example", person.known(), (FactField<?> field) -> fact(field, person));
  }

  private static JsonTree fact(FactField<?> field, FactSheet person) {
    return JsonTree.object().put("fact", field.id()).put("words", CellWords.of(field, person));
  }
}
