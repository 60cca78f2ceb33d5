// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.fact.FactSelection;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.KnownCodes;

/**
 * Works out what follows from an applicant's records on one date, as far as it is wanted. Records
 * that begin after the date do not count on it.
 */
final class ViewOnDate {

  private final Applicant applicant;
  private final LocalDate date;
  private final ApplicantCodes codes;
  private final FactSheet.Filling sheet;

  private ViewOnDate(
      Applicant applicant, LocalDate date, ApplicantCodes codes, FactSelection wanted) {
    this.applicant = applicant;
    this.date = date;
    this.codes = codes;
    this.sheet = FactSheet.fill(wanted);
  }

  static ApplicantOnDate of(
      Applicant applicant, LocalDate date, ApplicantCodes codes, FactSelection wanted) {
    ViewOnDate view = new ViewOnDate(applicant, date, codes, wanted);
    view.person();
    BenefitsOnDate.fill(view.sheet, applicant.benefits(), date);
    view.work();
    view.wayIn();
    view.ownFacts(wanted.catalogue());
    return ApplicantOnDate.of(view.sheet.sheet());
  }

  private void person() {
    if (sheet.wants(ApplicantFields.AGE)) {
      sheet.put(ApplicantFields.AGE, ageOnDate());
    }
    put(ApplicantFields.MUNICIPALITY, applicant.municipality());
    put(ApplicantFields.SPEAKS_SWEDISH, applicant.speaksSwedish());
    if (sheet.wants(ApplicantFields.DIAGNOSIS_GROUPS)) {
      sheet.put(
          ApplicantFields.DIAGNOSIS_GROUPS,
          CodesOnDate.diagnosisGroups(applicant.diagnoses(), codes, date));
    }
    if (sheet.wants(ApplicantFields.PROBLEM_AREA_COUNT)) {
      sheet.put(
          ApplicantFields.PROBLEM_AREA_COUNT,
          CodesOnDate.problemAreaCount(applicant.problemAreas(), codes));
    }
    put(ApplicantFields.SUICIDE_RISK, applicant.suicideRisk());
    put(ApplicantFields.PERMANENT_IMPAIRMENT, applicant.permanentImpairment());
    put(ApplicantFields.HEALTH_CHANGED, applicant.healthChanged());
  }

  private void work() {
    put(ApplicantFields.SICKNESS_INSURANCE_ENDED, applicant.sicknessInsuranceEnded());
    put(ApplicantFields.EMPLOYMENT, applicant.employment());
    put(ApplicantFields.ON_SICK_LEAVE, applicant.onSickLeave());
    put(ApplicantFields.CAN_RETURN_TO_EMPLOYMENT, applicant.canReturnToEmployment());
    put(ApplicantFields.EMPLOYED_WITH_SUPPORT, applicant.employedWithSupport());
    put(ApplicantFields.NEEDS_WORK_REHABILITATION, applicant.needsWorkRehabilitation());
    put(ApplicantFields.WORK_ABILITY_IMPROVED, applicant.workAbilityImproved());
    put(ApplicantFields.WORK_ABILITY_UNCLEAR, applicant.workAbilityUnclear());
    put(ApplicantFields.WORK_ABILITY_INVESTIGATION, applicant.workAbilityInvestigation());
    put(ApplicantFields.WORK_TRAINING_HOURS_POSSIBLE, applicant.workTrainingHoursPossible());
    put(ApplicantFields.MORE_HOURS_CONCEIVABLE, applicant.moreHoursConceivable());
    put(ApplicantFields.OWN_LIVELIHOOD, applicant.ownLivelihood());
  }

  private void wayIn() {
    put(ApplicantFields.IDENTIFIED_BY, applicant.identifiedBy());
    if (sheet.wants(ApplicantFields.REGISTERED_WITH)) {
      sheet.put(ApplicantFields.REGISTERED_WITH, known(Agency.class, applicant.registeredWith()));
    }
    if (sheet.wants(ApplicantFields.RETURNEE)) {
      sheet.put(ApplicantFields.RETURNEE, returnee());
    }
    put(ApplicantFields.NEEDS_COORDINATED_MEASURES, applicant.needsCoordinatedMeasures());
    put(
        ApplicantFields.QUALIFIES_FOR_ORDINARY_COOPERATION,
        applicant.qualifiesForOrdinaryCooperation());
    put(ApplicantFields.COGNITIVE_ABILITY_SUFFICIENT, applicant.cognitiveAbilitySufficient());
    put(
        ApplicantFields.COGNITION_IMPAIRED_BY_MEDICATION,
        applicant.cognitionImpairedByMedication());
    if (sheet.wants(ApplicantFields.CONSENTS)) {
      sheet.put(ApplicantFields.CONSENTS, consents());
    }
    put(ApplicantFields.ACCEPTS_TERMS, applicant.acceptsTerms());
    put(ApplicantFields.VOLUNTARY, applicant.voluntary());
  }

  private void ownFacts(FactCatalogue catalogue) {
    for (FactField<?> field : catalogue.own()) {
      OwnFact fact = applicant.own().get(field.ownName().orElseThrow());
      if (fact != null) {
        own(field, fact);
      }
    }
  }

  @SuppressWarnings("unchecked") // valueFor() gives what the field's type asks for
  private void own(FactField<?> field, OwnFact fact) {
    fact.valueFor(field.type()).ifPresent(value -> sheet.put((FactField<Object>) field, value));
  }

  private @Nullable Integer ageOnDate() {
    LocalDate birthDate = applicant.birthDate().orElse(null);
    return birthDate == null || birthDate.isAfter(date)
        ? null
        : (Integer) (int) ChronoUnit.YEARS.between(birthDate, date);
  }

  /** Yes if any earlier programme did not lead to work; no if all are known and all did. */
  private @Nullable Boolean returnee() {
    boolean allLedToWork = true;
    List<EarlierProgramme> programmes = applicant.earlierProgrammes().entries();
    for (int i = 0; i < programmes.size(); i++) {
      EarlierProgramme earlier = programmes.get(i);
      if (earlier.endedOn().isPresent() && earlier.endedOn().get().isAfter(date)) {
        continue;
      }
      if (earlier.ledToWork().isPresent() && !earlier.ledToWork().get()) {
        return true;
      }
      allLedToWork &= earlier.ledToWork().isPresent();
    }
    return applicant.earlierProgrammes().isComplete() && allLedToWork ? Boolean.FALSE : null;
  }

  /** Of a list that may go on, a withdrawn consent may have been given anew: it is open. */
  private @Nullable KnownCodes<ConsentKind> consents() {
    FactList<Consent> consents = applicant.consents();
    if (consents.isUnknown()) {
      return null;
    }
    Set<ConsentKind> holding = EnumSet.noneOf(ConsentKind.class);
    for (int i = 0; i < consents.entries().size(); i++) {
      Consent consent = consents.entries().get(i);
      if (consent.holdsOn(date)) {
        holding.add(consent.kind());
      }
    }
    return known(ConsentKind.class, consents.isComplete(), holding);
  }

  private static <E extends Enum<E>> @Nullable KnownCodes<E> known(
      Class<E> codes, FactList<E> list) {
    return list.isUnknown() ? null : known(codes, list.isComplete(), list.entries());
  }

  private static <E extends Enum<E>> KnownCodes<E> known(
      Class<E> codes, boolean complete, Collection<E> present) {
    return complete ? KnownCodes.exactly(codes, present) : KnownCodes.of(codes, present, List.of());
  }

  private <T> void put(FactField<T> field, Optional<T> value) {
    sheet.put(field, value.orElse(null));
  }
}
