// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.rules.criterion.Criterion;

/** Tells each criterion: in a sentence, in plain words of what it reads, and where it stands. */
final class CriteriaChapter {

  private final Told told;

  CriteriaChapter(Told told) {
    this.told = told;
  }

  void write(String heading, List<Criterion> criteria) {
    if (criteria.isEmpty()) {
      return;
    }
    told.page().part(heading);
    criteria.forEach(this::criterion);
  }

  private void criterion(Criterion criterion) {
    told.page().section(told.filled(criterion.label()));
    List<String> items = new ArrayList<>();
    items.add(
        "`"
            + criterion.id()
            + "`"
            + told.say(", regeln står i ", ", the rule stands in ")
            + told.place(criterion));
    items.add(told.say("källa: ", "source: ") + criterion.source());
    if (criterion.from().isPresent() || criterion.until().isPresent()) {
      items.add(inForce(criterion));
    }
    criterion
        .interpretation()
        .flatMap(told::interpretation)
        .ifPresent(
            one ->
                items.add(
                    told.say("vilar på tolkningen `", "rests on the interpretation `")
                        + one.id()
                        + "`: "
                        + told.page().say(one.question())));
    String groups = groups(criterion.id());
    if (!groups.isEmpty()) {
      items.add(told.say("krävs av: ", "asked for by: ") + groups);
    }
    told.page().list(items);
    told.page().text(told.say("Regeln läser:", "The rule reads:"));
    told.page().outline(List.of(told.condition(criterion)));
  }

  private String groups(String id) {
    return told.pack().programme().groups().stream()
        .filter(group -> group.requirement().criteria().contains(id))
        .map(group -> told.page().say(group.label()))
        .collect(joining("; "));
  }

  private String inForce(Criterion criterion) {
    return told.say("gäller", "in force")
        + criterion.from().map(day -> told.say(" från ", " from ") + day).orElse("")
        + criterion.until().map(day -> told.say(" till och med ", " until ") + day).orElse("");
  }
}
