// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.Reading;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.internal.reading.Scalars;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.scenario.ExpectedClass;
import se.samverkan.sam.rules.scenario.OutcomeScenario;

/** Reads scenarios on outcomes. */
final class OutcomeScenarioReader {

  private final ProblemLog log;
  private final Scalars scalars;
  private final Frames<OutcomeScenario> frames;

  OutcomeScenarioReader(ProblemLog log) {
    this.log = log;
    this.scalars = new Scalars(log);
    this.frames =
        new Frames<>(log, OutcomeScenarioReader::over, OutcomeScenarioReader::over, this::scenario);
  }

  private static YamlMapping over(Optional<YamlMapping> outer, YamlMapping own) {
    return outer.map(lower -> Mappings.over(lower, own, Set.of())).orElse(own);
  }

  List<OutcomeScenario> read(Fields fields) {
    return frames.read(fields);
  }

  private Optional<OutcomeScenario> scenario(Fields fields, Frame frame) {
    Optional<Closure> given = frame.given().flatMap(this::closure);
    Map<String, Place> places = new LinkedHashMap<>();
    Map<String, ExpectedClass> expect =
        frame
            .expect()
            .map(mapping -> expectations(fields.placeOf("expect"), mapping, places))
            .orElse(Map.of());
    if (given.isEmpty() || expect.isEmpty() || frame.asOf().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        OutcomeScenario.builder()
            .name(frame.name())
            .source(frame.source().map(Source::new))
            .requirement(frame.filing().requirement())
            .tags(frame.filing().tags())
            .asOf(frame.asOf().get())
            .given(given.get())
            .expect(expect)
            .file(log.file())
            .line(fields.place().line())
            .places(places)
            .build());
  }

  private Optional<Closure> closure(YamlMapping given) {
    Reading<Closure> reading = SamJson.closure().read(given);
    for (JsonProblem problem : reading.problems()) {
      log.problem(new Place(problem.line(), problem.column()), problem.message());
    }
    return reading.toOptional();
  }

  private Map<String, ExpectedClass> expectations(
      Place place, YamlMapping mapping, Map<String, Place> places) {
    Map<String, ExpectedClass> expect = new LinkedHashMap<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      places.put(entry.key(), entry.keyPlace());
      expected(entry.key(), entry.value()).ifPresent(one -> expect.put(entry.key(), one));
    }
    if (mapping.entries().isEmpty()) {
      log.problem(place, "`expect` expects nothing");
    }
    return expect;
  }

  private Optional<ExpectedClass> expected(String classification, YamlNode node) {
    String what = PackProblem.quote(classification);
    if (node.asMapping().isEmpty()) {
      return scalars
          .text(node, what)
          .map(
              id ->
                  id.equals(ExpectedClass.NONE)
                      ? new ExpectedClass.NoClass()
                      : new ExpectedClass.One(id));
    }
    return Fields.of(node, node.place(), what, log).map(this::several);
  }

  private ExpectedClass several(Fields fields) {
    List<String> keys = List.of("conflict", "undetermined");
    Set<String> conflict = new LinkedHashSet<>(fields.texts("conflict"));
    Set<String> open = new LinkedHashSet<>(fields.texts("undetermined"));
    boolean canBeNone = open.remove(ExpectedClass.NONE);
    Optional<List<String>> missing =
        fields.has("missing") ? Optional.of(fields.texts("missing")) : Optional.empty();
    if (!fields.has("conflict") && !fields.has("undetermined")) {
      fields.missing("what is expected needs `conflict` or `undetermined`", keys);
    } else if (fields.has("conflict") && (fields.has("undetermined") || missing.isPresent())) {
      log.problem(fields.placeOf("conflict"), "a conflict is not undetermined");
    }
    fields.end();
    return fields.has("conflict")
        ? new ExpectedClass.Several(conflict)
        : new ExpectedClass.Open(open, canBeNone, missing);
  }
}
