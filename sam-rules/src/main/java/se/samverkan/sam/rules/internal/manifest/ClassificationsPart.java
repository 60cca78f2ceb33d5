// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.ClassificationBuilder;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.core.programme.OutcomeClassBuilder;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.PackProblem;

/** Reads the classifications of outcomes with their classes. */
final class ClassificationsPart {

  private final ProblemLog log;
  private final Map<String, Place> places;
  private final List<Interpretation> interpretations;

  ClassificationsPart(
      ProblemLog log, Map<String, Place> places, List<Interpretation> interpretations) {
    this.log = log;
    this.places = places;
    this.interpretations = interpretations;
  }

  List<Classification> read(Fields manifest, List<Classification> base) {
    Map<String, Classification> classifications = new LinkedHashMap<>();
    base.forEach(inherited -> classifications.put(inherited.id(), inherited));
    Ids ids = new Ids(log);
    for (Fields item : manifest.children("classifications")) {
      String id = item.id("id", Ids.Form.PLAIN);
      ids.take(id, item.placeOfValue("id"));
      places.put("classification/" + id, item.placeOfValue("id"));
      ClassificationBuilder classification =
          Classification.builder()
              .id(id)
              .label(item.label("label"))
              .source(item.source())
              .interpretation(new InterpretationName(log, interpretations).read(item));
      item.required("classes");
      List<OutcomeClass> classes = classes(id, item);
      item.end();
      if (log.isClean()) {
        checkOrder(classes, id);
      }
      if (log.isClean()) {
        classifications.put(id, classification.addAllClasses(classes).build());
      }
    }
    return List.copyOf(classifications.values());
  }

  private List<OutcomeClass> classes(String classification, Fields fields) {
    Ids ids = new Ids(log);
    List<OutcomeClass> classes = new ArrayList<>();
    for (Fields item : fields.children("classes")) {
      String id = item.id("id", Ids.Form.PLAIN);
      ids.take(id, item.placeOfValue("id"));
      String place = "class/" + classification + "/" + id;
      places.put(place, item.placeOfValue("id"));
      RequirementReader reader = new RequirementReader(log, interpretations);
      OutcomeClassBuilder outcomeClass =
          OutcomeClass.builder()
              .id(id)
              .label(item.label("label"))
              .source(item.source())
              .requirement(
                  item.required("requires")
                      .map(reader::read)
                      .orElse(new Requirement.AllOf(List.of())));
      reader.places().forEach((criterion, at) -> places.put(place + "/" + criterion, at));
      item.optionalChild("goesAfter").ifPresent(after -> goesAfter(after, outcomeClass));
      item.end();
      if (log.isClean()) {
        classes.add(outcomeClass.build());
      }
    }
    return classes;
  }

  private static void goesAfter(Fields after, OutcomeClassBuilder outcomeClass) {
    after.required("classes");
    outcomeClass.addAllAfter(after.texts("classes"));
    outcomeClass.precedence(Optional.of(after.source()));
    after.end();
  }

  private void checkOrder(List<OutcomeClass> classes, String classification) {
    List<String> ids = classes.stream().map(OutcomeClass::id).toList();
    for (OutcomeClass one : classes) {
      Place place = places.getOrDefault("class/" + classification + "/" + one.id(), Place.UNKNOWN);
      for (String after : one.after()) {
        if (!ids.contains(after)) {
          log.unknown(
              place,
              "class `"
                  + one.id()
                  + "` goes after a class "
                  + PackProblem.quote(after)
                  + " that is not in the classification",
              after,
              ids);
        }
      }
      if (Precedence.goesBeforeItself(one, classes)) {
        log.problem(
            place,
            "class `" + one.id() + "` goes before itself",
            "let `goesAfter` name only classes that do not go after this one");
      }
    }
  }
}
