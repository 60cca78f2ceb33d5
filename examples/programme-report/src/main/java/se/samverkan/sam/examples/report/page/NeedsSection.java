// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.List;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.plan.NeedCode;
import se.samverkan.sam.core.statistics.UnmetNeeds;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** What people need that nobody offers. */
final class NeedsSection {

  private NeedsSection() {}

  static Section of(ProgrammeFigures figures, Disclosure disclosure) {
    UnmetNeeds needs = UnmetNeeds.of(figures.population().enrolled());
    List<Block.Entry> rows =
        needs.needs().stream()
            .map(
                need ->
                    Block.Entry.of(
                        need,
                        label(need),
                        disclosure.people(needs.members(need)),
                        disclosure.share(needs.share(need))))
            .toList();
    List<Block> blocks =
        rows.isEmpty()
            ? List.of(Block.text("Inga är antecknade.", "None are recorded."))
            : List.of(
                new Block.Grid(
                    "needs-unmet",
                    new Label("Behov som ingen kunde möta", "Needs that nobody could meet"),
                    new Label("Behov", "Need"),
                    List.of(
                        Block.Column.of("people", "Antal", "Number"),
                        Block.Column.of("share", "Andel av inskrivna", "Share of the enrolled")),
                    rows));
    return Section.of(
        "needs", "Otillgodosedda behov", "Unmet needs", disclosure.unlessHidden(blocks));
  }

  private static Label label(String need) {
    return NeedCode.standard().find(need).map(NeedCode::label).orElse(new Label(need, need));
  }
}
