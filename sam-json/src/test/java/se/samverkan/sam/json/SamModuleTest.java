// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.participation.Contact;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.MeetingKind;
import se.samverkan.sam.core.participation.Training;
import se.samverkan.sam.core.plan.DirectionCode;
import se.samverkan.sam.core.plan.HoursPerWeek;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class SamModuleTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  private static final Applicant KIM =
      Applicant.builder().id(ParticipantId.of("p-1")).employment(Employment.STUDYING).build();

  /** What a host may have of its own. */
  record Letter(
      Agency sender, Label subject, Optional<Applicant> about, @Nullable Verdict verdict) {}

  record Diary(Event what, Contact.Summoned call, Training training, List<EventKind> next) {}

  @Test
  void aMapperFindsTheModuleByItself() {
    assertThat(MAPPER.registeredModules()).hasAtLeastOneElementOfType(SamModule.class);
  }

  @Test
  void aMapperWritesAndReadsWhatSamJsonDoes() {
    String json = MAPPER.writeValueAsString(KIM);

    assertThat(json).isEqualTo(SamJson.applicant().write(KIM, Layout.COMPACT));
    assertThat(MAPPER.readValue(json, Applicant.class)).isEqualTo(KIM);
  }

  @Test
  void valuesCanStandInTypesOfTheHost() {
    Letter letter =
        new Letter(
            Agency.HEALTH_CARE,
            new Label("ämne", "subject"),
            Optional.of(KIM),
            Verdict.NOT_ELIGIBLE);

    String json = MAPPER.writeValueAsString(letter);

    assertThat(json)
        .contains("\"sender\":\"healthCare\"", "\"verdict\":\"notEligible\"", "\"id\":\"p-1\"");
    assertThat(MAPPER.readValue(json, Letter.class)).isEqualTo(letter);
    assertThat(MAPPER.readValue("{\"sender\":\"other\",\"verdict\":null}", Letter.class).verdict())
        .isNull();
  }

  @Test
  void anAgencysOwnCodesCanBeKeptAsJson() {
    List<DiagnosisCode> diagnoses = ApplicantCodes.STANDARD.diagnoses().codes();
    List<DirectionCode> directions = DirectionCode.standard().codes();

    assertThat(
            MAPPER.readValue(
                MAPPER.writeValueAsString(diagnoses), new TypeReference<List<DiagnosisCode>>() {}))
        .isEqualTo(diagnoses);
    assertThat(
            MAPPER.readValue(
                MAPPER.writeValueAsString(directions), new TypeReference<List<DirectionCode>>() {}))
        .isEqualTo(directions);
  }

  @Test
  void aDecisionIsWrittenAndRead() {
    Decision decision =
        Decision.builder()
            .applicant(ParticipantId.of("p-1"))
            .programme("sam")
            .body("board")
            .outcome(DecisionOutcome.NOT_SUITABLE_FOR_NOW)
            .grounds("talked with the person")
            .decidedOn(LocalDate.of(2024, 5, 31))
            .build();

    String json = MAPPER.writeValueAsString(decision);

    assertThat(json).isEqualTo(SamJson.decision().write(decision, Layout.COMPACT));
    assertThat(MAPPER.readValue(json, Decision.class)).isEqualTo(decision);
    assertThat(SamJson.decision().read(json).orElseThrow()).isEqualTo(decision);
  }

  @Test
  void eventsCanStandInTypesOfTheHostByAnyNameTheyHave() {
    Diary diary =
        new Diary(
            new Course.Resumed(),
            new Contact.Summoned(MeetingKind.FIRST, Optional.empty()),
            new Training.TrainingHoursChanged(HoursPerWeek.of(20)),
            List.of(EventKind.QUEUED));

    String json = MAPPER.writeValueAsString(diary);

    assertThat(json)
        .isEqualTo(
            "{\"what\":{\"type\":\"resumed\"},"
                + "\"call\":{\"type\":\"summoned\",\"meeting\":\"first\"},"
                + "\"training\":{\"type\":\"trainingHoursChanged\",\"hours\":20},"
                + "\"next\":[\"queued\"]}");
    assertThat(MAPPER.readValue(json, Diary.class)).isEqualTo(diary);
    assertThatThrownBy(() -> MAPPER.readValue("{\"type\":\"resumed\"}", Contact.class))
        .hasMessageContaining("expected the type of an event");
  }

  @Test
  void aRefusalListsAllProblemsAndNoValue() {
    String json = "{\"id\": 17171717, \"voluntary\": \"secret\", \"secrets\": 1}";

    assertThatThrownBy(() -> MAPPER.readValue(json, Applicant.class))
        .message()
        .contains("/id", "/voluntary", "`secrets` is not a property")
        .doesNotContain("17171717", "\"secret\"");
    assertThatThrownBy(() -> MAPPER.readValue(json, Applicant.class))
        .hasCauseInstanceOf(RefusedException.class)
        .cause()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(RefusedException.class))
        .extracting(RefusedException::problems)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "{\"id\":\"p\",\"voluntary\":1}", "{\"id\":\"p\",\"id\":\"q\"}", "3"})
  void aMapperWithJacksonsOwnDefaultsIsAsStrict(String json) {
    assertThatThrownBy(() -> MAPPER.readValue(json, Applicant.class))
        .hasCauseInstanceOf(RefusedException.class);
  }

  @Test
  void aTreeOfTheHostsIsReadToo() {
    assertThat(
            MAPPER.treeToValue(
                MAPPER.readTree("{\"id\":\"p-1\",\"employment\":\"studying\"}"), Applicant.class))
        .isEqualTo(KIM);
  }
}
