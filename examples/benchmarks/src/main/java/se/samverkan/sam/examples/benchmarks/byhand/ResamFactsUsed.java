// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.byhand;

import java.util.Map;
import java.util.Objects;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.assessment.AssessmentBuilder;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.examples.benchmarks.byhand.Wording.FlagWords;

/** The known facts that RESAM's rules read, in the catalogue's order. */
final class ResamFactsUsed {

  private static final FlagWords HEALTH_CHANGED = Wording.flag(ApplicantFields.HEALTH_CHANGED);
  private static final FlagWords COMPENSATION =
      Wording.flag(ApplicantFields.SICKNESS_COMPENSATION_RECEIVED);
  private static final FlagWords TIME_LIMITED =
      Wording.flag(ApplicantFields.SICKNESS_COMPENSATION_TIME_LIMITED);
  private static final FlagWords ACTIVITY =
      Wording.flag(ApplicantFields.ACTIVITY_COMPENSATION_RECEIVED);
  private static final FlagWords INSURANCE_ENDED =
      Wording.flag(ApplicantFields.SICKNESS_INSURANCE_ENDED);
  private static final Map<Employment, FactUsed> EMPLOYMENT =
      SamFactsUsed.codes(ApplicantFields.EMPLOYMENT, Employment.class);
  private static final FlagWords SICK_LEAVE = Wording.flag(ApplicantFields.ON_SICK_LEAVE);
  private static final FlagWords CAN_RETURN =
      Wording.flag(ApplicantFields.CAN_RETURN_TO_EMPLOYMENT);
  private static final FlagWords WITH_SUPPORT = Wording.flag(ApplicantFields.EMPLOYED_WITH_SUPPORT);
  private static final FlagWords REHABILITATION =
      Wording.flag(ApplicantFields.NEEDS_WORK_REHABILITATION);
  private static final FlagWords IMPROVED = Wording.flag(ApplicantFields.WORK_ABILITY_IMPROVED);
  private static final FlagWords INVESTIGATION =
      Wording.flag(ApplicantFields.WORK_ABILITY_INVESTIGATION);
  private static final FlagWords MORE_HOURS = Wording.flag(ApplicantFields.MORE_HOURS_CONCEIVABLE);
  private static final FlagWords COORDINATION =
      Wording.flag(ApplicantFields.NEEDS_COORDINATED_MEASURES);
  private static final FlagWords ORDINARY =
      Wording.flag(ApplicantFields.QUALIFIES_FOR_ORDINARY_COOPERATION);
  private static final FlagWords VOLUNTARY = Wording.flag(ApplicantFields.VOLUNTARY);

  private ResamFactsUsed() {}

  static void add(AssessmentBuilder assessment, ResamFacts facts) {
    if (facts.municipality != null) {
      assessment.addFact(Wording.used(ApplicantFields.MUNICIPALITY, facts.municipality));
    }
    SamFactsUsed.add(assessment, HEALTH_CHANGED, facts.healthChanged);
    SamFactsUsed.add(assessment, COMPENSATION, facts.sicknessCompensation);
    SamFactsUsed.add(assessment, TIME_LIMITED, facts.timeLimited);
    SamFactsUsed.add(assessment, ACTIVITY, facts.activityCompensation);
    SamFactsUsed.add(assessment, INSURANCE_ENDED, facts.insuranceEnded);
    if (facts.employment != null) {
      assessment.addFact(Objects.requireNonNull(EMPLOYMENT.get(facts.employment)));
    }
    SamFactsUsed.add(assessment, SICK_LEAVE, facts.sickLeave);
    SamFactsUsed.add(assessment, CAN_RETURN, facts.canReturn);
    SamFactsUsed.add(assessment, WITH_SUPPORT, facts.withSupport);
    SamFactsUsed.add(assessment, REHABILITATION, facts.needsRehabilitation);
    SamFactsUsed.add(assessment, IMPROVED, facts.improved);
    SamFactsUsed.add(assessment, INVESTIGATION, facts.investigation);
    if (facts.hours != null) {
      assessment.addFact(
          Wording.used(ApplicantFields.WORK_TRAINING_HOURS_POSSIBLE, facts.hours.toString()));
    }
    SamFactsUsed.add(assessment, MORE_HOURS, facts.moreHours);
    SamFactsUsed.add(assessment, COORDINATION, facts.needsCoordination);
    SamFactsUsed.add(assessment, ORDINARY, facts.ordinary);
    SamFactsUsed.add(assessment, VOLUNTARY, facts.voluntary);
  }
}
