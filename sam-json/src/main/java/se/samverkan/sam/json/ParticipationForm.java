// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.PARTICIPANT_ID;
import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.Part.required;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;
import se.samverkan.sam.json.yaml.YamlSequence;

/** A participation with its events, of which each is told where it does not belong there. */
record ParticipationForm() implements Form<Participation> {

  /** A participation before its events are known to belong to it. */
  record Parts(
      EnrolmentId enrolment,
      ParticipantId participant,
      String programme,
      List<RecordedEvent> events) {}

  static final ObjectForm<Parts, Draft> PARTS =
      RecordForm.of(
          "a participation",
          required("enrolment", CommonForms.ENROLMENT_ID, Parts::enrolment),
          required("participant", PARTICIPANT_ID, Parts::participant),
          required("programme", TEXT, Parts::programme),
          required("events", new ListForm<>(EventForms.RECORDED_EVENT), Parts::events),
          Parts::new);

  @Override
  public String inWords() {
    return PARTS.inWords();
  }

  @Override
  public @Nullable Participation read(YamlNode node, Pointer at, Problems problems) {
    int before = problems.count();
    Parts parts = PARTS.read(node, at, problems);
    node.asMapping().ifPresent(mapping -> checkEvents(mapping, at.then("events"), problems));
    return parts == null || problems.count() > before
        ? null
        : Participation.rebuild(
            parts.enrolment(), parts.participant(), parts.programme(), parts.events());
  }

  @Override
  public void write(Participation value, Sink sink) {
    PARTS.write(
        new Parts(value.enrolment(), value.participant(), value.programme(), value.recorded()),
        sink);
  }

  private static void checkEvents(YamlMapping participation, Pointer at, Problems problems) {
    Optional<String> enrolment = participation.get("enrolment").flatMap(YamlNode::asText);
    List<YamlNode> events =
        participation
            .get("events")
            .flatMap(YamlNode::asSequence)
            .map(YamlSequence::items)
            .orElse(List.of());
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < events.size(); i++) {
      Pointer event = at.then(i);
      text(events.get(i), "id")
          .filter(id -> !ids.add(id.raw()))
          .ifPresent(id -> problems.add(id.place(), event.then("id"), "another event has this id"));
      text(events.get(i), "enrolment")
          .filter(other -> enrolment.isPresent() && !enrolment.get().equals(other.raw()))
          .ifPresent(
              other ->
                  problems.add(
                      other.place(),
                      event.then("enrolment"),
                      "the event belongs to another enrolment"));
    }
  }

  private static Optional<YamlScalar> text(YamlNode event, String property) {
    return event
        .asMapping()
        .flatMap(mapping -> mapping.get(property))
        .flatMap(YamlNode::asScalar)
        .filter(scalar -> scalar.kind() == YamlScalar.Kind.TEXT);
  }
}
