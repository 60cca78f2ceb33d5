// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.page.Page;
import se.samverkan.sam.rules.space.CellWords;

/** What changes from one pack to another, as a page for whoever decides on the change. */
public final class DifferencePage {

  private final Page.Maker page;
  private final TwoPacks packs;

  private DifferencePage(Language language) {
    this.page = Page.in(language);
    this.packs = new TwoPacks(page);
  }

  /** The page in one language of what changes for anybody. */
  public static Page of(PackDifference difference, Language language) {
    return new DifferencePage(language).write(difference);
  }

  private Page write(PackDifference difference) {
    conclusion(difference);
    packs.readings(difference.before(), difference.after());
    difference.days().forEach(this::day);
    texts(difference);
    return page.titled(packs.title(difference.before(), difference.after()));
  }

  private void conclusion(PackDifference difference) {
    if (difference.isProvedWithoutEffect()) {
      page.text(
          page.say(
                  "Ändringen påverkar inget besked. Det är visat genom att pröva alla %s slag av"
                      + " personer och %s kunskapslägen som reglerna kan skilja åt.",
                  "No effect on any verdict. This is proved by trying all %s kinds of people and %s"
                      + " states of knowledge that the rules can tell apart.")
              .formatted(difference.people(), difference.cells()));
    } else if (difference.changesVerdicts()) {
      page.text(
          page.say(
              "Ändringen ger en del personer ett annat besked.",
              "The change gives some people another verdict."));
    } else if (difference.exact()) {
      page.text(
          page.say(
              "Inget besked ändras av reglerna, men från vilken dag de gäller eller hur uppgifter"
                  + " läses är ändrat.",
              "The rules change no verdict, but from which day they are valid or how records are"
                  + " read has changed."));
    }
    if (difference.changesOutcomes()) {
      page.text(
          page.say(
              "Hur utfall klassas är ändrat. Det har inte prövats på några utfall.",
              "How outcomes are classified has changed. It was not tried on any outcomes."));
    }
    if (!difference.exact()) {
      page.text(
          page.say(
              "Reglerna läser så många uppgifter att inte alla fall har gåtts igenom. Det kan finnas"
                  + " ändringar som inte syns här.",
              "The rules read so many facts that not every case has been looked at. There may be"
                  + " changes that are not seen here."));
    }
  }

  private void day(DayDifference day) {
    page.part(page.say("Från ", "From ") + day.from());
    List<List<String>> rows = day.subjects().map(this::row).toList();
    page.table(
        List.of(
            page.say("Grupp", "Group"),
            page.say("Slag av personer", "Kinds of people"),
            page.say("ändras", "change"),
            page.say("andel", "share"),
            page.say("Kunskapslägen", "States of knowledge"),
            page.say("ändras", "change")),
        rows);
    day.groups().stream().filter(SubjectDifference::isChange).forEach(this::subject);
    if (day.programme().isChange()) {
      programme(day);
    }
  }

  /** What has been told of a group is not told twice. */
  private void programme(DayDifference day) {
    day.groups().stream()
        .filter(day.programme()::isAs)
        .findFirst()
        .ifPresentOrElse(
            group ->
                page.section(page.say(day.programme().label()))
                    .text(
                        page.say("Det samma som för ", "The same as for ")
                            + name(group.group())
                            + "."),
            () -> subject(day.programme()));
  }

  private List<String> row(SubjectDifference subject) {
    return List.of(
        name(subject.group()),
        (subject.sampled() ? page.say("urval om ", "a sample of ") : "") + subject.allPeople(),
        String.valueOf(subject.changedPeople()),
        share(subject.changedPeople(), subject.allPeople()),
        subject.cells().isEmpty() ? "–" : String.valueOf(subject.allCells()),
        subject.cells().isEmpty() ? "–" : String.valueOf(subject.changedCells()));
  }

  private String name(Optional<String> group) {
    return group.map(id -> "`" + id + "`").orElse(page.say("programmet", "the programme"));
  }

  private String share(long part, long whole) {
    if (whole == 0) {
      return "–";
    }
    long tenths = (part * 2000 / whole + 1) / 2;
    String comma = page.say(",", ".");
    return part > 0 && tenths == 0
        ? page.say("under 0,1 %", "below 0.1 %")
        : tenths / 10 + comma + tenths % 10 + " %";
  }

  private void subject(SubjectDifference subject) {
    page.section(
        subject.group().map(id -> "`" + id + "`: ").orElse("") + page.say(subject.label()));
    List<List<String>> rows = new ArrayList<>();
    subject
        .people()
        .forEach((transition, number) -> rows.add(row(transition, number, subject.cells())));
    subject.cells().keySet().stream()
        .filter(transition -> !subject.people().containsKey(transition))
        .forEach(transition -> rows.add(row(transition, 0L, subject.cells())));
    page.table(
        List.of(
            page.say("Före", "Before"),
            page.say("Efter", "After"),
            page.say("Slag av personer", "Kinds of people"),
            page.say("Kunskapslägen", "States of knowledge")),
        rows);
    page.list(subject.examples().stream().map(this::example).toList());
  }

  private List<String> row(Transition transition, long people, Map<Transition, Long> cells) {
    return List.of(
        page.say(transition.from().label()),
        page.say(transition.to().label()),
        String.valueOf(people),
        cells.isEmpty() ? "–" : String.valueOf(cells.getOrDefault(transition, 0L)));
  }

  private String example(ChangedPerson person) {
    String near =
        person
            .unchanged()
            .flatMap(other -> person.field().map(field -> CellWords.of(field, other)))
            .map(
                (Label other) ->
                    page.say(
                            ". Någon som inte berörs skiljer sig bara genom: ",
                            ". Somebody who is not affected differs only in: ")
                        + page.say(other))
            .orElse("");
    return packs.words(person.transition())
        + page.say(", till exempel ", ", for example ")
        + CellWords.line(person.changed(), page.language())
        + near
        + ".";
  }

  private void texts(PackDifference difference) {
    page.part(page.say("Vad som är annorlunda skrivet", "What is written otherwise"));
    if (difference.texts().isEmpty()) {
      page.text(page.say("Ingenting.", "Nothing."));
    } else if (difference.texts().stream().noneMatch(one -> one.kind().canDecide())) {
      page.text(
          page.say(
              "Bara texter, källor och upplysningar är ändrade.",
              "Only wordings, sources and notices have changed."));
    }
    List<List<String>> rows = new ArrayList<>();
    for (TextChange change : difference.texts()) {
      rows.add(
          List.of(
              "`" + change.about() + "`",
              page.say(change.kind().label()),
              change.before().map(site -> "`" + site + "`").orElse("–"),
              change.after().map(site -> "`" + site + "`").orElse("–")));
    }
    page.table(
        List.of(
            page.say("Vad", "What"),
            page.say("Vad som skiljer", "What differs"),
            page.say("Före", "Before"),
            page.say("Efter", "After")),
        rows);
  }
}
