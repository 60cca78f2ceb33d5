// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.statistics.Tally;

/** Writes cells; a number of people opens to show who they are. */
final class HtmlCells {

  private final Html html;
  private final Language language;
  private final Numbers numbers;

  HtmlCells(Html html, Language language) {
    this.html = html;
    this.language = language;
    this.numbers = new Numbers(language);
  }

  void write(Cell cell) {
    if (cell instanceof Cell.People people) {
      people(people);
    } else if (cell instanceof Cell.Percent percent) {
      number(numbers.of(percent));
    } else if (cell instanceof Cell.Amount amount) {
      number(numbers.of(amount));
    } else if (cell instanceof Cell.Words words) {
      html.element("span", words.label().in(language), "class", "tone-" + words.tone().style());
    } else if (cell instanceof Cell.Quote quote) {
      html.element("span", quote.text(), "class", "quote");
    } else if (cell instanceof Cell.Cited cited) {
      html.element("cite", cited.text());
    } else if (cell instanceof Cell.Standing standing) {
      standing(standing);
    } else if (cell instanceof Cell.Hidden) {
      html.open("span", "class", "number").text("–");
      html.element("span", say(" (dolt)", " (hidden)"), "class", "unseen").close("span");
    } else {
      html.element("span", say("uppgift saknas", "not told"), "class", "absent");
    }
  }

  private void number(String text) {
    html.element("span", text, "class", "number");
  }

  private void people(Cell.People people) {
    String number = numbers.of(people.interval(), people.approximate());
    Optional<Tally> members = people.members().filter(one -> one.interval().atMost() > 0);
    if (members.isEmpty()) {
      number(number);
      return;
    }
    html.open("details", "class", "who").open("summary");
    number(number);
    html.element("span", say(" – visa vilka", " – show who"), "class", "unseen");
    html.close("summary");
    boolean both = !members.get().open().isEmpty();
    list(members.get().counted(), both ? say("Räknas säkert", "Surely counted") : "");
    list(members.get().open(), say("Öppet", "Open"));
    html.close("details");
  }

  private void list(Set<EnrolmentId> ids, String heading) {
    if (ids.isEmpty()) {
      return;
    }
    if (!heading.isEmpty()) {
      html.element("p", heading);
    }
    html.open("ul");
    ids.forEach(id -> html.element("li", id.value()));
    html.close("ul");
  }

  private void standing(Cell.Standing standing) {
    html.open("div", "class", "standing").open("div");
    write(standing.reached());
    html.text(say(" av ", " of "));
    write(standing.of());
    html.close("div").open("div");
    write(standing.share());
    html.close("div").open("div");
    write(standing.needed());
    html.text(say(" behövs: ", " needed: "));
    write(standing.verdict());
    html.close("div").close("div");
  }

  private String say(String sv, String en) {
    return new Label(sv, en).in(language);
  }
}
