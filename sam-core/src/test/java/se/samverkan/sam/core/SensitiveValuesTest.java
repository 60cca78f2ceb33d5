// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Consent;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.DiagnosisSource;
import se.samverkan.sam.core.applicant.EarlierProgramme;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.applicant.OwnFact;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.AssessmentResult;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.closure.Extent;
import se.samverkan.sam.core.closure.Sector;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.evaluation.EvaluationField;
import se.samverkan.sam.core.evaluation.FieldText;
import se.samverkan.sam.core.evaluation.SelfEvaluation;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.followup.FollowUpRecord;
import se.samverkan.sam.core.followup.Occupation;
import se.samverkan.sam.core.followup.OccupationKind;
import se.samverkan.sam.core.followup.Registration;
import se.samverkan.sam.core.goal.DatedOutcome;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.outcome.ClassificationResult;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.core.outcome.OutcomeReading;
import se.samverkan.sam.core.outcome.OutcomeResult;
import se.samverkan.sam.core.participation.Circumstances;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.plan.ActivityStatus;
import se.samverkan.sam.core.plan.DirectionChoice;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingGround;
import se.samverkan.sam.core.statistics.Member;

/** What is said of a person's health and livelihood shows in no text that may end up in a log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SensitiveValuesTest {

  private static final LocalDate DAY = LocalDate.of(2012, 6, 14);
  private static final Label LABEL = new Label("text", "text");
  private static final Source SOURCE = new Source("a test");

  /** Parts of what is said below of a person, of what was found and of what was decided. */
  static final List<String> MARKERS =
      List.of(
          "marker",
          "1961-07",
          "2009-08",
          "137",
          "83",
          "true",
          "false",
          "SICKNESS",
          "EMPLOYED",
          "INSUFFICIENT",
          "ELIGIBLE",
          "MET",
          "REFERRED",
          "HEALTH_CARE",
          "suicide-risk");

  private static final Applicant APPLICANT = everythingKnown().build();

  private static final Notice NOTICE =
      Notice.builder()
          .id("suicide-risk")
          .finding(Finding.MET)
          .label(new Label("självmordsrisk", "risk of suicide"))
          .source(SOURCE)
          .build();

  private static final Reason REASON =
      Reason.builder()
          .criterion("sam.diagnosis")
          .finding(Finding.MET)
          .decides(true)
          .label(LABEL)
          .source(SOURCE)
          .rule("sam/eligibility.drl:1")
          .build();

  private static final GroupAssessment GROUP =
      GroupAssessment.builder()
          .group("group")
          .label(LABEL)
          .role(GroupRole.TARGET_GROUP)
          .verdict(Verdict.ELIGIBLE)
          .addReason(REASON)
          .build();

  private static final FactUsed FACT =
      FactUsed.builder().field("municipality").value("marker").build();

  private static final Assessment ASSESSMENT =
      Assessment.builder()
          .applicant(ParticipantId.of("p-1"))
          .programme("sam")
          .asOf(DAY)
          .verdict(Verdict.ELIGIBLE)
          .addGroup(GROUP)
          .addNotice(NOTICE)
          .addFact(FACT)
          .provenance(
              Provenance.builder()
                  .pack("sam")
                  .version("1")
                  .sha256("00")
                  .engine("session")
                  .library("0")
                  .build())
          .build();

  private static final Decision DECISION =
      Decision.builder()
          .applicant(ParticipantId.of("p-1"))
          .programme("sam")
          .body("steering-group")
          .outcome(DecisionOutcome.REFERRED_TO_TREATMENT)
          .grounds("marker")
          .decidedOn(DAY)
          .build();

  static Stream<Object> values() {
    return Stream.concat(
        Stream.of(
            APPLICANT,
            APPLICANT.on(DAY),
            APPLICANT.on(DAY).sheet(),
            APPLICANT.on(DAY).sicknessCompensation(),
            APPLICANT.on(DAY).sicknessBenefit(),
            APPLICANT.diagnoses(),
            ASSESSMENT,
            new AssessmentResult.Assessed(ASSESSMENT),
            DECISION,
            FACT),
        Stream.of(APPLICANT.diagnoses(), APPLICANT.benefits(), APPLICANT.earlierProgrammes())
            .flatMap(list -> list.entries().stream()));
  }

  @ParameterizedTest
  @MethodSource("values")
  void no_text_of_a_value_shows_them(Object value) {
    assertThat(textOf(value)).doesNotContain(MARKERS);
  }

  /**
   * The text of a value, which is its own: one that ends with where the value lies in memory
   * differs from run to run, and may hold any digits.
   */
  private static String textOf(Object value) {
    assertThat(value.toString()).doesNotContainPattern("@[0-9a-f]+$");
    return value.toString();
  }

  static Stream<Object> values_of_a_plan() {
    PlannedActivity activity =
        PlannedActivity.builder()
            .id("a-1")
            .measure("marker")
            .what("marker")
            .provider("marker")
            .agency(Agency.HEALTH_CARE)
            .hours(HoursPerWeek.of(137))
            .build();
    DirectionChoice direction =
        DirectionChoice.builder()
            .direction("marker")
            .from(PartialDate.of(DAY))
            .reason("marker")
            .build();
    return Stream.of(
        activity,
        direction,
        ActionPlan.builder()
            .directions(List.of(direction))
            .activities(List.of(activity))
            .statuses(Map.of("marker", ActivityStatus.BROKEN_OFF))
            .plannedBy(List.of(Agency.HEALTH_CARE))
            .unmetNeeds(List.of("marker"))
            .build(),
        Circumstances.builder().person(APPLICANT.on(DAY)).othersEnrolled(5).build(),
        SharingGround.builder()
            .basis(LegalBasis.OTHER_STATUTE)
            .purposes(List.of(Purpose.SHOW_PLAN))
            .parties(List.of(Agency.EMPLOYMENT_SERVICE, Agency.SOCIAL_SERVICES))
            .citation("marker")
            .build());
  }

  @ParameterizedTest
  @MethodSource("values_of_a_plan")
  void no_text_of_a_plan_or_of_what_surrounds_a_case_shows_them(Object value) {
    assertThat(textOf(value)).doesNotContain(MARKERS).doesNotContain("BROKEN");
  }

  static Stream<Object> values_of_an_outcome() {
    Destination destination =
        Destination.builder()
            .kind(DestinationKind.EMPLOYMENT)
            .extent(new Extent(83))
            .sector(Sector.MUNICIPAL)
            .form(EmploymentForm.SHELTERED)
            .from(PartialDate.of(LocalDate.of(2009, 8, 1)))
            .build();
    Closure closure =
        Closure.builder()
            .ending(Ending.TOO_ILL)
            .destinations(FactList.complete(destination))
            .mappingDone(true)
            .hasPlan(false)
            .build();
    ClassResult result = new ClassResult.Classified("marker");
    ClassificationResult classified =
        ClassificationResult.builder()
            .classification("result")
            .label(LABEL)
            .result(result)
            .addReason(REASON)
            .build();
    OutcomeAssessment assessment =
        OutcomeAssessment.builder()
            .enrolment(EnrolmentId.of("case-7"))
            .programme("sam")
            .asOf(DAY)
            .addClassification(classified)
            .addFact(FACT)
            .provenance(ASSESSMENT.provenance())
            .build();
    return Stream.of(
        destination,
        closure,
        closure.destinations(),
        OutcomeOnDate.of(closure),
        OutcomeOnDate.of(closure).sheet(),
        OutcomeOnDate.of(closure).employment(),
        new OutcomeReading.Ended(OutcomeOnDate.of(closure)),
        classified,
        assessment,
        new OutcomeResult.Assessed(assessment),
        new DatedOutcome(DAY, Map.of("result", result)));
  }

  @ParameterizedTest
  @MethodSource("values_of_an_outcome")
  void no_text_of_an_outcome_shows_them(Object value) {
    assertThat(textOf(value))
        .doesNotContain(MARKERS)
        .doesNotContain("MUNICIPAL", "SHELTERED", "TOO_ILL");
  }

  static Stream<Object> values_for_statistics_and_evaluation() {
    FieldText text = new FieldText("marker", List.of(SOURCE));
    Occupation occupation =
        new Occupation(OccupationKind.GAINFUL_WORK, Optional.of(HoursPerWeek.of(137)));
    return Stream.of(
        Member.builder()
            .enrolment(EnrolmentId.of("case-7"))
            .participant(ParticipantId.of("p-1"))
            .asOf(DAY)
            .sex(Sex.WOMAN)
            .ageAtEnrolment(83)
            .agency(Agency.HEALTH_CARE)
            .referrerUnit("marker")
            .cohort("marker")
            .addUnmetNeed("marker")
            .putOutcome("result", new ClassResult.Classified("marker"))
            .build(),
        FollowUpRecord.builder()
            .participant(ParticipantId.of("p-1"))
            .measure("SAM")
            .registration(Registration.OUT)
            .association("marker")
            .responsible("marker")
            .consent(true)
            .protectedIdentity(false)
            .sex(Sex.WOMAN)
            .age(83)
            .education("marker")
            .monthsOnSupport(137)
            .supportBefore(FactList.complete("marker"))
            .occupationBefore(FactList.complete(occupation))
            .endingReason("marker")
            .build(),
        occupation,
        text,
        new SelfEvaluation(LABEL, Map.of(EvaluationField.all().get(0), text)));
  }

  @ParameterizedTest
  @MethodSource("values_for_statistics_and_evaluation")
  void no_text_of_what_is_counted_or_evaluated_shows_them(Object value) {
    assertThat(textOf(value)).doesNotContain(MARKERS).doesNotContain("WOMAN", "GAINFUL");
  }

  @Test
  void no_part_of_an_assessment_shows_what_was_found() {
    assertThat(List.of(GROUP.toString(), REASON.toString(), NOTICE.toString()))
        .noneMatch(text -> text.contains("MET") || text.contains("ELIGIBLE"));
  }

  @Test
  void a_text_still_tells_whom_and_what_it_is_about() {
    assertThat(APPLICANT.toString()).contains("p-1");
    assertThat(ASSESSMENT.toString()).contains("p-1", "sam", "2012-06-14");
    assertThat(DECISION.toString()).contains("p-1", "sam", "steering-group", "2012-06-14");
  }

  static Stream<Runnable> refused() {
    return Stream.of(
        () -> everythingKnown().municipality(" ").build(),
        () -> everythingKnown().workTrainingHoursPossible(1370).build(),
        () -> everythingKnown().problemAreas(FactList.complete("marker marker")).build(),
        () -> Diagnosis.of("marker marker"),
        () -> ParticipantId.of("marker marker"),
        () -> ParticipantId.of("19610731-1234"),
        () -> Benefit.builder().kind(BenefitKind.SICKNESS_BENEFIT).percent(1370).build(),
        () -> Benefit.builder().kind(BenefitKind.SICKNESS_BENEFIT).timeLimited(true).build(),
        () ->
            Benefit.builder()
                .kind(BenefitKind.SICKNESS_BENEFIT)
                .from(LocalDate.of(2009, 8, 2))
                .until(LocalDate.of(2009, 8, 1))
                .build(),
        () ->
            everythingKnown()
                .benefits(FactList.complete(compensation(true), compensation(false)))
                .build(),
        () ->
            Consent.builder()
                .kind(ConsentKind.ORAL_PARTICIPATION)
                .givenOn(LocalDate.of(2009, 8, 2))
                .withdrawnOn(LocalDate.of(2009, 8, 1))
                .build(),
        () -> Applicant.builder().birthDate(LocalDate.of(1961, 7, 31)).build());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void no_refusal_repeats_them(Runnable mistake) {
    Throwable refusal = catchThrowable(mistake::run);
    assertThat(refusal)
        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class);
    assertThat(refusal.toString()).doesNotContain(MARKERS).doesNotContain("1234");
    assertThat(refusal.getCause()).isNull();
  }

  private static ApplicantBuilder everythingKnown() {
    return Applicant.builder()
        .id(ParticipantId.of("p-1"))
        .birthDate(LocalDate.of(1961, 7, 31))
        .municipality("marker")
        .diagnoses(
            FactList.complete(
                Diagnosis.builder()
                    .code("marker")
                    .statedBy(DiagnosisSource.DOCTOR)
                    .recognised(false)
                    .build()))
        .problemAreas(FactList.complete("marker"))
        .benefits(FactList.complete(compensation(true)))
        .identifiedBy(Agency.HEALTH_CARE)
        .registeredWith(FactList.complete(Agency.SOCIAL_SERVICES))
        .earlierProgrammes(
            FactList.complete(EarlierProgramme.builder().name("marker").ledToWork(false).build()))
        .ownLivelihood(Livelihood.INSUFFICIENT)
        .employment(Employment.EMPLOYED)
        .workAbilityUnclear(true)
        .cognitiveAbilitySufficient(false)
        .cognitionImpairedByMedication(true)
        .suicideRisk(true)
        .permanentImpairment(false)
        .onSickLeave(true)
        .canReturnToEmployment(false)
        .employedWithSupport(true)
        .healthChanged(true)
        .sicknessInsuranceEnded(false)
        .needsWorkRehabilitation(true)
        .needsCoordinatedMeasures(true)
        .workAbilityImproved(false)
        .workAbilityInvestigation(true)
        .qualifiesForOrdinaryCooperation(false)
        .workTrainingHoursPossible(137)
        .moreHoursConceivable(true)
        .speaksSwedish(false)
        .acceptsTerms(true)
        .voluntary(true)
        .putOwn("housing", OwnFact.of("marker"))
        .putOwn("months", OwnFact.of(137))
        .putOwn("studies", OwnFact.of(true));
  }

  private static Benefit compensation(boolean limited) {
    return Benefit.builder()
        .kind(BenefitKind.SICKNESS_COMPENSATION)
        .timeLimited(limited)
        .percent(83)
        .build();
  }
}
