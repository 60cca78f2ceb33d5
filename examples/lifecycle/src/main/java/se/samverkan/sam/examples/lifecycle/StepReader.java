// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.participation.Circumstances;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.json.Reading;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.pack.RulePack;

/** Reads the events of a story, and has the person assessed where an event asks for it. */
final class StepReader {

  private final Problems problems;
  private final Optional<RulePack> pack;
  private final Optional<Applicant> person;

  StepReader(Problems problems, Optional<RulePack> pack, Optional<Applicant> person) {
    this.problems = problems;
    this.pack = pack;
    this.person = person;
  }

  Optional<Story.Step> read(YamlNode node) {
    return Fields.of(node, "an entry of `events`", problems, "event", "assess", "around", "expect")
        .flatMap(this::read);
  }

  private Optional<Story.Step> read(Fields fields) {
    Circumstances around =
        fields.optional("around").map(this::around).orElseGet(Circumstances::unknown);
    List<Expected> expected = fields.list("expect", this::expected);
    boolean isToAssess = fields.isTrue("assess");
    return fields
        .required("event")
        .flatMap(this::event)
        .flatMap(event -> isToAssess ? assessed(event, fields.place()) : Optional.of(event))
        .map(event -> new Story.Step(fields.place(), event, around, expected));
  }

  private Optional<RecordedEvent> event(YamlNode node) {
    Reading<RecordedEvent> reading = SamJson.event().read(node);
    problems.addWire(reading.problems());
    return reading.toOptional();
  }

  private Circumstances around(YamlNode node) {
    return Fields.of(
            node, "`around`", problems, "othersEnrolled", "othersInCohort", "guaranteedPlacesTaken")
        .map(
            fields ->
                Circumstances.builder()
                    .othersEnrolled(fields.count("othersEnrolled"))
                    .othersInCohort(fields.count("othersInCohort"))
                    .guaranteedPlacesTaken(fields.count("guaranteedPlacesTaken"))
                    .build())
        .orElseGet(Circumstances::unknown);
  }

  private Optional<Expected> expected(YamlNode node) {
    String id = node.asText().orElse("");
    if (!Expected.all().contains(id)) {
      problems.add(
          node.place(),
          "expected the id of a refusal or of advice" + Suggestion.after(id, Expected.all()));
      return Optional.empty();
    }
    return Optional.of(new Expected(id));
  }

  /** The same decision with the assessment by the programme's rules on its day. */
  private Optional<RecordedEvent> assessed(RecordedEvent event, Place place) {
    if (!(event.event() instanceof Intake.Decided decided) || decided.assessment().isPresent()) {
      problems.add(place, "`assess` goes with a `decided` event that has no assessment yet");
      return Optional.empty();
    }
    if (pack.isEmpty() || person.isEmpty()) {
      return Optional.empty();
    }
    Optional<Assessment> assessment =
        pack.get()
            .assess(person.get(), decided.decision().decidedOn())
            .fold(
                Optional::of,
                refusal -> {
                  problems.add(place, refusal.reason().en());
                  return Optional.empty();
                });
    return assessment.map(
        one ->
            RecordedEvent.builder()
                .copyOf(event)
                .event(new Intake.Decided(decided.decision(), Optional.of(one)))
                .build());
  }
}
