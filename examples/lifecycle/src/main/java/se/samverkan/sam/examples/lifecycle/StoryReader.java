// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.json.Reading;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** Reads a story from its file: all of it, or everything that is wrong with it. */
final class StoryReader {

  private final String file;
  private final Problems problems;

  private StoryReader(String file) {
    this.file = file;
    this.problems = new Problems(file);
  }

  static Story read(String file, byte[] yaml) throws UnusableException {
    StoryReader reader = new StoryReader(file);
    YamlDocument document = YamlDocument.read(yaml);
    reader.problems.addAll(document.problems());
    reader.problems.throwIfAny();
    Optional<Story> story = document.root().flatMap(reader::story);
    reader.problems.throwIfAny();
    return story.orElseThrow();
  }

  private Optional<Story> story(YamlNode root) {
    return Fields.of(
            root,
            "a story",
            problems,
            "story",
            "title",
            "source",
            "programme",
            "person",
            "history",
            "events",
            "ask")
        .flatMap(this::story);
  }

  private Optional<Story> story(Fields fields) {
    Optional<String> id = fields.text("story");
    Optional<Label> title = fields.label("title");
    Optional<Source> source = fields.text("source").map(Source::new);
    Optional<RulePack> pack = fields.required("programme").flatMap(this::pack);
    Optional<Applicant> person =
        fields.required("person").flatMap(node -> wire(SamJson.applicant().read(node)));
    List<RecordedEvent> history = fields.list("history", node -> wire(SamJson.event().read(node)));
    StepReader stepReader = new StepReader(problems, pack, person);
    fields.required("events");
    List<Story.Step> steps = fields.list("events", stepReader::read);
    List<LocalDate> ask = fields.list("ask", this::day);
    if (id.isEmpty() || title.isEmpty() || source.isEmpty() || pack.isEmpty() || person.isEmpty()) {
      return Optional.empty();
    }
    return beginning(fields.place(), person.get(), pack.get(), history, steps)
        .map(
            beginning ->
                new Story(
                    file,
                    id.get(),
                    title.get(),
                    source.get(),
                    pack.get(),
                    person.get(),
                    beginning,
                    steps,
                    ask));
  }

  private Optional<RulePack> pack(YamlNode node) {
    String id = node.asText().orElse("");
    if (!RulePacks.builtInIds().contains(id)) {
      problems.add(
          node.place(),
          "expected the id of a pack of the library"
              + Suggestion.after(id, RulePacks.builtInIds()));
      return Optional.empty();
    }
    return Optional.of(RulePacks.builtIn(id));
  }

  private Optional<LocalDate> day(YamlNode node) {
    Optional<LocalDate> day = node.asText().flatMap(PartialDate::parse).flatMap(PartialDate::day);
    if (day.isEmpty()) {
      problems.add(node.place(), "expected a day, such as 2009-06-15");
    }
    return day;
  }

  /** The enrolment is that of the first event. */
  private Optional<Participation> beginning(
      Place place,
      Applicant person,
      RulePack pack,
      List<RecordedEvent> history,
      List<Story.Step> steps) {
    List<RecordedEvent> all = new ArrayList<>(history);
    steps.forEach(step -> all.add(step.event()));
    if (all.isEmpty()) {
      problems.add(place, "a story needs an event");
      return Optional.empty();
    }
    EnrolmentId enrolment = all.get(0).enrolment();
    try {
      return Optional.of(Participation.rebuild(enrolment, person.id(), pack.id(), history));
    } catch (IllegalArgumentException e) {
      problems.add(place, "in `history` " + e.getMessage());
      return Optional.empty();
    }
  }

  private <T> Optional<T> wire(Reading<T> reading) {
    problems.addWire(reading.problems());
    return reading.toOptional();
  }
}
