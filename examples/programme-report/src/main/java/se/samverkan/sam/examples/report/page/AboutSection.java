// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.List;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.examples.report.ProgrammeFigures;
import se.samverkan.sam.rules.pack.RulePack;

/** What the report is about, and by which rules it was made. */
final class AboutSection {

  private AboutSection() {}

  static Section of(ProgrammeFigures figures) {
    RulePack pack = figures.pack();
    Programme programme = pack.programme();
    return Section.of(
        "about",
        "Om rapporten",
        "About the report",
        List.of(
            new Block.Facts(
                "about-facts",
                Block.Style.LIST,
                List.of(
                    Block.Entry.of(
                        "as-of",
                        "Visar läget den",
                        "Shows how it was on",
                        new Cell.Quote(figures.cohort().asOf().toString())),
                    Block.Entry.of(
                        "programme", "Program", "Programme", Cell.words(programme.title())),
                    Block.Entry.of(
                        "time",
                        "Programmets tid",
                        "Time of the programme",
                        Cell.words(time(programme))),
                    Block.Entry.of(
                        "pack",
                        "Regler",
                        "Rules",
                        new Cell.Quote(pack.id() + " " + pack.manifest().version())),
                    Block.Entry.of(
                        "sha256",
                        "Reglernas SHA-256",
                        "SHA-256 of the rules",
                        new Cell.Quote(pack.sha256())),
                    Block.Entry.of(
                        "outcome-sha256",
                        "Utfallsreglernas SHA-256",
                        "SHA-256 of the rules on outcomes",
                        new Cell.Quote(pack.outcomeSha256()))))));
  }

  private static Label time(Programme programme) {
    return programme
        .until()
        .map(
            until ->
                new Label(programme.from() + " till " + until, programme.from() + " to " + until))
        .orElseGet(() -> new Label("från " + programme.from(), "from " + programme.from()));
  }
}
