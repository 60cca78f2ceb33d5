// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.scenario.Expectation;
import se.samverkan.sam.rules.scenario.Scenario;

/** Reads one scenario of a file, or the cases of one. */
final class ScenarioReader {

  private final ProblemLog log;
  private final GivenReader givenReader;
  private final Frames<Scenario> frames;

  ScenarioReader(ProblemLog log, GivenReader givenReader) {
    this.log = log;
    this.givenReader = givenReader;
    this.frames = new Frames<>(log, givenReader::over, ExpectationReader::over, this::scenario);
  }

  List<Scenario> read(Fields fields) {
    return frames.read(fields);
  }

  private Optional<Scenario> scenario(Fields fields, Frame frame) {
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
            .requirement(frame.filing().requirement())
            .tags(frame.filing().tags())
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
