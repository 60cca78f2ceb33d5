// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.json.RoundTrip.assertReadAsWritten;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.CommonArbitraries;
import se.samverkan.sam.arbitrary.Events;
import se.samverkan.sam.arbitrary.PlanArbitraries;
import se.samverkan.sam.arbitrary.SharingArbitraries;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.sharing.SharingGround;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever can be told of a participation is read as it was written. */
class ParticipationRoundTripTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @Property(tries = 500)
  void anEventIsReadAsItWasWritten(@ForAll("events") RecordedEvent event) {
    assertReadAsWritten(SamJson.event(), RecordedEvent.class, event);
  }

  @Property(tries = 100)
  void aMappersTreeIsReadToo(@ForAll("events") RecordedEvent event) {
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(event), RecordedEvent.class)).isEqualTo(event);
  }

  @Property(tries = 100)
  void theOrderOfPropertiesMeansNothing(@ForAll("events") RecordedEvent event, @ForAll long seed) {
    JsonNode written = MAPPER.readTree(SamJson.event().write(event, Layout.COMPACT));
    String shuffled = shuffled(written, new Random(seed)).toString();

    RecordedEvent read = SamJson.event().read(shuffled).orElseThrow();

    assertThat(read).isEqualTo(event);
    assertThat(SamJson.event().write(read, Layout.COMPACT))
        .isEqualTo(SamJson.event().write(event, Layout.COMPACT));
  }

  @Property(tries = 100)
  void eventsAreReadAsTheirLinesWereWritten(@ForAll("lists") List<RecordedEvent> events) {
    String lines = SamJson.writeEventLines(events);

    assertThat(lines.lines()).hasSameSizeAs(events);
    assertThat(SamJson.readEventLines(lines).orElseThrow()).isEqualTo(events);
    assertThat(SamJson.readEventLines(utf8(lines + "\n \r\n")).orElseThrow()).isEqualTo(events);
    assertThat(SamJson.readEventLines(lines.replace("\n", "\r\n")).orElseThrow()).isEqualTo(events);
  }

  @Property(tries = 50)
  void aParticipationIsReadAsItWasWritten(@ForAll("participations") Participation participation) {
    assertReadAsWritten(SamJson.participation(), Participation.class, participation);
  }

  @Property(tries = 100)
  void aPlanIsReadAsItWasWritten(@ForAll("plans") ActionPlan plan) {
    assertReadAsWritten(SamJson.plan(), ActionPlan.class, plan);
  }

  @Property(tries = 100)
  void aGroundIsReadAsItWasWritten(@ForAll("grounds") SharingGround ground) {
    assertReadAsWritten(SamJson.sharingGround(), SharingGround.class, ground);
  }

  @Provide
  Arbitrary<RecordedEvent> events() {
    return Events.recorded();
  }

  @Provide
  Arbitrary<List<RecordedEvent>> lists() {
    return Events.recorded().list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<Participation> participations() {
    return Events.participations();
  }

  @Provide
  Arbitrary<ActionPlan> plans() {
    return PlanArbitraries.plans();
  }

  @Provide
  Arbitrary<SharingGround> grounds() {
    return SharingArbitraries.grounds(CommonArbitraries.texts());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ArrayNode array) {
      ArrayNode copy = MAPPER.createArrayNode();
      array.forEach(item -> copy.add(shuffled(item, random)));
      return copy;
    } else if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      Collections.shuffle(names, random);
      ObjectNode copy = MAPPER.createObjectNode();
      names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
      return copy;
    }
    return node;
  }
}
