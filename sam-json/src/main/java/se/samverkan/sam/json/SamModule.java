// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.List;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Consent;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.applicant.DiagnosisSource;
import se.samverkan.sam.core.applicant.EarlierProgramme;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.applicant.ProblemArea;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.ValueUsed;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.plan.DirectionCode;
import se.samverkan.sam.core.programme.GroupRole;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a Jackson 3 mapper to read and write applicants, assessments, decisions and their parts,
 * as {@link SamJson} does. Found by {@code findAndAddModules()}.
 *
 * <p>What it refuses is thrown as a {@code MismatchedInputException} that lists all problems and
 * repeats no value; its cause is a {@link RefusedException} that holds them. Lines and columns are
 * those of the mapper's parser, pointers begin at the value. Checks on the text as a whole, such as
 * of its encoding, its size and what stands after its end, are the mapper's own.
 *
 * <p>If the mapper itself cannot be made and {@code NoClassDefFoundError} or {@code
 * NoSuchMethodError} names a class of {@code com.fasterxml.jackson.annotation}, an older {@code
 * jackson-annotations} has been pinned: set {@code com.fasterxml.jackson.core:jackson-annotations}
 * to 2.21 or later. {@link SamJson} does not need it.
 */
public final class SamModule extends JacksonModule {

  /** A module; it has no state and no settings. */
  public SamModule() {}

  @Override
  public String getModuleName() {
    return SamModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    taught().forEach(kind -> kind.addTo(serializers, deserializers));
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
  }

  private static List<Kind<?>> taught() {
    return List.of(
        new Kind<>(ParticipantId.class, CommonForms.PARTICIPANT_ID),
        new Kind<>(Label.class, CommonForms.LABEL),
        new Kind<>(Source.class, CommonForms.SOURCE),
        new Kind<>(Agency.class, ApplicantForms.AGENCY),
        new Kind<>(BenefitKind.class, ApplicantForms.BENEFIT_KIND),
        new Kind<>(ConsentKind.class, ApplicantForms.CONSENT_KIND),
        new Kind<>(DiagnosisSource.class, ApplicantForms.DIAGNOSIS_SOURCE),
        new Kind<>(Employment.class, ApplicantForms.EMPLOYMENT),
        new Kind<>(Livelihood.class, ApplicantForms.LIVELIHOOD),
        new Kind<>(Diagnosis.class, ApplicantForms.DIAGNOSIS),
        new Kind<>(Benefit.class, ApplicantForms.BENEFIT),
        new Kind<>(Consent.class, ApplicantForms.CONSENT),
        new Kind<>(EarlierProgramme.class, ApplicantForms.EARLIER_PROGRAMME),
        new Kind<>(Applicant.class, ApplicantForms.APPLICANT),
        new Kind<>(DiagnosisGroup.class, ListedCodeForms.DIAGNOSIS_GROUP),
        new Kind<>(DiagnosisCode.class, ListedCodeForms.DIAGNOSIS_CODE),
        new Kind<>(ProblemArea.class, ListedCodeForms.PROBLEM_AREA),
        new Kind<>(DirectionCode.class, ListedCodeForms.DIRECTION_CODE),
        new Kind<>(Finding.class, AssessmentForms.FINDING),
        new Kind<>(Verdict.class, AssessmentForms.VERDICT),
        new Kind<>(GroupRole.class, AssessmentForms.GROUP_ROLE),
        new Kind<>(DecisionOutcome.class, AssessmentForms.DECISION_OUTCOME),
        new Kind<>(ValueUsed.class, AssessmentForms.VALUE_USED),
        new Kind<>(Reason.class, AssessmentForms.REASON),
        new Kind<>(MissingFact.class, AssessmentForms.MISSING_FACT),
        new Kind<>(GroupAssessment.class, AssessmentForms.GROUP_ASSESSMENT),
        new Kind<>(Notice.class, AssessmentForms.NOTICE),
        new Kind<>(FactUsed.class, AssessmentForms.FACT_USED),
        new Kind<>(Provenance.class, AssessmentForms.PROVENANCE),
        new Kind<>(Assessment.class, AssessmentForms.ASSESSMENT),
        new Kind<>(Decision.class, AssessmentForms.DECISION));
  }

  private record Kind<T>(Class<T> type, Form<T> form) {

    void addTo(SimpleSerializers serializers, SimpleDeserializers deserializers) {
      serializers.addSerializer(type, new FormSerializer<>(form));
      deserializers.addDeserializer(type, new FormDeserializer<>(type, form));
    }
  }
}
