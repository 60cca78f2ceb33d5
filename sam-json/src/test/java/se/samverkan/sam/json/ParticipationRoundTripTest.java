// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;

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
    String compact = SamJson.writeEvent(event, Layout.COMPACT);
    String indented = SamJson.writeEvent(event, Layout.INDENTED);
    String yaml = SamJson.writeEvent(event, Layout.YAML);

    assertThat(SamJson.readEvent(compact).orElseThrow()).isEqualTo(event);
    assertThat(SamJson.readEvent(utf8(indented)).orElseThrow()).isEqualTo(event);
    assertThat(SamJson.readEventYaml(yaml).orElseThrow()).isEqualTo(event);
    assertThat(SamJson.readEventYaml(utf8(compact)).orElseThrow()).isEqualTo(event);
    assertThat(compact).doesNotContain("\n");
  }

  @Property(tries = 100)
  void aMapperWritesAndReadsTheSame(@ForAll("events") RecordedEvent event) {
    String json = MAPPER.writeValueAsString(event);

    assertThat(json).isEqualTo(SamJson.writeEvent(event, Layout.COMPACT));
    assertThat(MAPPER.readValue(utf8(json), RecordedEvent.class)).isEqualTo(event);
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(event), RecordedEvent.class)).isEqualTo(event);
  }

  @Property(tries = 100)
  void theOrderOfPropertiesMeansNothing(@ForAll("events") RecordedEvent event, @ForAll long seed) {
    JsonNode written = MAPPER.readTree(SamJson.writeEvent(event, Layout.COMPACT));
    String shuffled = shuffled(written, new Random(seed)).toString();

    RecordedEvent read = SamJson.readEvent(shuffled).orElseThrow();

    assertThat(read).isEqualTo(event);
    assertThat(SamJson.writeEvent(read, Layout.COMPACT))
        .isEqualTo(SamJson.writeEvent(event, Layout.COMPACT));
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
    String json = SamJson.writeParticipation(participation, Layout.INDENTED);
    String yaml = SamJson.writeParticipation(participation, Layout.YAML);

    assertThat(SamJson.readParticipation(json).orElseThrow()).isEqualTo(participation);
    assertThat(SamJson.readParticipation(utf8(json)).orElseThrow()).isEqualTo(participation);
    assertThat(SamJson.readParticipationYaml(yaml).orElseThrow()).isEqualTo(participation);
    assertThat(SamJson.readParticipationYaml(utf8(yaml)).orElseThrow()).isEqualTo(participation);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(participation), Participation.class))
        .isEqualTo(participation);
  }

  @Property(tries = 100)
  void aPlanIsReadAsItWasWritten(@ForAll("plans") ActionPlan plan) {
    String json = SamJson.writePlan(plan, Layout.COMPACT);
    String yaml = SamJson.writePlan(plan, Layout.YAML);

    assertThat(SamJson.readPlan(json).orElseThrow()).isEqualTo(plan);
    assertThat(SamJson.readPlan(utf8(json)).orElseThrow()).isEqualTo(plan);
    assertThat(SamJson.readPlanYaml(yaml).orElseThrow()).isEqualTo(plan);
    assertThat(SamJson.readPlanYaml(utf8(yaml)).orElseThrow()).isEqualTo(plan);
  }

  @Property(tries = 100)
  void aGroundIsReadAsItWasWritten(@ForAll("grounds") SharingGround ground) {
    String json = SamJson.writeGround(ground, Layout.COMPACT);
    String yaml = SamJson.writeGround(ground, Layout.YAML);

    assertThat(SamJson.readGround(json).orElseThrow()).isEqualTo(ground);
    assertThat(SamJson.readGround(utf8(json)).orElseThrow()).isEqualTo(ground);
    assertThat(SamJson.readGroundYaml(yaml).orElseThrow()).isEqualTo(ground);
    assertThat(SamJson.readGroundYaml(utf8(yaml)).orElseThrow()).isEqualTo(ground);
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
