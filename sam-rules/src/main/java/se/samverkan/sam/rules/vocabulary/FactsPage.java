// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.page.Page;

/** Facts as a page: what each is, which values it has, and how rules compare it. */
public final class FactsPage {

  private final Page.Maker page;

  private FactsPage(Language language) {
    this.page = Page.in(language);
  }

  /** The page. */
  public static Page of(FactMatches matches, Language language) {
    FactsPage writer = new FactsPage(language);
    writer.head(matches);
    matches.entries().forEach(writer::entry);
    String title = writer.page.say("Uppgifter som regler läser", "Facts that rules read");
    return writer.page.titled(
        matches.word().isBlank() ? title : title + ": " + PackProblem.quote(matches.word()));
  }

  private void head(FactMatches matches) {
    matches
        .meant()
        .ifPresent(
            word ->
                page.text(
                    page.say("Ingen träff; menades ", "Nothing fits; did you mean ")
                        + "`"
                        + word
                        + "`?"));
    if (matches.entries().isEmpty()) {
      page.text(
          page.say("Ingenting liknar det. Uppgifterna är:", "Nothing is like it. The facts are:"));
      page.list(matches.known().stream().map(name -> "`" + name + "`").toList());
    }
  }

  private void entry(FactEntry entry) {
    page.part(page.say(entry.label()));
    page.list(facts(entry));
    page.table(
        List.of(page.say("Värde", "Value"), page.say("Betyder", "Means")),
        entry.values().stream()
            .map(value -> List.of("`" + value.written() + "`", page.say(value.label())))
            .toList());
    page.text(page.say("Så kan regler jämföra:", "Rules can compare it so:"));
    page.verbatim(entry.comparisons().stream().map(entry::line).collect(Collectors.joining("\n")));
  }

  private List<String> facts(FactEntry entry) {
    List<String> items = new ArrayList<>();
    items.add(page.say("i regler: ", "in rules: ") + "`" + entry.inRules() + "`");
    items.add(page.say("fil: ", "file: ") + "`" + entry.file() + "`");
    entry
        .imports()
        .ifPresent(line -> items.add(page.say("behöver: ", "needs: ") + "`" + line + "`"));
    items.add(page.say("typ: ", "type: ") + page.say(entry.kind().label()));
    items.add(page.say("på engelska: " + entry.label().en(), "in Swedish: " + entry.label().sv()));
    items.add(page.say("fråga: ", "question: ") + page.say(entry.question()));
    if (entry.file().equals(PackFiles.ELIGIBILITY)) {
      items.add(
          entry.changeable()
              ? page.say("personen kan påverka den", "the person can change it")
              : page.say("personen kan inte påverka den", "the person cannot change it"));
    }
    entry
        .pack()
        .ifPresent(pack -> items.add(page.say("egen uppgift i `", "own fact of `") + pack + "`"));
    items.add(
        entry.readBy().isEmpty()
            ? page.say("läses inte av något av paketen", "none of the packs reads it")
            : page.say("läses av: ", "read by: ")
                + entry.readBy().stream()
                    .map(pack -> "`" + pack + "`")
                    .collect(Collectors.joining(", ")));
    items.add(page.say("källa: ", "source: ") + entry.source());
    return items;
  }
}
