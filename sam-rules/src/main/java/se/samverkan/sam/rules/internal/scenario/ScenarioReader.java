// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.internal.reading.Scalars;
import se.samverkan.sam.rules.scenario.Expectation;
import se.samverkan.sam.rules.scenario.Scenario;

/** Reads one scenario of a file, or the cases of one. */
final class ScenarioReader {

  private static final List<String> REQUIRED = List.of("asOf", "given", "expect");

  private final ProblemLog log;
  private final Ids names;
  private final Scalars scalars;
  private final GivenReader givenReader;

  ScenarioReader(ProblemLog log, GivenReader givenReader) {
    this.log = log;
    this.names = new Ids(log);
    this.scalars = new Scalars(log);
    this.givenReader = givenReader;
  }

  /** What a scenario says, or what a case and the scenario it belongs to say together. */
  private record Frame(
      String name,
      Optional<String> source,
      Optional<LocalDate> asOf,
      Optional<YamlMapping> given,
      Optional<YamlMapping> expect,
      Set<String> keys) {

    static final Frame EMPTY =
        new Frame(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
  }

  List<Scenario> read(Fields fields) {
    Frame frame = frame(fields, Frame.EMPTY);
    if (!fields.has("cases")) {
      List<Scenario> one = scenario(fields, frame).stream().toList();
      fields.end();
      return one;
    }
    List<Scenario> cases =
        fields.children("cases").stream()
            .flatMap(
                item -> {
                  Stream<Scenario> one = scenario(item, frame(item, frame)).stream();
                  item.end();
                  return one;
                })
            .toList();
    fields.end();
    return cases;
  }

  private Frame frame(Fields fields, Frame outer) {
    String name = fields.text("name");
    Optional<YamlMapping> given =
        mapping(fields, "given").map(own -> givenReader.over(outer.given(), own));
    Optional<YamlMapping> expect =
        mapping(fields, "expect").map(own -> ExpectationReader.over(outer.expect(), own));
    return new Frame(
        outer.name().isEmpty() ? name : outer.name() + ": " + name,
        fields.optionalText("source").or(outer::source),
        fields.optionalDate("asOf").or(outer::asOf),
        given.or(outer::given),
        expect.or(outer::expect),
        REQUIRED.stream()
            .filter(key -> fields.has(key) || outer.keys().contains(key))
            .collect(Collectors.toSet()));
  }

  private Optional<YamlMapping> mapping(Fields fields, String key) {
    return fields
        .node(key)
        .flatMap(
            node -> {
              if (node.asMapping().isEmpty()) {
                scalars.wrongKind(node, "`" + key + "`", "a mapping of keys to values");
              }
              return node.asMapping();
            });
  }

  private Optional<Scenario> scenario(Fields fields, Frame frame) {
    if (fields.has("name")) {
      names.take(frame.name(), fields.placeOfValue("name"));
    }
    REQUIRED.stream().filter(key -> !frame.keys().contains(key)).forEach(fields::required);
    Optional<Applicant> given = frame.given().flatMap(givenReader::applicant);
    Optional<Expectation> expect =
        frame.expect().map(mapping -> expectation(fields.placeOf("expect"), mapping));
    if (given.isEmpty() || expect.isEmpty() || frame.asOf().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Scenario.builder()
            .name(frame.name())
            .source(frame.source().map(Source::new))
            .asOf(frame.asOf().get())
            .given(given.get())
            .expect(expect.get())
            .file(log.file())
            .line(fields.place().line())
            .places(frame.given().map(GivenNames::places).orElse(Map.of()))
            .build());
  }

  private Expectation expectation(Place place, YamlMapping mapping) {
    return Fields.of(mapping, place, "`expect`", log)
        .map(fields -> new ExpectationReader(log).read(fields))
        .orElseGet(() -> Expectation.builder().build());
  }
}
