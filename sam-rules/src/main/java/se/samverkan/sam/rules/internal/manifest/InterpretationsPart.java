// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.internal.reading.Scalars;
import se.samverkan.sam.rules.pack.BasedOn;
import se.samverkan.sam.rules.pack.PackProblem;

/** Reads where a source can be read in more than one way, and which reading is chosen. */
final class InterpretationsPart {

  /** The id of a reading that stands for whatever it may be. */
  static final String ANY = "?";

  private final ProblemLog log;
  private final Scalars scalars;
  private final Map<String, Place> places;
  private final Map<String, Interpretation> interpretations = new LinkedHashMap<>();

  InterpretationsPart(ProblemLog log, Map<String, Place> places) {
    this.log = log;
    this.scalars = new Scalars(log);
    this.places = places;
  }

  List<Interpretation> read(Fields manifest, List<Interpretation> base, Optional<BasedOn> basedOn) {
    base.forEach(inherited -> interpretations.put(inherited.id(), inherited));
    Ids ids = new Ids(log);
    for (Fields item : manifest.children("interpretations")) {
      String id = item.id("id", Ids.Form.PLAIN);
      ids.take(id, item.placeOfValue("id"));
      places.put("interpretation/" + id, item.placeOfValue("id"));
      interpretations.put(id, interpretation(item, id));
      item.end();
    }
    Optional<Fields> readings = manifest.optionalChild("readings");
    if (readings.isPresent() && basedOn.isEmpty()) {
      log.problem(
          readings.get().place(),
          "`readings` chooses among the readings of a pack that this one builds on, and there is"
              + " none",
          "write the choice as `reading` of the interpretation");
    }
    readings.ifPresent(this::choose);
    return List.copyOf(interpretations.values());
  }

  private Interpretation interpretation(Fields item, String id) {
    Label question = item.label("question");
    Source source = item.source();
    Map<String, Label> readings = new LinkedHashMap<>();
    item.child("readings")
        .ifPresent(
            given -> {
              for (String name : given.names()) {
                if (!Ids.Form.PLAIN.pattern().matcher(name).matches()) {
                  log.problem(
                      given.placeOf(name),
                      PackProblem.quote(name) + " cannot be the id of a reading",
                      "use " + Ids.Form.PLAIN.inWords());
                }
                readings.put(name, given.label(name));
              }
              if (readings.size() < 2) {
                log.problem(given.place(), "an interpretation needs at least two readings");
              }
            });
    String reading = item.text("reading");
    if (readings.size() < 2) {
      return standIn(id, question, source);
    }
    if (!readings.containsKey(reading)) {
      if (item.has("reading")) {
        unknownReading(item.placeOfValue("reading"), id, reading, readings);
      }
      reading = readings.keySet().iterator().next();
    }
    return Interpretation.builder()
        .id(id)
        .question(question)
        .source(source)
        .readings(readings)
        .reading(reading)
        .build();
  }

  /** An interpretation of which nobody can tell which readings it has. */
  private static Interpretation standIn(String id, Label question, Source source) {
    return Interpretation.builder()
        .id(id)
        .question(question)
        .source(source)
        .readings(Map.of(ANY, question, ANY + ANY, question))
        .reading(ANY)
        .build();
  }

  private void choose(Fields readings) {
    for (String id : readings.names()) {
      Interpretation interpretation = interpretations.get(id);
      if (interpretation == null) {
        log.unknown(
            readings.placeOf(id),
            "there is no interpretation " + PackProblem.quote(id),
            id,
            interpretations.keySet());
        continue;
      }
      Optional<YamlNode> node = readings.node(id);
      Optional<String> reading =
          node.flatMap(chosen -> scalars.text(chosen, PackProblem.quote(id)));
      if (reading.isPresent() && interpretation.readings().containsKey(reading.get())) {
        interpretations.put(
            id, Interpretation.builder().copyOf(interpretation).reading(reading.get()).build());
      } else if (reading.isPresent()) {
        unknownReading(readings.placeOfValue(id), id, reading.get(), interpretation.readings());
      }
    }
  }

  private void unknownReading(Place place, String id, String reading, Map<String, Label> readings) {
    log.unknown(
        place,
        "interpretation `" + id + "` has no reading " + PackProblem.quote(reading),
        reading,
        readings.keySet());
  }
}
