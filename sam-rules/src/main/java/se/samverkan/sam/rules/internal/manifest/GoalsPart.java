// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.GoalBuilder;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.core.programme.GoalWindow;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.PackProblem;

/** Reads the goals of a programme. */
final class GoalsPart {

  private static final List<String> MEASURES = List.of("outcomes", "enrolment", "caseload");
  private static final int MOST_MONTHS = 1200;
  private static final int MOST_PEOPLE = 1_000_000;

  private final ProblemLog log;
  private final Map<String, Place> places;
  private final List<Interpretation> interpretations;
  private final List<Classification> classifications;

  GoalsPart(
      ProblemLog log,
      Map<String, Place> places,
      List<Interpretation> interpretations,
      List<Classification> classifications) {
    this.log = log;
    this.places = places;
    this.interpretations = interpretations;
    this.classifications = classifications;
  }

  List<Goal> read(Fields manifest, List<Goal> base) {
    Map<String, Goal> goals = new LinkedHashMap<>();
    base.forEach(inherited -> goals.put(inherited.id(), inherited));
    Ids ids = new Ids(log);
    Map<String, Place> variants = new LinkedHashMap<>();
    for (Fields item : manifest.children("goals")) {
      String id = item.id("id", Ids.Form.PLAIN);
      ids.take(id, item.placeOfValue("id"));
      places.put("goal/" + id, item.placeOfValue("id"));
      Optional<String> variantOf = item.optionalText("variantOf");
      variantOf.ifPresent(other -> variants.put(other, item.placeOfValue("variantOf")));
      GoalBuilder goal =
          Goal.builder()
              .id(id)
              .label(item.label("label"))
              .from(item.date("from"))
              .source(item.source())
              .variantOf(variantOf)
              .interpretation(new InterpretationName(log, interpretations).read(item))
              .assumption(item.optionalLabel("assumption"));
      Optional<GoalMeasure> measure = measure(item);
      item.end();
      if (log.isClean() && measure.isPresent()) {
        goals.put(id, goal.measure(measure.get()).build());
      }
    }
    if (log.isClean()) {
      variants.forEach(
          (id, place) -> {
            if (!goals.containsKey(id)) {
              log.unknown(place, "there is no goal " + PackProblem.quote(id), id, goals.keySet());
            }
          });
    }
    return List.copyOf(goals.values());
  }

  private Optional<GoalMeasure> measure(Fields item) {
    List<String> given = MEASURES.stream().filter(item::has).toList();
    if (given.isEmpty()) {
      item.missing("a goal needs one of `" + String.join("`, `", MEASURES) + "`", MEASURES);
      return Optional.empty();
    }
    if (given.size() > 1) {
      log.problem(
          item.placeOf(given.get(1)),
          "a goal needs only one of `" + String.join("`, `", MEASURES) + "`");
      return Optional.empty();
    }
    return item.child(given.get(0))
        .flatMap(
            fields -> {
              Optional<GoalMeasure> measure =
                  switch (given.get(0)) {
                    case "outcomes" -> outcomes(fields);
                    case "enrolment" ->
                        fields
                            .number("atMostMonths", 1, MOST_MONTHS)
                            .map(GoalMeasure.MeanEnrolment::new);
                    default ->
                        fields
                            .number("atLeast", 1, MOST_PEOPLE)
                            .map(GoalMeasure.EnrolledAtATime::new);
                  };
              fields.end();
              return measure;
            });
  }

  private Optional<GoalMeasure> outcomes(Fields fields) {
    String classification = fields.text("classification");
    fields.required("classes");
    Set<String> classes = new LinkedHashSet<>(fields.texts("classes"));
    Optional<Integer> percent = fields.number("atLeastPercent", 1, 100);
    Optional<GoalWindow> within = fields.optionalChild("within").flatMap(this::window);
    checkClasses(fields, classification, classes);
    return classes.isEmpty()
        ? Optional.empty()
        : percent.map(
            share -> new GoalMeasure.OutcomeShare(classification, classes, share, within));
  }

  private Optional<GoalWindow> window(Fields fields) {
    Optional<Integer> months = fields.number("months", 0, MOST_MONTHS);
    GoalWindow.Anchor of = fields.word("of", GoalWindow.Anchor.class);
    fields.end();
    return months.map(count -> new GoalWindow(count, of));
  }

  private void checkClasses(Fields fields, String classification, Set<String> classes) {
    if (!log.isClean()) {
      return;
    }
    Optional<Classification> found =
        classifications.stream().filter(one -> one.id().equals(classification)).findFirst();
    if (found.isEmpty()) {
      log.unknown(
          fields.placeOfValue("classification"),
          "there is no classification " + PackProblem.quote(classification),
          classification,
          classifications.stream().map(Classification::id).toList());
      return;
    }
    List<String> known = found.get().classes().stream().map(OutcomeClass::id).toList();
    for (String id : classes) {
      if (!known.contains(id)) {
        log.unknown(
            fields.placeOfValue("classes"),
            "classification `" + classification + "` has no class " + PackProblem.quote(id),
            id,
            known);
      }
    }
  }
}
