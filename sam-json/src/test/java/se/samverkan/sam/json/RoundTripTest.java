// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.ApplicantArbitraries;
import se.samverkan.sam.arbitrary.AssessmentArbitraries;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.EarlierProgramme;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.json.yaml.YamlDocument;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @Example
  void aTextOfSeveralLinesIsReadAsItWasWrittenWhateverItsLinesEndIn() {
    for (String end :
        List.of("", ":", ": ", " #", " -", ",", "?", "\"", "'", "|", ">", "&a", "*a")) {
      for (String lineBreak : List.of("\n", "\n\n", "\n ", "\u2028", "\t\n")) {
        for (String start : List.of("a", "- ", "ö: ", ":", "#", "")) {
          assertReadAsWritten(start + "x" + end + lineBreak + start + "y");
        }
      }
    }
  }

  private static void assertReadAsWritten(String text) {
    Applicant applicant =
        Applicant.builder()
            .id(ParticipantId.of("p"))
            .earlierProgrammes(FactList.complete(EarlierProgramme.builder().name(text).build()))
            .build();
    for (Layout layout : Layout.values()) {
      String written = SamJson.writeApplicant(applicant, layout);
      Reading<Applicant> read =
          layout == Layout.YAML
              ? SamJson.readApplicantYaml(written)
              : SamJson.readApplicant(written);
      assertThat(read.toOptional()).as(written).contains(applicant);
    }
  }

  @Property(tries = 150)
  void anApplicantIsReadAsItWasWritten(@ForAll("applicants") Applicant applicant) {
    String compact = SamJson.writeApplicant(applicant, Layout.COMPACT);
    String indented = SamJson.writeApplicant(applicant, Layout.INDENTED);
    String yaml = SamJson.writeApplicant(applicant, Layout.YAML);

    assertThat(SamJson.readApplicant(compact).orElseThrow()).isEqualTo(applicant);
    assertThat(SamJson.readApplicant(indented).orElseThrow()).isEqualTo(applicant);
    assertThat(SamJson.readApplicantYaml(yaml).orElseThrow()).isEqualTo(applicant);
    assertThat(compact).doesNotContain("\n");
    assertThat(indented + yaml).doesNotContain("\r").endsWith("\n");
  }

  @Property(tries = 50)
  void jsonIsYaml(@ForAll("applicants") Applicant applicant) {
    for (Layout layout : List.of(Layout.COMPACT, Layout.INDENTED)) {
      YamlDocument document = YamlDocument.read(SamJson.writeApplicant(applicant, layout));

      assertThat(SamJson.readApplicant(document.root().orElseThrow()).orElseThrow())
          .isEqualTo(applicant);
    }
  }

  @Property(tries = 50)
  void aMapperWritesAndReadsTheSame(@ForAll("applicants") Applicant applicant) {
    String json = MAPPER.writeValueAsString(applicant);

    assertThat(json).isEqualTo(SamJson.writeApplicant(applicant, Layout.COMPACT));
    assertThat(MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), Applicant.class))
        .isEqualTo(applicant);
  }

  @Property(tries = 50)
  void anAssessmentIsReadAsItWasWritten(@ForAll("assessments") Assessment assessment) {
    for (Layout layout : List.of(Layout.COMPACT, Layout.INDENTED)) {
      String json = SamJson.writeAssessment(assessment, layout);

      assertThat(SamJson.readAssessment(json).orElseThrow()).isEqualTo(assessment);
    }
    YamlDocument yaml = YamlDocument.read(SamJson.writeAssessment(assessment, Layout.YAML));
    assertThat(yaml.problems()).isEmpty();
  }

  @Property(tries = 50)
  void aDecisionIsReadAsItWasWritten(@ForAll("decisions") Decision decision) {
    String json = SamJson.writeDecision(decision, Layout.COMPACT);

    assertThat(SamJson.readDecision(json).orElseThrow()).isEqualTo(decision);
  }

  @Provide
  Arbitrary<Applicant> applicants() {
    return ApplicantArbitraries.applicants();
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return AssessmentArbitraries.assessments();
  }

  @Provide
  Arbitrary<Decision> decisions() {
    return AssessmentArbitraries.decisions();
  }
}
