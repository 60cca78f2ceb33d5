// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.examples.report.ProgrammeFigures;
import se.samverkan.sam.rules.pack.RulePack;

/** Where the facts come from, and what the numbers were computed by. */
final class SourceSection {

  private SourceSection() {}

  static Section sources(ProgrammeFigures figures) {
    Set<Source> sources = new LinkedHashSet<>(figures.cohort().sources());
    sources.addAll(figures.pack().programme().sources());
    figures.ground().neverEnrolled().ifPresent(count -> sources.addAll(count.sources()));
    return Section.of(
        "sources",
        "Källor",
        "Sources",
        List.of(
            new Block.Points(
                "sources-list", Tone.PLAIN, sources.stream().map(Cell::cited).toList())));
  }

  static Section provenance(ProgrammeFigures figures) {
    RulePack pack = figures.pack();
    List<Block.Entry> entries = new ArrayList<>();
    entries.add(
        Block.Entry.of(
            "rules",
            "Utfallen klassades av",
            "Outcomes were classified by",
            Cell.words(
                "regelpaketet " + pack.id() + " " + pack.manifest().version(),
                "the rule pack " + pack.id() + " " + pack.manifest().version())));
    entries.add(
        Block.Entry.of(
            "valid-from",
            "Reglerna gäller från",
            "The rules are valid from",
            new Cell.Quote(pack.manifest().validFrom().toString())));
    pack.manifest()
        .basedOn()
        .ifPresent(
            base ->
                entries.add(
                    Block.Entry.of(
                        "based-on",
                        "Bygger på",
                        "Builds on",
                        new Cell.Quote(base.pack() + " " + base.version()))));
    entries.add(
        Block.Entry.of(
            "counted",
            "Talen räknades",
            "The numbers were computed",
            Cell.words(
                "ur händelserna för var och en; inga andelar adderas ur avrundade tal",
                "from the events of each person; no share is added up from rounded ones")));
    return Section.of(
        "provenance",
        "Så är rapporten gjord",
        "How the report was made",
        List.of(new Block.Facts("provenance-facts", Block.Style.LIST, entries)));
  }
}
