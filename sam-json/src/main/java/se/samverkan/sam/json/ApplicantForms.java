// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.CODE;
import static se.samverkan.sam.json.CommonForms.DATE;
import static se.samverkan.sam.json.CommonForms.PARTICIPANT_ID;
import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.CommonForms.TRUTH;
import static se.samverkan.sam.json.CommonForms.VISIBLE_TEXT;

import java.util.Optional;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitBuilder;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Consent;
import se.samverkan.sam.core.applicant.ConsentBuilder;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.DiagnosisBuilder;
import se.samverkan.sam.core.applicant.DiagnosisSource;
import se.samverkan.sam.core.applicant.EarlierProgramme;
import se.samverkan.sam.core.applicant.EarlierProgrammeBuilder;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.applicant.Sex;

/** An applicant and the records that an agency keeps of one, in the order of their accessors. */
final class ApplicantForms {

  static final CodeForm<Agency> AGENCY = CodeForm.of(Agency.class);
  static final CodeForm<BenefitKind> BENEFIT_KIND = CodeForm.of(BenefitKind.class);
  static final CodeForm<ConsentKind> CONSENT_KIND = CodeForm.of(ConsentKind.class);
  static final CodeForm<DiagnosisSource> DIAGNOSIS_SOURCE = CodeForm.of(DiagnosisSource.class);
  static final CodeForm<Employment> EMPLOYMENT = CodeForm.of(Employment.class);
  static final CodeForm<Livelihood> LIVELIHOOD = CodeForm.of(Livelihood.class);
  static final CodeForm<Sex> SEX = CodeForm.of(Sex.class);

  static final ObjectForm<Diagnosis, DiagnosisBuilder> DIAGNOSIS =
      ObjectForm.of("a diagnosis", Diagnosis::builder, DiagnosisBuilder::build)
          .required("code", CODE, Diagnosis::code, DiagnosisBuilder::code)
          .optional("statedBy", DIAGNOSIS_SOURCE, Diagnosis::statedBy, DiagnosisBuilder::statedBy)
          .optional("statedOn", DATE, Diagnosis::statedOn, DiagnosisBuilder::statedOn)
          .optional("recognised", TRUTH, Diagnosis::recognised, DiagnosisBuilder::recognised);

  static final ObjectForm<Benefit, BenefitBuilder> BENEFIT =
      ObjectForm.of("a benefit", Benefit::builder, BenefitBuilder::build)
          .required("kind", BENEFIT_KIND, Benefit::kind, BenefitBuilder::kind)
          .optional("from", DATE, Benefit::from, BenefitBuilder::from)
          .optional("until", DATE, Benefit::until, BenefitBuilder::until)
          .optional("timeLimited", TRUTH, Benefit::timeLimited, BenefitBuilder::timeLimited)
          .optional(
              "percent", new WholeNumberForm(1, 100), Benefit::percent, BenefitBuilder::percent);

  static final ObjectForm<Consent, ConsentBuilder> CONSENT =
      ObjectForm.of("a consent", Consent::builder, ConsentBuilder::build)
          .required("kind", CONSENT_KIND, Consent::kind, ConsentBuilder::kind)
          .optional("givenOn", DATE, Consent::givenOn, ConsentBuilder::givenOn)
          .optional("withdrawnOn", DATE, Consent::withdrawnOn, ConsentBuilder::withdrawnOn);

  static final ObjectForm<EarlierProgramme, EarlierProgrammeBuilder> EARLIER_PROGRAMME =
      ObjectForm.of(
              "an earlier programme", EarlierProgramme::builder, EarlierProgrammeBuilder::build)
          .optional("name", TEXT, EarlierProgramme::name, EarlierProgrammeBuilder::name)
          .optional("endedOn", DATE, EarlierProgramme::endedOn, EarlierProgrammeBuilder::endedOn)
          .optional(
              "ledToWork", TRUTH, EarlierProgramme::ledToWork, EarlierProgrammeBuilder::ledToWork);

  static final ObjectForm<Applicant, ApplicantBuilder> APPLICANT =
      ObjectForm.of("an applicant", Applicant::builder, ApplicantBuilder::build)
          .required("id", PARTICIPANT_ID, Applicant::id, ApplicantBuilder::id)
          .optional("birthDate", DATE, Applicant::birthDate, ApplicantBuilder::birthDate)
          .optional("sex", SEX, Applicant::sex, ApplicantBuilder::sex)
          .optional(
              "municipality", VISIBLE_TEXT, Applicant::municipality, ApplicantBuilder::municipality)
          .facts("diagnoses", DIAGNOSIS, Applicant::diagnoses, ApplicantBuilder::diagnoses)
          .facts("problemAreas", CODE, Applicant::problemAreas, ApplicantBuilder::problemAreas)
          .facts("benefits", BENEFIT, Applicant::benefits, ApplicantBuilder::benefits)
          .optional("identifiedBy", AGENCY, Applicant::identifiedBy, ApplicantBuilder::identifiedBy)
          .facts(
              "registeredWith", AGENCY, Applicant::registeredWith, ApplicantBuilder::registeredWith)
          .facts(
              "earlierProgrammes",
              EARLIER_PROGRAMME,
              Applicant::earlierProgrammes,
              ApplicantBuilder::earlierProgrammes)
          .optional(
              "ownLivelihood",
              LIVELIHOOD,
              Applicant::ownLivelihood,
              ApplicantBuilder::ownLivelihood)
          .optional(
              "workAbilityUnclear",
              TRUTH,
              Applicant::workAbilityUnclear,
              ApplicantBuilder::workAbilityUnclear)
          .optional(
              "cognitiveAbilitySufficient",
              TRUTH,
              Applicant::cognitiveAbilitySufficient,
              ApplicantBuilder::cognitiveAbilitySufficient)
          .optional(
              "cognitionImpairedByMedication",
              TRUTH,
              Applicant::cognitionImpairedByMedication,
              ApplicantBuilder::cognitionImpairedByMedication)
          .facts("consents", CONSENT, Applicant::consents, ApplicantBuilder::consents)
          .optional(
              "speaksSwedish", TRUTH, Applicant::speaksSwedish, ApplicantBuilder::speaksSwedish)
          .optional("acceptsTerms", TRUTH, Applicant::acceptsTerms, ApplicantBuilder::acceptsTerms)
          .optional("suicideRisk", TRUTH, Applicant::suicideRisk, ApplicantBuilder::suicideRisk)
          .optional(
              "permanentImpairment",
              TRUTH,
              Applicant::permanentImpairment,
              ApplicantBuilder::permanentImpairment)
          .optional("employment", EMPLOYMENT, Applicant::employment, ApplicantBuilder::employment)
          .optional("onSickLeave", TRUTH, Applicant::onSickLeave, ApplicantBuilder::onSickLeave)
          .optional(
              "canReturnToEmployment",
              TRUTH,
              Applicant::canReturnToEmployment,
              ApplicantBuilder::canReturnToEmployment)
          .optional(
              "employedWithSupport",
              TRUTH,
              Applicant::employedWithSupport,
              ApplicantBuilder::employedWithSupport)
          .optional(
              "healthChanged", TRUTH, Applicant::healthChanged, ApplicantBuilder::healthChanged)
          .optional(
              "sicknessInsuranceEnded",
              TRUTH,
              Applicant::sicknessInsuranceEnded,
              ApplicantBuilder::sicknessInsuranceEnded)
          .optional(
              "needsWorkRehabilitation",
              TRUTH,
              Applicant::needsWorkRehabilitation,
              ApplicantBuilder::needsWorkRehabilitation)
          .optional(
              "workAbilityImproved",
              TRUTH,
              Applicant::workAbilityImproved,
              ApplicantBuilder::workAbilityImproved)
          .optional(
              "needsCoordinatedMeasures",
              TRUTH,
              Applicant::needsCoordinatedMeasures,
              ApplicantBuilder::needsCoordinatedMeasures)
          .optional(
              "workAbilityInvestigation",
              TRUTH,
              Applicant::workAbilityInvestigation,
              ApplicantBuilder::workAbilityInvestigation)
          .optional(
              "qualifiesForOrdinaryCooperation",
              TRUTH,
              Applicant::qualifiesForOrdinaryCooperation,
              ApplicantBuilder::qualifiesForOrdinaryCooperation)
          .optional("voluntary", TRUTH, Applicant::voluntary, ApplicantBuilder::voluntary)
          .optional(
              "workTrainingHoursPossible",
              new WholeNumberForm(0, 168),
              Applicant::workTrainingHoursPossible,
              ApplicantBuilder::workTrainingHoursPossible)
          .optional(
              "moreHoursConceivable",
              TRUTH,
              Applicant::moreHoursConceivable,
              ApplicantBuilder::moreHoursConceivable)
          .optional(
              "own",
              new OwnFactsForm(),
              applicant -> Optional.of(applicant.own()).filter(own -> !own.isEmpty()),
              ApplicantBuilder::own);

  static final ListForm<Applicant> APPLICANTS = new ListForm<>(APPLICANT);

  private ApplicantForms() {}
}
