// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.participation.Contact;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Medical;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.TeamRole;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.plan.ActivityStatus;

/** Events in lines; the golden file has one of each kind, with all that can be told of it. */
class EventLinesTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/se/samverkan/sam/json/events.ndjson");

  private static final String RESUMED =
      "{\"id\":\"e-1\",\"enrolment\":\"c\",\"on\":\"2009\",\"event\":{\"type\":\"resumed\"}}";

  @Test
  void theGoldenFileHasEachKindOfEventOnceInOrder() throws IOException {
    List<RecordedEvent> events = SamJson.readEventLines(Files.readAllBytes(GOLDEN)).orElseThrow();

    assertThat(events.stream().map(one -> one.event().kind())).containsExactly(EventKind.values());
  }

  @Test
  void theGoldenFileIsWrittenAsItIsInEveryLocale() throws IOException {
    String golden = Files.readString(GOLDEN, StandardCharsets.UTF_8);
    Locale locale = Locale.getDefault();
    try {
      for (String tag : List.of("sv-SE", "tr-TR", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        List<RecordedEvent> events = SamJson.readEventLines(golden).orElseThrow();
        assertThat(SamJson.writeEventLines(events)).isEqualTo(golden);
        assertThat(SamJson.event().write(recorded(new Intake.Queued()), Layout.COMPACT))
            .contains("\"on\":\"2009\"");
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void noLinesAreNoEvents() {
    assertThat(SamJson.readEventLines("").orElseThrow()).isEmpty();
    assertThat(SamJson.readEventLines("\n \n".getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .isEmpty();
    assertThat(SamJson.writeEventLines(List.of())).isEmpty();
  }

  @Test
  void problemsOfAllLinesAreToldWithTheLineOfTheWholeText() {
    String lines =
        String.join(
            "\n",
            RESUMED,
            RESUMED.replace("resumed", "resumd"),
            "",
            RESUMED + RESUMED,
            "{\"id\":\r\"e 1\"",
            RESUMED.replace("\"2009\"", "2009"));

    assertThat(SamJson.readEventLines(lines).problems())
        .extracting(JsonProblem::toString)
        .containsExactly(
            "line 2, column 57, at /event/type: expected the type of an event; did you mean"
                + " `resumed`?",
            "line 3, column 1: there is nothing to read",
            "line 4, column 68: there is more after the end of the document",
            "line 5, column 6: the text ends before the document does",
            "line 6, column 34, at /on: expected a date such as 2024-05-31, 2024-05, 2024 or"
                + " `unknown`, not a number; put it in quotes");
  }

  @Test
  void ofVeryManyProblemsTheFirstAreTold() {
    List<JsonProblem> problems = SamJson.readEventLines("{}\n".repeat(1000)).problems();

    assertThat(problems).hasSize(101);
    assertThat(problems.get(99).line()).isEqualTo(25);
    assertThat(problems.get(100).message()).isEqualTo("there are more problems than are told here");
  }

  @Test
  void aLineThatIsTooLongIsRefusedUnread() {
    String lines = RESUMED + "\n[" + " ".repeat(SamJson.MAX_BYTES) + "]\n" + RESUMED + "\n";

    assertThat(SamJson.readEventLines(lines).problems())
        .containsExactly(new JsonProblem("", 2, 1, "longer than the 1048576 bytes that are read"));
  }

  @Test
  void aDocumentOfAnyKindThatIsTooLongIsRefusedUnread() {
    byte[] bytes = new byte[SamJson.MAX_BYTES + 1];
    JsonProblem tooLong = new JsonProblem("", 1, 1, "longer than the 1048576 bytes that are read");

    assertThat(SamJson.event().read(bytes).problems()).containsExactly(tooLong);
    assertThat(SamJson.participation().read(bytes).problems()).containsExactly(tooLong);
    assertThat(SamJson.plan().read(bytes).problems()).containsExactly(tooLong);
    assertThat(SamJson.sharingGround().read(bytes).problems()).containsExactly(tooLong);
    assertThat(SamJson.participation().readYaml(bytes).problems()).containsExactly(tooLong);
  }

  @Test
  void aTextOfManyEventsMayBeLongerThanOneDocument() {
    String lines = (RESUMED + " ".repeat(1000) + "\n").repeat(2000);

    assertThat(SamJson.readEventLines(lines).orElseThrow()).hasSize(2000);
    assertThat(SamJson.readEventLines(new byte[SamJson.MAX_LIST_BYTES + 1]).problems())
        .containsExactly(new JsonProblem("", 1, 1, "longer than the 67108864 bytes that are read"));
  }

  @Test
  void aSetIsWrittenInTheOrderOfItsKind() {
    RecordedEvent one = recorded(new Contact.TeamNamed(Set.of(TeamRole.DOCTOR, TeamRole.MAPPER)));
    ActionPlan plan =
        ActionPlan.builder()
            .plannedBy(List.of(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE))
            .unmetNeeds(List.of("b", "a"))
            .statuses(Map.of("z", ActivityStatus.PLANNED, "no", ActivityStatus.UNDER_WAY))
            .build();

    assertThat(SamJson.event().write(one, Layout.COMPACT)).contains("[\"doctor\",\"mapper\"]");
    assertThat(SamJson.plan().write(plan, Layout.YAML))
        .isEqualTo(
            """
            statuses:
              "no": underWay
              z: planned
            plannedBy:
            - employmentService
            - healthCare
            unmetNeeds:
            - a
            - b
            """);
  }

  /** Readers of YAML 1.1 take {@code on} for a truth value. */
  @Test
  void theNameOfThePropertyOnIsQuotedInYaml() {
    assertThat(SamJson.event().write(recorded(new Intake.Informed()), Layout.YAML))
        .isEqualTo(
            """
            id: e-1
            enrolment: c
            "on": "2009"
            event:
              type: informed
            """);
  }

  @Test
  void anEmptyParticipationAndPlanAreWrittenAndRead() {
    Participation nothing = Participation.open(EnrolmentId.of("c"), ParticipantId.of("p"), "sam");

    String json = SamJson.participation().write(nothing, Layout.COMPACT);

    assertThat(json)
        .isEqualTo(
            "{\"enrolment\":\"c\",\"participant\":\"p\",\"programme\":\"sam\",\"events\":[]}");
    assertThat(SamJson.participation().read(json).orElseThrow()).isEqualTo(nothing);
    assertThat(SamJson.plan().read("{}").orElseThrow()).isEqualTo(ActionPlan.builder().build());
    assertThat(SamJson.plan().write(ActionPlan.builder().build(), Layout.COMPACT)).isEqualTo("{}");
  }

  @Test
  void nullIsReadAsAbsent() {
    assertThat(
            SamJson.event()
                .read(
                    "{\"id\":\"e-1\",\"enrolment\":\"c\",\"on\":\"2009\",\"recordedOn\":null,"
                        + "\"event\":{\"type\":\"meetingHeld\",\"meeting\":\"first\","
                        + "\"steps\":null,\"instruments\":null}}")
                .orElseThrow())
        .isEqualTo(
            SamJson.event()
                .read(
                    "{\"event\":{\"meeting\":\"first\",\"type\":\"meetingHeld\","
                        + "\"attendees\":[]},\"id\":\"e-1\",\"enrolment\":\"c\",\"on\":\"2009\"}")
                .orElseThrow());
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() {
    RecordedEvent odd = recorded(new Medical.DoctorAssessed(Optional.of("marker\u0000")));
    for (Layout layout : Layout.values()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SamJson.event().write(odd, layout))
          .withMessageContaining("cannot be written")
          .withMessageNotContaining("marker");
    }
    ActionPlan plan =
        ActionPlan.builder().statuses(Map.of("marker å", ActivityStatus.PLANNED)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SamJson.plan().write(plan, Layout.COMPACT))
        .withMessageStartingWith("cannot be written as a code")
        .withMessageNotContaining("marker");
  }

  private static RecordedEvent recorded(Event event) {
    return RecordedEvent.builder()
        .id(EventId.of("e-1"))
        .enrolment(EnrolmentId.of("c"))
        .on(PartialDate.parse("2009").orElseThrow())
        .event(event)
        .build();
  }
}
