// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.page.Page;
import se.samverkan.sam.rules.wording.ProblemWords;

/** A check as a page: each problem with the line it speaks of, then what somebody chose. */
public final class CheckPage {

  private final Page.Maker page;
  private final Excerpt excerpt;

  private CheckPage(PackFiles files, Language language) {
    this.page = Page.in(language);
    this.excerpt = new Excerpt(files);
  }

  /**
   * The page.
   *
   * @param check what was found
   * @param files the files that were checked, of which lines are shown
   */
  public static Page of(PackCheck check, PackFiles files, Language language) {
    CheckPage writer = new CheckPage(files, language);
    writer.summary(check);
    writer.problems(writer.page.say("Fel", "Problems"), check.problems());
    writer.problems(writer.page.say("Varningar", "Warnings"), check.warnings());
    check.base().ifPresent(writer::base);
    writer.assumptions(check.assumptions());
    writer.readings(check.readings());
    return writer.page.titled(
        writer.page.say("Granskning av regelpaketet ", "Check of the rule pack ")
            + PackProblem.quote(check.id()));
  }

  private void summary(PackCheck check) {
    page.text(CheckSummary.of(check, page.language()));
    check
        .pack()
        .ifPresent(
            pack ->
                page.text(
                    page.say(pack.programme().title())
                        + page.say(", version ", ", version ")
                        + pack.manifest().version()
                        + page.say("; gäller från ", "; valid from ")
                        + pack.manifest().validFrom()
                        + "."));
  }

  private void problems(String heading, List<PackProblem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    page.part(heading);
    for (PackProblem problem : problems) {
      page.text(ProblemWords.in(page.language(), problem).toString());
      excerpt.of(problem).ifPresent(page::verbatim);
    }
  }

  private void base(BaseComparison base) {
    String id = PackProblem.quote(base.noted().pack());
    page.part(page.say("Bygger på ", "Builds on ") + id);
    page.text(
        page.say("När paketet byggdes var versionen ", "When the pack was built the version was ")
            + base.noted().version()
            + page.say("; nu är den ", "; it is now ")
            + base.version()
            + ". "
            + state(base));
    page.table(
        List.of(
            page.say("Vad", "What"),
            page.say("Namn", "Name"),
            page.say("Här", "Here"),
            page.say("Plats", "Place")),
        base.changes().stream()
            .map(
                one ->
                    List.of(
                        page.say(one.kind().label()),
                        "`" + one.id() + "`",
                        one.replaces()
                            ? page.say("ersätter", "replaces")
                            : page.say("tillkommer", "is added"),
                        place(one.file(), one.place())))
            .toList());
    if (base.changes().isEmpty()) {
      page.text(page.say("Paketet ändrar ingenting.", "The pack changes nothing."));
    }
  }

  private String state(BaseComparison base) {
    if (base.hasDrifted()) {
      return page.say("Det har ändrats sedan dess.", "It has changed since.");
    } else if (base.isSame()) {
      return page.say("Det är oförändrat.", "It is unchanged.");
    }
    return page.say(
        "Inget `sha256` är noterat, så det syns inte om det har ändrats; det är nu `"
            + base.sha256()
            + "`.",
        "No `sha256` is noted, so it cannot be seen whether it has changed; it is now `"
            + base.sha256()
            + "`.");
  }

  private void assumptions(List<Assumption> assumptions) {
    if (assumptions.isEmpty()) {
      return;
    }
    page.part(page.say("Antaganden", "Assumptions"));
    page.text(
        page.say(
            "Här är källorna tysta och någon har valt.",
            "Here the sources are silent, and somebody chose."));
    page.list(assumptions.stream().map(this::assumption).toList());
  }

  private String assumption(Assumption one) {
    StringBuilder text = new StringBuilder(page.say(one.kind().label()));
    text.append(" `").append(one.id()).append("`, ").append(page.say(one.label()));
    one.value().ifPresent(value -> text.append(": ").append(value));
    one.from().ifPresent(day -> text.append(page.say(" från ", " from ")).append(day));
    text.append(". ").append(sentence(one.text()));
    text.append(page.say(" Källa: ", " Source: ")).append(one.source());
    return text.append(where(one.place())).toString();
  }

  private void readings(List<ChosenReading> readings) {
    if (readings.isEmpty()) {
      return;
    }
    page.part(page.say("Tolkningsfrågor", "Interpretations"));
    for (ChosenReading one : readings) {
      page.section(page.say(one.question()));
      List<String> items = new ArrayList<>();
      items.add(page.say("gäller: ", "in force: ") + reading(one.reading(), one.inForce()));
      one.others()
          .forEach(
              (id, words) ->
                  items.add(page.say("annars möjligt: ", "also possible: ") + reading(id, words)));
      page.list(items);
      page.text(
          "`"
              + one.interpretation()
              + "`. "
              + page.say("Källa: ", "Source: ")
              + one.source()
              + where(one.place()));
    }
  }

  private String reading(String id, Label words) {
    return "`" + id + "`, " + page.say(words);
  }

  private String sentence(Label label) {
    String text = page.say(label);
    String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return begun.endsWith(".") ? begun : begun + ".";
  }

  private static String where(Place place) {
    return place.equals(Place.UNKNOWN) ? "" : " (" + place(PackFiles.MANIFEST, place) + ")";
  }

  private static String place(String file, Place place) {
    return Stream.of(file, number(place.line()), number(place.column()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(":"));
  }

  private static String number(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }
}
