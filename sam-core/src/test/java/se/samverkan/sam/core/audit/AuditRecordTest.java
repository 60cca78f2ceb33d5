// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.audit;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.outcome.ClassificationResult;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Participation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditRecordTest {

  private static final LocalDate DAY = LocalDate.of(2012, 6, 14);
  private static final ParticipantId SOMEBODY = ParticipantId.of("p-1");
  private static final EnrolmentId CASE = EnrolmentId.of("case-1");
  private static final String EDITION = "0123456789abcdef".repeat(4);
  private static final Provenance RULES =
      Provenance.builder()
          .pack("sam")
          .version("1")
          .sha256("00")
          .engine("direct")
          .library("0")
          .build();
  private static final ClassificationResult UNDER_WAY =
      ClassificationResult.builder()
          .classification("report")
          .label(new Label("rapporten", "the report"))
          .result(new ClassResult.None())
          .build();

  private static final RecordedAnswer ON_APPLICANT =
      new RecordedAnswer.OnApplicant(applicant("p-1"), assessment());
  private static final RecordedAnswer ON_CLOSURE =
      new RecordedAnswer.OnClosure(Closure.builder().build(), outcome("case-1", "sam"));
  private static final RecordedAnswer ON_PARTICIPATION =
      new RecordedAnswer.OnParticipation(participation(), outcome("case-1", "sam"));

  @Test
  void whatever_was_asked_the_answer_tells_its_day_and_its_rules() {
    for (RecordedAnswer answer : List.of(ON_APPLICANT, ON_CLOSURE, ON_PARTICIPATION)) {
      AuditRecord record = AuditRecord.builder().edition(EDITION).answer(answer).build();

      assertThat(record.asOf()).isEqualTo(DAY);
      assertThat(record.provenance()).isEqualTo(RULES);
    }
  }

  @Test
  void an_answer_folds_to_what_is_for_its_kind() {
    assertThat(List.of(ON_APPLICANT, ON_CLOSURE, ON_PARTICIPATION))
        .extracting(answer -> answer.<String>fold(a -> "person", b -> "end", c -> "events"))
        .containsExactly("person", "end", "events");
  }

  @Test
  void an_answer_shows_whom_it_is_about_and_the_day_and_no_more() {
    assertThat(ON_APPLICANT).hasToString("assessment of p-1 as of 2012-06-14");
    assertThat(ON_CLOSURE).hasToString("outcome of case-1 as of 2012-06-14");
    assertThat(ON_PARTICIPATION).hasToString("outcome of case-1 as of 2012-06-14");
  }

  @Test
  void an_answer_about_somebody_else_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordedAnswer.OnApplicant(applicant("p-2"), assessment()))
        .withMessage("the assessment is of another person");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RecordedAnswer.OnParticipation(participation(), outcome("case-2", "sam")))
        .withMessage("the assessment is of another enrolment");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RecordedAnswer.OnParticipation(participation(), outcome("case-1", "resam")))
        .withMessage("the assessment is of another programme");
  }

  @Test
  void an_edition_is_a_fingerprint() {
    for (String no : List.of("", EDITION.substring(1), EDITION + "0", EDITION.toUpperCase(ROOT))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AuditRecord.builder().edition(no).answer(ON_APPLICANT).build())
          .withMessage("an edition is named by 64 digits from 0 to 9 and a to f");
    }
  }

  @Test
  void an_interpretation_is_read_one_way() {
    AuditRecordBuilder record = AuditRecord.builder().edition(EDITION).answer(ON_APPLICANT);
    record.addReadings(new ReadingInForce("age", "inclusive"), new ReadingInForce("end", "first"));

    assertThat(record.build().readings()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record.addReadings(new ReadingInForce("age", "exclusive")).build())
        .withMessage("an interpretation has two readings");
  }

  @Test
  void an_outcome_tells_its_classes_by_classification() {
    OutcomeAssessment outcome = outcome("case-1", "sam");

    assertThat(outcome.in("report")).contains(new ClassResult.None());
    assertThat(outcome.in("other")).isEmpty();
    assertThat(outcome.results()).containsOnlyKeys("report").containsValue(new ClassResult.None());
  }

  private static Applicant applicant(String id) {
    return Applicant.builder().id(ParticipantId.of(id)).build();
  }

  private static Assessment assessment() {
    return Assessment.builder()
        .applicant(SOMEBODY)
        .programme("sam")
        .asOf(DAY)
        .verdict(Verdict.UNDETERMINED)
        .provenance(RULES)
        .build();
  }

  private static OutcomeAssessment outcome(String enrolment, String programme) {
    return OutcomeAssessment.builder()
        .enrolment(EnrolmentId.of(enrolment))
        .programme(programme)
        .asOf(DAY)
        .addClassifications(UNDER_WAY)
        .provenance(RULES)
        .build();
  }

  private static Participation participation() {
    return Participation.rebuild(CASE, SOMEBODY, "sam", List.of());
  }
}
