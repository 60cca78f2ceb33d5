// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.rules.internal.pack.LibraryVersion;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.page.Page;

/**
 * The record of a run that somebody who answers for the rules signs: which rules they were, to the
 * last character, what was shown of them and what was not, and what they rest on. It has no day:
 * whoever signs writes it.
 */
public final class AcceptanceRecord {

  private AcceptanceRecord() {}

  /** The record in one language. */
  public static Page of(PackRun run, Language language) {
    Page.Maker page = Page.in(language);
    identity(page, run.pack());
    page.part(page.say("Resultat", "Result"));
    page.text(AcceptancePage.summary(page, run));
    page.table(
        List.of(
            "",
            page.say("Scenariofil", "Scenario file"),
            page.say("Scenarier", "Scenarios"),
            page.say("Stämmer", "Pass")),
        run.byFile().entrySet().stream()
            .map(
                file ->
                    List.of(
                        AcceptancePage.mark(file.getValue().stream().allMatch(Trial::passed)),
                        "`" + file.getKey() + "`",
                        String.valueOf(file.getValue().size()),
                        String.valueOf(file.getValue().stream().filter(Trial::passed).count())))
            .toList());
    AcceptancePage.requirements(page, run);
    Failures.write(page, run.failures());
    CoveragePart.write(page, run.coverage());
    assumptions(page, run.pack());
    interpretations(page, run.pack());
    run.survey()
        .ifPresentOrElse(
            survey -> SurveyPart.write(page, survey, false),
            () ->
                page.part(page.say("Små fel", "Small mistakes"))
                    .text(
                        page.say(
                            "Det har inte prövats vilka små fel scenarierna skulle märka.",
                            "It was not tried which small mistakes the scenarios would notice.")));
    signatures(page);
    return page.titled(
        page.say("Godkännande av regelpaketet ", "Acceptance of the rule pack ")
            + "`"
            + run.pack().id()
            + "` "
            + run.pack().manifest().version());
  }

  private static void identity(Page.Maker page, RulePack pack) {
    page.text(page.say(pack.programme().title()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(page.say("Paket", "Pack"), "`" + pack.id() + "`"));
    rows.add(List.of(page.say("Version", "Version"), pack.manifest().version()));
    rows.add(
        List.of(page.say("Gäller från", "Valid from"), pack.manifest().validFrom().toString()));
    pack.manifest()
        .basedOn()
        .ifPresent(
            base ->
                rows.add(
                    List.of(
                        page.say("Bygger på", "Builds on"), base.pack() + " " + base.version())));
    rows.add(
        List.of(page.say("SHA-256, målgrupp", "SHA-256, target group"), "`" + pack.sha256() + "`"));
    rows.add(
        List.of(
            page.say("SHA-256, utfall", "SHA-256, outcomes"), "`" + pack.outcomeSha256() + "`"));
    rows.add(
        List.of(page.say("Bibliotekets version", "Library version"), LibraryVersion.current()));
    page.table(List.of(page.say("Uppgift", "Item"), page.say("Värde", "Value")), rows);
  }

  private static void assumptions(Page.Maker page, RulePack pack) {
    List<List<String>> rows = new ArrayList<>();
    pack.programme().values().names().stream()
        .flatMap(name -> pack.programme().values().history(name).stream())
        .forEach(
            value ->
                assumption(
                    page,
                    rows,
                    "`" + value.name() + "` " + value.from() + ": " + value.text(),
                    value.assumption()));
    pack.manifest()
        .codes()
        .diagnoses()
        .codes()
        .forEach(code -> assumption(page, rows, "`" + code.id() + "`", code.assumption()));
    pack.manifest()
        .codes()
        .problemAreas()
        .codes()
        .forEach(code -> assumption(page, rows, "`" + code.id() + "`", code.assumption()));
    page.part(page.say("Antaganden", "Assumptions"));
    if (rows.isEmpty()) {
      page.text(page.say("Inga.", "None."));
    }
    page.table(List.of(page.say("Gäller", "Concerns"), page.say("Antagande", "Assumption")), rows);
  }

  private static void assumption(
      Page.Maker page, List<List<String>> rows, String what, Optional<Label> assumption) {
    assumption.ifPresent(words -> rows.add(List.of(what, page.say(words))));
  }

  private static void interpretations(Page.Maker page, RulePack pack) {
    List<Interpretation> all = pack.programme().interpretations();
    page.part(page.say("Tolkningar i kraft", "Interpretations in force"));
    if (all.isEmpty()) {
      page.text(page.say("Inga.", "None."));
    }
    page.table(
        List.of(
            page.say("Fråga", "Question"),
            page.say("Läses så", "Read as"),
            page.say("Källa", "Source")),
        all.stream()
            .map(
                one ->
                    List.of(page.say(one.question()), page.say(one.inForce()), one.source().text()))
            .toList());
  }

  private static void signatures(Page.Maker page) {
    page.part(page.say("Godkännande", "Acceptance"));
    page.text(
        page.say(
            "Undertecknade har tagit del av resultatet ovan och godkänner att reglerna används.",
            "The undersigned have read the result above and accept that the rules are used."));
    page.table(
        List.of(
            page.say("Namn", "Name"),
            page.say("Roll", "Role"),
            page.say("Datum", "Date"),
            page.say("Underskrift", "Signature")),
        List.of(signature(), signature(), signature()));
  }

  private static List<String> signature() {
    return Stream.of(20, 16, 10, 24).map("…"::repeat).toList();
  }
}
