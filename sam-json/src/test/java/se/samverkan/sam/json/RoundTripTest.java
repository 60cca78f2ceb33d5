// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.json.RoundTrip.assertReadAsWritten;

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

class RoundTripTest {

  @Example
  void aTextOfSeveralLinesIsReadAsItWasWrittenWhateverItsLinesEndIn() {
    for (String end :
        List.of("", ":", ": ", " #", " -", ",", "?", "\"", "'", "|", ">", "&a", "*a")) {
      for (String lineBreak : List.of("\n", "\n\n", "\n ", "\u2028", "\t\n")) {
        for (String start : List.of("a", "- ", "ö: ", ":", "#", "")) {
          assertTextIsRead(start + "x" + end + lineBreak + start + "y");
        }
      }
    }
  }

  private static void assertTextIsRead(String text) {
    Applicant applicant =
        Applicant.builder()
            .id(ParticipantId.of("p"))
            .earlierProgrammes(FactList.complete(EarlierProgramme.builder().name(text).build()))
            .build();
    assertReadAsWritten(SamJson.applicant(), Applicant.class, applicant);
  }

  @Property(tries = 150)
  void anApplicantIsReadAsItWasWritten(@ForAll("applicants") Applicant applicant) {
    assertReadAsWritten(SamJson.applicant(), Applicant.class, applicant);
  }

  @Property(tries = 50)
  void severalApplicantsAreReadAsTheyWereWritten(@ForAll("lists") List<Applicant> applicants) {
    DocumentFormat<List<Applicant>> format = SamJson.applicants();

    assertThat(format.read(format.write(applicants, Layout.INDENTED)).orElseThrow())
        .isEqualTo(applicants);
    assertThat(format.readYaml(format.write(applicants, Layout.YAML)).orElseThrow())
        .isEqualTo(applicants);
  }

  @Property(tries = 50)
  void anAssessmentIsReadAsItWasWritten(@ForAll("assessments") Assessment assessment) {
    assertReadAsWritten(SamJson.assessment(), Assessment.class, assessment);
  }

  @Property(tries = 50)
  void aDecisionIsReadAsItWasWritten(@ForAll("decisions") Decision decision) {
    assertReadAsWritten(SamJson.decision(), Decision.class, decision);
  }

  @Provide
  Arbitrary<Applicant> applicants() {
    return ApplicantArbitraries.applicants();
  }

  @Provide
  Arbitrary<List<Applicant>> lists() {
    return ApplicantArbitraries.applicants().list().ofMaxSize(5);
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
