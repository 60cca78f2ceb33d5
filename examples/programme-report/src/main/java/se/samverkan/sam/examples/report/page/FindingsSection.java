// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.reconciliation.ReconciliationFinding;

/** What does not add up in the programme's printed report. */
final class FindingsSection {

  private FindingsSection() {}

  static Section of(List<ReconciliationFinding> findings) {
    return Section.of(
        "findings",
        "Vad som inte går ihop i den tryckta rapporten",
        "What does not add up in the printed report",
        findings.isEmpty()
            ? List.of(Block.text("Ingenting hittades.", "Nothing was found."))
            : List.of(
                new Block.Grid(
                    "findings-list",
                    new Label("Fynd i den tryckta rapporten", "Findings in the printed report"),
                    new Label("Fynd", "Finding"),
                    List.of(
                        Block.Column.of("kind", "Slag", "Kind"),
                        Block.Column.of("sources", "Källor", "Sources"),
                        Block.Column.of("references", "Kontroller", "Checks")),
                    findings.stream().map(FindingsSection::row).toList())));
  }

  private static Block.Entry row(ReconciliationFinding finding) {
    return Block.Entry.of(
        finding.id(),
        finding.sentence(),
        Cell.words(finding.kind().label()),
        new Cell.Cited(
            finding.sources().stream()
                .map(Source::text)
                .distinct()
                .collect(Collectors.joining("; "))),
        new Cell.Quote(String.join(", ", finding.checks())));
  }
}
