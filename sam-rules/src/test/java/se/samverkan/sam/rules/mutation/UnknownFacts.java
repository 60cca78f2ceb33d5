// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.applicant.OwnFact;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;

/** A single fact that is unknown, taken for a value. */
final class UnknownFacts {

  private final FactsRead read;
  private final List<Misreading> changes = new ArrayList<>();

  private UnknownFacts(FactsRead read) {
    this.read = read;
  }

  static List<Misreading> of(FactsRead read) {
    UnknownFacts all = new UnknownFacts(read);
    if (read.any(ApplicantFields.AGE)) {
      all.add(
          ApplicantFields.AGE.id(), "0", Applicant::birthDate, asOf -> asOf, UnknownFacts::born);
    }
    all.taken(
        ApplicantFields.MUNICIPALITY,
        "Ingenstans",
        Applicant::municipality,
        ApplicantBuilder::municipality);
    all.taken(
        ApplicantFields.WORK_TRAINING_HOURS_POSSIBLE,
        168,
        Applicant::workTrainingHoursPossible,
        ApplicantBuilder::workTrainingHoursPossible);
    all.codes();
    all.flags();
    read.own().forEach(all::own);
    return all.changes;
  }

  private static ApplicantBuilder born(ApplicantBuilder builder, LocalDate day) {
    return builder.birthDate(day);
  }

  private void codes() {
    for (Agency agency : Agency.values()) {
      taken(
          ApplicantFields.IDENTIFIED_BY,
          agency,
          Applicant::identifiedBy,
          ApplicantBuilder::identifiedBy);
    }
    for (Livelihood livelihood : Livelihood.values()) {
      taken(
          ApplicantFields.OWN_LIVELIHOOD,
          livelihood,
          Applicant::ownLivelihood,
          ApplicantBuilder::ownLivelihood);
    }
    for (Employment employment : Employment.values()) {
      taken(
          ApplicantFields.EMPLOYMENT,
          employment,
          Applicant::employment,
          ApplicantBuilder::employment);
    }
  }

  private void flags() {
    flag(ApplicantFields.SPEAKS_SWEDISH, Applicant::speaksSwedish, ApplicantBuilder::speaksSwedish);
    flag(ApplicantFields.SUICIDE_RISK, Applicant::suicideRisk, ApplicantBuilder::suicideRisk);
    flag(
        ApplicantFields.PERMANENT_IMPAIRMENT,
        Applicant::permanentImpairment,
        ApplicantBuilder::permanentImpairment);
    flag(ApplicantFields.HEALTH_CHANGED, Applicant::healthChanged, ApplicantBuilder::healthChanged);
    flag(
        ApplicantFields.SICKNESS_INSURANCE_ENDED,
        Applicant::sicknessInsuranceEnded,
        ApplicantBuilder::sicknessInsuranceEnded);
    flag(ApplicantFields.ON_SICK_LEAVE, Applicant::onSickLeave, ApplicantBuilder::onSickLeave);
    flag(
        ApplicantFields.CAN_RETURN_TO_EMPLOYMENT,
        Applicant::canReturnToEmployment,
        ApplicantBuilder::canReturnToEmployment);
    flag(
        ApplicantFields.EMPLOYED_WITH_SUPPORT,
        Applicant::employedWithSupport,
        ApplicantBuilder::employedWithSupport);
    flag(
        ApplicantFields.NEEDS_WORK_REHABILITATION,
        Applicant::needsWorkRehabilitation,
        ApplicantBuilder::needsWorkRehabilitation);
    flag(
        ApplicantFields.WORK_ABILITY_IMPROVED,
        Applicant::workAbilityImproved,
        ApplicantBuilder::workAbilityImproved);
    flag(
        ApplicantFields.WORK_ABILITY_UNCLEAR,
        Applicant::workAbilityUnclear,
        ApplicantBuilder::workAbilityUnclear);
    flag(
        ApplicantFields.WORK_ABILITY_INVESTIGATION,
        Applicant::workAbilityInvestigation,
        ApplicantBuilder::workAbilityInvestigation);
    flag(
        ApplicantFields.MORE_HOURS_CONCEIVABLE,
        Applicant::moreHoursConceivable,
        ApplicantBuilder::moreHoursConceivable);
    flag(
        ApplicantFields.NEEDS_COORDINATED_MEASURES,
        Applicant::needsCoordinatedMeasures,
        ApplicantBuilder::needsCoordinatedMeasures);
    flag(
        ApplicantFields.QUALIFIES_FOR_ORDINARY_COOPERATION,
        Applicant::qualifiesForOrdinaryCooperation,
        ApplicantBuilder::qualifiesForOrdinaryCooperation);
    flag(
        ApplicantFields.COGNITIVE_ABILITY_SUFFICIENT,
        Applicant::cognitiveAbilitySufficient,
        ApplicantBuilder::cognitiveAbilitySufficient);
    flag(
        ApplicantFields.COGNITION_IMPAIRED_BY_MEDICATION,
        Applicant::cognitionImpairedByMedication,
        ApplicantBuilder::cognitionImpairedByMedication);
    flag(ApplicantFields.ACCEPTS_TERMS, Applicant::acceptsTerms, ApplicantBuilder::acceptsTerms);
    flag(ApplicantFields.VOLUNTARY, Applicant::voluntary, ApplicantBuilder::voluntary);
  }

  private void flag(
      FactField<Boolean> field,
      Function<Applicant, Optional<Boolean>> known,
      BiFunction<ApplicantBuilder, Boolean, ApplicantBuilder> set) {
    taken(field, true, known, set);
    taken(field, false, known, set);
  }

  private void own(FactField<?> field) {
    String name = field.ownName().orElseThrow();
    for (OwnFact fact : values(field.type())) {
      Object value = fact.valueFor(field.type()).orElseThrow();
      if (shows(field, value)) {
        add(
            field.id(),
            String.valueOf(value),
            applicant -> Optional.ofNullable(applicant.own().get(name)),
            asOf -> fact,
            (applicant, taken) -> applicant.putOwn(name, taken));
      }
    }
  }

  @SuppressWarnings("unchecked") // the value is of the field's type
  private boolean shows(FactField<?> field, Object value) {
    return read.shows((FactField<Object>) field, value);
  }

  private static List<OwnFact> values(FactType<?> type) {
    if (type instanceof FactType.Flag) {
      return List.of(OwnFact.of(true), OwnFact.of(false));
    } else if (type instanceof FactType.Number) {
      return List.of(OwnFact.of(0));
    } else if (type instanceof FactType.Choice choice) {
      return choice.ids().stream().map(OwnFact::of).toList();
    }
    return List.of(OwnFact.of("Ingenstans"));
  }

  private <T> void taken(
      FactField<T> field,
      T value,
      Function<Applicant, Optional<T>> known,
      BiFunction<ApplicantBuilder, T, ApplicantBuilder> set) {
    if (read.any(field) && read.shows(field, value)) {
      add(field.id(), String.valueOf(value), known, asOf -> value, set);
    }
  }

  private <T> void add(
      String field,
      String value,
      Function<Applicant, Optional<T>> known,
      Function<LocalDate, T> taken,
      BiFunction<ApplicantBuilder, T, ApplicantBuilder> set) {
    FactReading reading =
        (applicant, asOf) ->
            known.apply(applicant).isPresent()
                ? applicant
                : set.apply(Applicant.builder().copyOf(applicant), taken.apply(asOf)).build();
    changes.add(
        new Misreading("`" + field + "` is taken for " + value + " where unknown", reading));
  }
}
