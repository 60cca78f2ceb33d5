// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.byhand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.fact.FactList;

/** What RESAM's rules read of a person on one day, worked out from the records by hand. */
final class ResamFacts {

  final @Nullable String municipality;
  final @Nullable Boolean healthChanged;
  final @Nullable Boolean sicknessCompensation;
  final @Nullable Boolean timeLimited;
  final @Nullable Boolean activityCompensation;
  final @Nullable Boolean insuranceEnded;
  final @Nullable Employment employment;
  final @Nullable Boolean sickLeave;
  final @Nullable Boolean canReturn;
  final @Nullable Boolean withSupport;
  final @Nullable Boolean needsRehabilitation;
  final @Nullable Boolean improved;
  final @Nullable Boolean investigation;
  final @Nullable Integer hours;
  final @Nullable Boolean moreHours;
  final @Nullable Boolean needsCoordination;
  final @Nullable Boolean ordinary;
  final @Nullable Boolean voluntary;

  ResamFacts(Applicant applicant, LocalDate day) {
    FactList<Benefit> benefits = applicant.benefits();
    municipality = applicant.municipality().orElse(null);
    healthChanged = applicant.healthChanged().orElse(null);
    sicknessCompensation = Support.received(benefits, BenefitKind.SICKNESS_COMPENSATION, day);
    timeLimited = Support.timeLimited(benefits, day);
    activityCompensation = Support.received(benefits, BenefitKind.ACTIVITY_COMPENSATION, day);
    insuranceEnded = applicant.sicknessInsuranceEnded().orElse(null);
    employment = applicant.employment().orElse(null);
    sickLeave = applicant.onSickLeave().orElse(null);
    canReturn = applicant.canReturnToEmployment().orElse(null);
    withSupport = applicant.employedWithSupport().orElse(null);
    needsRehabilitation = applicant.needsWorkRehabilitation().orElse(null);
    improved = applicant.workAbilityImproved().orElse(null);
    investigation = applicant.workAbilityInvestigation().orElse(null);
    hours = applicant.workTrainingHoursPossible().orElse(null);
    moreHours = applicant.moreHoursConceivable().orElse(null);
    needsCoordination = applicant.needsCoordinatedMeasures().orElse(null);
    ordinary = applicant.qualifiesForOrdinaryCooperation().orElse(null);
    voluntary = applicant.voluntary().orElse(null);
  }

  /** From the view on a day that the library has worked out. */
  ResamFacts(ApplicantOnDate view) {
    municipality = view.municipality();
    healthChanged = view.healthChanged();
    sicknessCompensation = view.sicknessCompensation().received();
    timeLimited = view.sicknessCompensation().timeLimited();
    activityCompensation = view.activityCompensation().received();
    insuranceEnded = view.sicknessInsuranceEnded();
    employment = view.employment();
    sickLeave = view.onSickLeave();
    canReturn = view.canReturnToEmployment();
    withSupport = view.employedWithSupport();
    needsRehabilitation = view.needsWorkRehabilitation();
    improved = view.workAbilityImproved();
    investigation = view.workAbilityInvestigation();
    hours = view.workTrainingHoursPossible();
    moreHours = view.moreHoursConceivable();
    needsCoordination = view.needsCoordinatedMeasures();
    ordinary = view.qualifiesForOrdinaryCooperation();
    voluntary = view.voluntary();
  }
}
