// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.Answer;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.PackProblem;

/** Reads the facts that an agency adds to those of the library. */
final class FactsPart {

  private static final Ids.Form NAME =
      new Ids.Form(
          Pattern.compile("[a-z][A-Za-z0-9]{0,63}"),
          "up to 64 letters from a to z and digits, a lower-case letter first");

  private final ProblemLog log;
  private final Map<String, Place> places;
  private final FactCatalogue base;
  private final FactCatalogue.Maker longer;

  /** Reads facts that come after those of a catalogue. */
  FactsPart(ProblemLog log, Map<String, Place> places, FactCatalogue base) {
    this.log = log;
    this.places = places;
    this.base = base;
    this.longer = base.extend();
  }

  /** All facts; nothing if what is written about them has faults. */
  Optional<FactCatalogue> read(Fields manifest) {
    int before = log.count();
    List<Fields> items = manifest.children("facts");
    Ids ids = new Ids(log);
    for (Fields item : items) {
      read(item, ids);
    }
    if (log.count() > before || log.isFull()) {
      return Optional.empty();
    }
    return Optional.of(items.isEmpty() ? base : longer.make());
  }

  private void read(Fields item, Ids ids) {
    int before = log.count();
    String name = item.id("id", NAME);
    Place place = item.placeOfValue("id");
    ids.take(name, place);
    refuseTaken(name, place);
    places.put("fact/" + name, place);
    Label label = item.label("label");
    Label question = item.label("question");
    Source source = item.source();
    boolean changeable = item.optionalTruth("changeable").orElse(false);
    item.required("type");
    Optional<OwnFactType> type = item.optionalWord("type", OwnFactType.class);
    List<Answer> answers = answers(item, type, source);
    item.end();
    if (log.count() > before || log.isFull()) {
      return;
    }
    FactCatalogue.Maker.Entry<?> entry = entry(type.orElseThrow(), name, answers);
    entry.label(label.sv(), label.en()).ask(question.sv(), question.en());
    if (changeable) {
      entry.changeable();
    }
    entry.add(source.text());
  }

  private void refuseTaken(String name, Place place) {
    if (base.findOwn(name).isPresent()) {
      log.problem(
          place,
          PackProblem.quote(name) + " is defined by the pack that this one builds on",
          "a fact never changes its meaning; choose another id");
    } else if (base.find(name).isPresent()) {
      log.problem(
          place,
          PackProblem.quote(name) + " is a fact of the library",
          "read it as it is, or choose another id");
    }
  }

  private FactCatalogue.Maker.Entry<?> entry(OwnFactType type, String name, List<Answer> answers) {
    return switch (type) {
      case FLAG -> longer.flag(name);
      case NUMBER -> longer.number(name);
      case TEXT -> longer.text(name);
      case CHOICE -> longer.choice(name, CodeList.of("answer", answers));
    };
  }

  private List<Answer> answers(Fields item, Optional<OwnFactType> type, Source source) {
    List<Answer> answers = new ArrayList<>();
    Ids ids = new Ids(log);
    for (Fields answer : item.children("answers")) {
      String id = answer.id("id", Ids.Form.PLAIN);
      ids.take(id, answer.placeOfValue("id"));
      answers.add(
          new Answer(id, answer.label("label"), source, answer.optionalLabel("assumption")));
      answer.end();
    }
    boolean choice = type.equals(Optional.of(OwnFactType.CHOICE));
    if (choice && answers.size() < 2) {
      log.problem(
          item.placeOf("answers"), "a choice has two answers or more", "list them under `answers`");
    } else if (!choice && type.isPresent() && item.has("answers")) {
      log.problem(item.placeOf("answers"), "only a fact of the type `choice` has `answers`");
    }
    return answers;
  }
}
