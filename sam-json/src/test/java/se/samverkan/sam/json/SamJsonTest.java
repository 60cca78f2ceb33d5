// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlNode;

class SamJsonTest {

  private static final Applicant KIM =
      Applicant.builder()
          .id(ParticipantId.of("p-1"))
          .birthDate(LocalDate.of(1985, 3, 4))
          .municipality("Malmö")
          .diagnoses(FactList.atLeast(Diagnosis.of("back-pain")))
          .benefits(
              FactList.complete(
                  Benefit.builder()
                      .kind(BenefitKind.SICKNESS_COMPENSATION)
                      .from(LocalDate.of(2023, 1, 1))
                      .timeLimited(true)
                      .percent(50)
                      .build()))
          .registeredWith(FactList.complete(Agency.EMPLOYMENT_SERVICE, Agency.HEALTH_CARE))
          .earlierProgrammes(FactList.complete())
          .employment(Employment.SELF_EMPLOYED)
          .onSickLeave(false)
          .build();

  private static final String COMPACT =
      "{\"id\":\"p-1\",\"birthDate\":\"1985-03-04\",\"municipality\":\"Malmö\","
          + "\"diagnoses\":{\"atLeast\":[{\"code\":\"back-pain\"}]},"
          + "\"benefits\":{\"complete\":[{\"kind\":\"sicknessCompensation\",\"from\":\"2023-01-01\","
          + "\"timeLimited\":true,\"percent\":50}]},"
          + "\"registeredWith\":{\"complete\":[\"employmentService\",\"healthCare\"]},"
          + "\"earlierProgrammes\":{\"complete\":[]},\"employment\":\"selfEmployed\","
          + "\"onSickLeave\":false}";

  private static final String INDENTED =
      """
      {
        "id": "p-1",
        "birthDate": "1985-03-04",
        "municipality": "Malmö",
        "diagnoses": {
          "atLeast": [
            {
              "code": "back-pain"
            }
          ]
        },
        "benefits": {
          "complete": [
            {
              "kind": "sicknessCompensation",
              "from": "2023-01-01",
              "timeLimited": true,
              "percent": 50
            }
          ]
        },
        "registeredWith": {
          "complete": [
            "employmentService",
            "healthCare"
          ]
        },
        "earlierProgrammes": {
          "complete": []
        },
        "employment": "selfEmployed",
        "onSickLeave": false
      }
      """;

  private static final String YAML =
      """
      id: p-1
      birthDate: 1985-03-04
      municipality: Malmö
      diagnoses:
        atLeast:
        - code: back-pain
      benefits:
        complete:
        - kind: sicknessCompensation
          from: 2023-01-01
          timeLimited: true
          percent: 50
      registeredWith:
        complete:
        - employmentService
        - healthCare
      earlierProgrammes:
        complete: []
      employment: selfEmployed
      onSickLeave: false
      """;

  @Test
  void anApplicantIsWrittenInTheOrderOfItsAccessorsWithoutWhatIsNotKnown() {
    assertThat(SamJson.applicant().write(KIM, Layout.COMPACT)).isEqualTo(COMPACT);
    assertThat(SamJson.applicant().write(KIM, Layout.INDENTED)).isEqualTo(INDENTED);
    assertThat(SamJson.applicant().write(KIM, Layout.YAML)).isEqualTo(YAML);
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    assertThat(SamJson.applicant().read(COMPACT).orElseThrow()).isEqualTo(KIM);
    assertThat(SamJson.applicant().read(INDENTED.getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .isEqualTo(KIM);
    assertThat(SamJson.applicant().readYaml(YAML).orElseThrow()).isEqualTo(KIM);
    assertThat(SamJson.applicant().readYaml(YAML.getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .isEqualTo(KIM);
  }

  @Test
  void aListOfApplicantsIsReadWhole() {
    String list = SamJson.applicants().write(List.of(KIM, KIM), Layout.COMPACT);

    assertThat(list).isEqualTo("[" + COMPACT + "," + COMPACT + "]");
    assertThat(SamJson.applicants().read(list.getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .containsExactly(KIM, KIM);
  }

  @Test
  void absentAndNullAreBothUnknown() {
    Applicant read =
        SamJson.applicant()
            .read("{\"id\": \"p\", \"voluntary\": null, \"benefits\": null}")
            .orElseThrow();

    assertThat(read).isEqualTo(Applicant.builder().id(ParticipantId.of("p")).build());
    assertThat(SamJson.applicant().write(read, Layout.COMPACT)).isEqualTo("{\"id\":\"p\"}");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
    byte[] bytes = ("\uFEFF" + INDENTED.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);

    assertThat(SamJson.applicant().read(bytes).orElseThrow()).isEqualTo(KIM);
  }

  @Test
  void aPartOfAYamlFileIsReadWithThePlacesOfTheFile() {
    YamlNode scenario =
        YamlDocument.read("it: is found\ngiven:\n  id: p-1\n  voluntery: true\n")
            .root()
            .flatMap(YamlNode::asMapping)
            .flatMap(root -> root.get("given"))
            .orElseThrow();

    assertThat(SamJson.applicant().read(scenario).problems())
        .containsExactly(
            new JsonProblem(
                "/voluntery",
                4,
                3,
                "`voluntery` is not a property of an applicant; did you mean `voluntary`?"));
  }

  @Test
  void bytesInAnotherEncodingAreRefused() {
    byte[] latin1 = COMPACT.getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = COMPACT.getBytes(StandardCharsets.UTF_16LE);

    assertThat(SamJson.applicant().read(latin1).problems())
        .containsExactly(new JsonProblem("", 1, 58, "not UTF-8 from here on"));
    assertThat(SamJson.applicant().read(utf16).problems())
        .containsExactly(new JsonProblem("", 1, 2, "the character U+0000 is not allowed"));
  }

  @Test
  void aDocumentThatIsTooLongIsRefusedUnread() {
    assertThat(SamJson.applicant().read(new byte[SamJson.MAX_BYTES + 1]).problems())
        .containsExactly(new JsonProblem("", 1, 1, "longer than the 1048576 bytes that are read"));
  }

  @Test
  void equalApplicantsGiveEqualBytesInEveryLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("sv-SE", "tr-TR", "ar-EG-u-nu-arab")) {
        for (String id : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          assertThat(SamJson.applicant().write(KIM, Layout.INDENTED)).isEqualTo(INDENTED);
          assertThat(SamJson.applicant().write(KIM, Layout.YAML)).isEqualTo(YAML);
          assertThat(SamJson.applicant().read(COMPACT).orElseThrow()).isEqualTo(KIM);
          assertThat(SamJson.applicant().read("{\"id\":\"\u0007\"}").problems().toString())
              .contains("U+0007");
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() {
    Applicant hidden =
        Applicant.builder().id(ParticipantId.of("p")).municipality("Malmö\u0000").build();
    Applicant ancient =
        Applicant.builder().id(ParticipantId.of("p")).birthDate(LocalDate.of(-44, 3, 15)).build();

    for (Layout layout : Layout.values()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SamJson.applicant().write(hidden, layout))
          .withMessage("a text cannot be written: the character U+0000 is not allowed");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SamJson.applicant().write(ancient, layout))
          .withMessage("cannot be written as a date such as 2024-05-31");
    }
  }

  @Test
  void aRefusalCanBeThrownWithItsProblems() {
    Reading<Applicant> reading = SamJson.applicant().read("{}");

    assertThat(reading.toOptional()).isEmpty();
    assertThat(reading.<Object>fold(value -> value, List::size)).isEqualTo(1);
    assertThatThrownBy(reading::orElseThrow)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.problems()).isEqualTo(reading.problems()))
        .hasMessage("line 1, column 1: `id` is missing");
  }

  @Test
  void aDocumentOfFaultsTellsTheFirstOfThem() {
    String many = "{\"id\": \"p\", \"problemAreas\": {\"complete\": [" + "0,".repeat(500) + "0]}}";

    List<JsonProblem> problems = SamJson.applicant().read(many).problems();

    assertThat(problems).hasSize(101);
    assertThat(problems.get(100).message()).isEqualTo("there are more problems than are told here");
  }
}
