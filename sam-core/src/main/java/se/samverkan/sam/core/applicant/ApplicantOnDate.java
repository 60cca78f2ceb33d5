// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.core.fact.KnownCodes;

/**
 * What is known of an applicant on one date: the type that eligibility rules match on. Each
 * accessor has the name of a field of {@link ApplicantFields}, where the field is explained.
 *
 * <p>Null stands for unknown, and only here. A set has two accessors, for the codes known to be in
 * it and for those known not to be; neither is null. A count has two, for its lower and its upper
 * end, either null where it is not known. Immutable; shows no values in {@code toString}.
 */
public final class ApplicantOnDate implements FactView {

  private final FactSheet sheet;

  private ApplicantOnDate(FactSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * The view of a sheet.
   *
   * @throws IllegalArgumentException if the sheet is not of {@link ApplicantFields#CATALOGUE} or of
   *     one that extends it
   */
  public static ApplicantOnDate of(FactSheet sheet) {
    if (!sheet.catalogue().covers(ApplicantFields.CATALOGUE)) {
      throw new IllegalArgumentException("the sheet is not about an applicant");
    }
    return new ApplicantOnDate(sheet);
  }

  @Override
  public FactSheet sheet() {
    return sheet;
  }

  /** {@link ApplicantFields#AGE}. */
  public @Nullable Integer age() {
    return sheet.value(ApplicantFields.AGE);
  }

  /** {@link ApplicantFields#MUNICIPALITY}. */
  public @Nullable String municipality() {
    return sheet.value(ApplicantFields.MUNICIPALITY);
  }

  /** {@link ApplicantFields#SPEAKS_SWEDISH}. */
  public @Nullable Boolean speaksSwedish() {
    return sheet.value(ApplicantFields.SPEAKS_SWEDISH);
  }

  /** {@link ApplicantFields#DIAGNOSIS_GROUPS} known to be in the set. */
  public Set<DiagnosisGroup> diagnosisGroups() {
    KnownCodes<DiagnosisGroup> known = sheet.value(ApplicantFields.DIAGNOSIS_GROUPS);
    return known == null ? Set.of() : known.present();
  }

  /** {@link ApplicantFields#DIAGNOSIS_GROUPS} known not to be in the set. */
  public Set<DiagnosisGroup> absentDiagnosisGroups() {
    KnownCodes<DiagnosisGroup> known = sheet.value(ApplicantFields.DIAGNOSIS_GROUPS);
    return known == null ? Set.of() : known.absent();
  }

  /** The lower end of {@link ApplicantFields#PROBLEM_AREA_COUNT}. */
  public @Nullable Integer problemAreaCount() {
    return lowerEnd(ApplicantFields.PROBLEM_AREA_COUNT);
  }

  /** The upper end of {@link ApplicantFields#PROBLEM_AREA_COUNT}. */
  public @Nullable Integer problemAreaCountAtMost() {
    return upperEnd(ApplicantFields.PROBLEM_AREA_COUNT);
  }

  /** {@link ApplicantFields#SUICIDE_RISK}. */
  public @Nullable Boolean suicideRisk() {
    return sheet.value(ApplicantFields.SUICIDE_RISK);
  }

  /** {@link ApplicantFields#PERMANENT_IMPAIRMENT}. */
  public @Nullable Boolean permanentImpairment() {
    return sheet.value(ApplicantFields.PERMANENT_IMPAIRMENT);
  }

  /** {@link ApplicantFields#HEALTH_CHANGED}. */
  public @Nullable Boolean healthChanged() {
    return sheet.value(ApplicantFields.HEALTH_CHANGED);
  }

  /** The lower end of {@link ApplicantFields#MONTHS_ON_BENEFITS}. */
  public @Nullable Integer monthsOnBenefits() {
    return lowerEnd(ApplicantFields.MONTHS_ON_BENEFITS);
  }

  /** The upper end of {@link ApplicantFields#MONTHS_ON_BENEFITS}. */
  public @Nullable Integer monthsOnBenefitsAtMost() {
    return upperEnd(ApplicantFields.MONTHS_ON_BENEFITS);
  }

  /** Sickness benefit, never null. */
  public BenefitOnDate sicknessBenefit() {
    return new BenefitOnDate(sheet, ApplicantFields.SICKNESS_BENEFIT_RECEIVED);
  }

  /** Sickness compensation, never null. */
  public SicknessCompensationOnDate sicknessCompensation() {
    return new SicknessCompensationOnDate(sheet);
  }

  /** Activity compensation, never null. */
  public BenefitOnDate activityCompensation() {
    return new BenefitOnDate(sheet, ApplicantFields.ACTIVITY_COMPENSATION_RECEIVED);
  }

  /** Unemployment benefit, never null. */
  public BenefitOnDate unemploymentBenefit() {
    return new BenefitOnDate(sheet, ApplicantFields.UNEMPLOYMENT_BENEFIT_RECEIVED);
  }

  /** Activity support, never null. */
  public BenefitOnDate activitySupport() {
    return new BenefitOnDate(sheet, ApplicantFields.ACTIVITY_SUPPORT_RECEIVED);
  }

  /** Establishment benefit, never null. */
  public BenefitOnDate establishmentBenefit() {
    return new BenefitOnDate(sheet, ApplicantFields.ESTABLISHMENT_BENEFIT_RECEIVED);
  }

  /** Social assistance, never null. */
  public BenefitOnDate socialAssistance() {
    return new BenefitOnDate(sheet, ApplicantFields.SOCIAL_ASSISTANCE_RECEIVED);
  }

  /** {@link ApplicantFields#SICKNESS_INSURANCE_ENDED}. */
  public @Nullable Boolean sicknessInsuranceEnded() {
    return sheet.value(ApplicantFields.SICKNESS_INSURANCE_ENDED);
  }

  /** {@link ApplicantFields#EMPLOYMENT}. */
  public @Nullable Employment employment() {
    return sheet.value(ApplicantFields.EMPLOYMENT);
  }

  /** {@link ApplicantFields#ON_SICK_LEAVE}. */
  public @Nullable Boolean onSickLeave() {
    return sheet.value(ApplicantFields.ON_SICK_LEAVE);
  }

  /** {@link ApplicantFields#CAN_RETURN_TO_EMPLOYMENT}. */
  public @Nullable Boolean canReturnToEmployment() {
    return sheet.value(ApplicantFields.CAN_RETURN_TO_EMPLOYMENT);
  }

  /** {@link ApplicantFields#EMPLOYED_WITH_SUPPORT}. */
  public @Nullable Boolean employedWithSupport() {
    return sheet.value(ApplicantFields.EMPLOYED_WITH_SUPPORT);
  }

  /** {@link ApplicantFields#NEEDS_WORK_REHABILITATION}. */
  public @Nullable Boolean needsWorkRehabilitation() {
    return sheet.value(ApplicantFields.NEEDS_WORK_REHABILITATION);
  }

  /** {@link ApplicantFields#WORK_ABILITY_IMPROVED}. */
  public @Nullable Boolean workAbilityImproved() {
    return sheet.value(ApplicantFields.WORK_ABILITY_IMPROVED);
  }

  /** {@link ApplicantFields#WORK_ABILITY_UNCLEAR}. */
  public @Nullable Boolean workAbilityUnclear() {
    return sheet.value(ApplicantFields.WORK_ABILITY_UNCLEAR);
  }

  /** {@link ApplicantFields#WORK_ABILITY_INVESTIGATION}. */
  public @Nullable Boolean workAbilityInvestigation() {
    return sheet.value(ApplicantFields.WORK_ABILITY_INVESTIGATION);
  }

  /** {@link ApplicantFields#WORK_TRAINING_HOURS_POSSIBLE}. */
  public @Nullable Integer workTrainingHoursPossible() {
    return sheet.value(ApplicantFields.WORK_TRAINING_HOURS_POSSIBLE);
  }

  /** {@link ApplicantFields#MORE_HOURS_CONCEIVABLE}. */
  public @Nullable Boolean moreHoursConceivable() {
    return sheet.value(ApplicantFields.MORE_HOURS_CONCEIVABLE);
  }

  /** {@link ApplicantFields#OWN_LIVELIHOOD}. */
  public @Nullable Livelihood ownLivelihood() {
    return sheet.value(ApplicantFields.OWN_LIVELIHOOD);
  }

  /** {@link ApplicantFields#IDENTIFIED_BY}. */
  public @Nullable Agency identifiedBy() {
    return sheet.value(ApplicantFields.IDENTIFIED_BY);
  }

  /** {@link ApplicantFields#REGISTERED_WITH} known to be in the set. */
  public Set<Agency> registeredWith() {
    KnownCodes<Agency> known = sheet.value(ApplicantFields.REGISTERED_WITH);
    return known == null ? Set.of() : known.present();
  }

  /** {@link ApplicantFields#REGISTERED_WITH} known not to be in the set. */
  public Set<Agency> absentRegisteredWith() {
    KnownCodes<Agency> known = sheet.value(ApplicantFields.REGISTERED_WITH);
    return known == null ? Set.of() : known.absent();
  }

  /** {@link ApplicantFields#RETURNEE}. */
  public @Nullable Boolean returnee() {
    return sheet.value(ApplicantFields.RETURNEE);
  }

  /** {@link ApplicantFields#NEEDS_COORDINATED_MEASURES}. */
  public @Nullable Boolean needsCoordinatedMeasures() {
    return sheet.value(ApplicantFields.NEEDS_COORDINATED_MEASURES);
  }

  /** {@link ApplicantFields#QUALIFIES_FOR_ORDINARY_COOPERATION}. */
  public @Nullable Boolean qualifiesForOrdinaryCooperation() {
    return sheet.value(ApplicantFields.QUALIFIES_FOR_ORDINARY_COOPERATION);
  }

  /** {@link ApplicantFields#COGNITIVE_ABILITY_SUFFICIENT}. */
  public @Nullable Boolean cognitiveAbilitySufficient() {
    return sheet.value(ApplicantFields.COGNITIVE_ABILITY_SUFFICIENT);
  }

  /** {@link ApplicantFields#COGNITION_IMPAIRED_BY_MEDICATION}. */
  public @Nullable Boolean cognitionImpairedByMedication() {
    return sheet.value(ApplicantFields.COGNITION_IMPAIRED_BY_MEDICATION);
  }

  /** {@link ApplicantFields#CONSENTS} known to be in the set. */
  public Set<ConsentKind> consents() {
    KnownCodes<ConsentKind> known = sheet.value(ApplicantFields.CONSENTS);
    return known == null ? Set.of() : known.present();
  }

  /** {@link ApplicantFields#CONSENTS} known not to be in the set. */
  public Set<ConsentKind> absentConsents() {
    KnownCodes<ConsentKind> known = sheet.value(ApplicantFields.CONSENTS);
    return known == null ? Set.of() : known.absent();
  }

  /** {@link ApplicantFields#ACCEPTS_TERMS}. */
  public @Nullable Boolean acceptsTerms() {
    return sheet.value(ApplicantFields.ACCEPTS_TERMS);
  }

  /** {@link ApplicantFields#VOLUNTARY}. */
  public @Nullable Boolean voluntary() {
    return sheet.value(ApplicantFields.VOLUNTARY);
  }

  /** The facts that an agency has defined itself, never null. */
  public OwnFactsOnDate own() {
    return new OwnFactsOnDate(sheet);
  }

  private @Nullable Integer lowerEnd(FactField<Bounds> field) {
    Bounds bounds = sheet.value(field);
    return bounds == null ? null : (Integer) bounds.atLeast();
  }

  private @Nullable Integer upperEnd(FactField<Bounds> field) {
    Bounds bounds = sheet.value(field);
    return bounds == null ? null : bounds.atMost();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ApplicantOnDate that && sheet.equals(that.sheet);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(sheet);
  }

  @Override
  public String toString() {
    return "ApplicantOnDate" + sheet.known();
  }
}
