// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.Events;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.participation.Attendee;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.PolicyVersion;
import se.samverkan.sam.core.participation.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No kind of event and no component of a record is left out of the forms. */
class EventFormsTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Example
  void everyKindOfEventHasAFormWithAPropertyForEachComponentInOrder() {
    assertThat(EventForms.EVENT.variants()).hasSameSizeAs(EventKind.values());
    for (EventKind kind : EventKind.values()) {
      Variant<?> variant = EventForms.EVENT.variants().get(kind.id());

      assertThat(variant).as(kind.id()).isNotNull();
      assertThat(variant.record()).isEqualTo(kind.record());
      assertThat(List.copyOf(variant.form().properties().keySet()))
          .as(kind.id())
          .isEqualTo(components(kind.record()));
    }
  }

  @Example
  void otherRecordsHaveAPropertyForEachComponentInOrder() {
    assertThat(List.copyOf(MeetingForms.ATTENDEE.properties().keySet()))
        .isEqualTo(components(Attendee.class));
    assertThat(List.copyOf(EventForms.POLICY_VERSION.properties().keySet()))
        .isEqualTo(components(PolicyVersion.class));
  }

  @Example
  void noComponentIsCalledAsTheKindIs() {
    for (EventKind kind : EventKind.values()) {
      assertThat(components(kind.record())).doesNotContain(VariantForm.TYPE);
    }
  }

  @Example
  void aKindOfEventIsCalledTheSameEverywhere() {
    assertThat(IntakeForms.EVENT_KIND.names())
        .containsExactlyElementsOf(Arrays.stream(EventKind.values()).map(EventKind::id).toList());
  }

  /** What is told whole is written whole, and what is written is read. */
  @Property(tries = 300)
  void everyComponentIsWrittenAndRead(@ForAll("whole") Event event) {
    RecordedEvent recorded =
        RecordedEvent.builder()
            .id(EventId.of("e-1"))
            .enrolment(EnrolmentId.of("case-7"))
            .on(PartialDate.unknown())
            .event(event)
            .build();
    String json = SamJson.event().write(recorded, Layout.COMPACT);
    JsonNode written = MAPPER.readTree(json).get("event");

    Iterable<String> names = () -> properties(written);
    assertThat(StreamSupport.stream(names.spliterator(), false).skip(1))
        .isEqualTo(components(event.kind().record()));
    assertThat(written.get(VariantForm.TYPE).stringValue()).isEqualTo(event.kind().id());
    assertThat(SamJson.event().read(json).orElseThrow()).isEqualTo(recorded);
  }

  @Provide
  Arbitrary<Event> whole() {
    return Arbitraries.of(EventKind.class).flatMap(Events::whole);
  }

  private static Iterator<String> properties(JsonNode object) {
    return object.propertyNames().iterator();
  }

  private static List<String> components(Class<?> record) {
    return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList();
  }
}
