// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.page.Page;

/** What becomes of a population from one pack to another, as a page. It names nobody but by id. */
public final class PopulationPage {

  private final Page.Maker page;
  private final TwoPacks packs;

  private PopulationPage(Language language) {
    this.page = Page.in(language);
    this.packs = new TwoPacks(page);
  }

  /** The page in one language. */
  public static Page of(PopulationCount count, Language language) {
    return new PopulationPage(language).write(count);
  }

  private Page write(PopulationCount count) {
    long changed = count.programme().changed();
    page.text(
        page.say(
                "%s personer har prövats enligt båda regelpaketen för den %s. Annat besked för programmet:"
                    + " %s.",
                "%s people were assessed by both rule packs as of %s. Another verdict for the programme:"
                    + " %s.")
            .formatted(count.people(), count.asOf(), changed));
    packs.readings(count.before(), count.after());
    count.subjects().forEach(this::subject);
    return page.titled(packs.title(count.before(), count.after()));
  }

  private void subject(SubjectChange subject) {
    page.part(subject.group().map(id -> "`" + id + "`: ").orElse("") + page.say(subject.label()));
    List<List<String>> rows = new ArrayList<>();
    subject
        .transitions()
        .forEach(
            (transition, number) ->
                rows.add(
                    List.of(
                        page.say(transition.from().label()),
                        page.say(transition.to().label()),
                        String.valueOf(number))));
    page.table(
        List.of(
            page.say("Före", "Before"), page.say("Efter", "After"), page.say("Antal", "Number")),
        rows);
    subject.changes().forEach(this::detail);
  }

  private void detail(TransitionDetail detail) {
    String words = packs.words(detail.transition());
    page.section(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    List<List<String>> rows = new ArrayList<>();
    detail
        .because()
        .forEach(
            (criterion, number) -> rows.add(List.of("`" + criterion + "`", number.toString())));
    if (detail.withoutCriterion() > 0) {
      rows.add(
          List.of(
              page.say("inget enskilt kriterium", "no single criterion"),
              String.valueOf(detail.withoutCriterion())));
    }
    page.table(List.of(page.say("På grund av", "Because of"), page.say("Antal", "Number")), rows);
    if (!detail.ids().isEmpty()) {
      page.folded(
          (detail.hasAllIds()
                  ? page.say("Vilka de är (%s)", "Who they are (%s)")
                  : page.say("De %s första av dem", "The first %s of them"))
              .formatted(detail.ids().size()),
          inside -> inside.list(detail.ids().stream().map(id -> "`" + id + "`").toList()));
    }
  }
}
