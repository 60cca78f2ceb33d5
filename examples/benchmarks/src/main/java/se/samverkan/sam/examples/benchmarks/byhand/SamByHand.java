// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.byhand;

import java.time.LocalDate;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.AssessmentBuilder;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.GroupAssessmentBuilder;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.examples.benchmarks.byhand.Wording.NoticeWords;
import se.samverkan.sam.examples.benchmarks.byhand.Wording.ReasonWords;
import se.samverkan.sam.examples.benchmarks.population.Population;
import se.samverkan.sam.rules.pack.RulePacks;

/** SAM by hand: the whole assessment, as the library makes it. */
public final class SamByHand {

  private static final Wording WORDS = new Wording(RulePacks.builtIn("sam"), Population.SAM_DAY);
  private static final Provenance PROVENANCE = WORDS.provenance();

  private static final GroupAssessment TARGET_GROUP = WORDS.group("target-group");
  private static final ReasonWords AGE = WORDS.reason("target-group", "sam.age");
  private static final ReasonWords DIAGNOSIS = WORDS.reason("target-group", "sam.diagnosis");
  private static final ReasonWords PROBLEMS = WORDS.reason("target-group", "sam.multi-problem");
  private static final ReasonWords LONG_TERM =
      WORDS.reason("target-group", "sam.long-term-benefits");
  private static final ReasonWords IDENTIFIED = WORDS.reason("target-group", "sam.identified");
  private static final ReasonWords REGISTERED = WORDS.reason("target-group", "sam.registered");
  private static final ReasonWords RETURNEE = WORDS.reason("target-group", "sam.returnee");

  private static final GroupAssessment INTAKE = WORDS.group("intake");
  private static final ReasonWords CONSENT = WORDS.reason("intake", "sam.oral-consent");
  private static final ReasonWords COGNITION = WORDS.reason("intake", "sam.cognitive-ability");
  private static final ReasonWords MEDICATION = WORDS.reason("intake", "sam.medication");

  private static final MissingFact AGE_MISSING = Wording.missing(ApplicantFields.AGE);
  private static final MissingFact[] DIAGNOSES_MISSING = {
    Wording.missing(ApplicantFields.DIAGNOSIS_GROUPS, "LIGHTER_PSYCHIATRIC", "PAIN_RELATED"),
    Wording.missing(ApplicantFields.DIAGNOSIS_GROUPS, "PAIN_RELATED"),
    Wording.missing(ApplicantFields.DIAGNOSIS_GROUPS, "LIGHTER_PSYCHIATRIC"),
  };
  private static final MissingFact PROBLEMS_MISSING =
      Wording.missing(ApplicantFields.PROBLEM_AREA_COUNT);
  private static final MissingFact MONTHS_MISSING =
      Wording.missing(ApplicantFields.MONTHS_ON_BENEFITS);
  private static final MissingFact IDENTIFIED_MISSING =
      Wording.missing(ApplicantFields.IDENTIFIED_BY);
  private static final MissingFact COGNITION_MISSING =
      Wording.missing(ApplicantFields.COGNITIVE_ABILITY_SUFFICIENT);
  private static final MissingFact MEDICATION_MISSING =
      Wording.missing(ApplicantFields.COGNITION_IMPAIRED_BY_MEDICATION);
  private static final MissingFact CONSENTS_MISSING =
      Wording.missing(ApplicantFields.CONSENTS, "ORAL_PARTICIPATION", "WRITTEN_PARTICIPATION");

  private static final NoticeWords INTERPRETER = WORDS.notice("interpreter");
  private static final NoticeWords SAFEGUARDING = WORDS.notice("safeguarding");
  private static final NoticeWords IMPAIRMENT = WORDS.notice("permanent-impairment");
  private static final NoticeWords NO_EXCHANGE = WORDS.notice("no-data-exchange");

  private SamByHand() {}

  /** What SAM's rules say of an applicant on a day. */
  public static Assessment assess(Applicant applicant, LocalDate day) {
    return assess(applicant, day, new SamFacts(applicant, day));
  }

  /** The same, over the view on the day that the library works out. */
  public static Assessment assessOverView(Applicant applicant, LocalDate day) {
    return assess(applicant, day, new SamFacts(applicant.on(day)));
  }

  /** What is found on each criterion, two bits each: 1 met, 2 not met, 0 unknown. */
  public static long findings(ApplicantOnDate view) {
    return new SamCriteria(new SamFacts(view)).findings();
  }

  private static Assessment assess(Applicant applicant, LocalDate day, SamFacts facts) {
    SamCriteria criteria = new SamCriteria(facts);
    int target = criteria.targetGroup();
    GroupAssessment targetGroup = targetGroup(criteria, target, facts);
    AssessmentBuilder assessment =
        Assessment.builder()
            .applicant(applicant.id())
            .programme("sam")
            .asOf(day)
            .verdict(Open.verdict(target))
            .addGroup(targetGroup)
            .addGroup(intake(criteria))
            .addAllMissing(targetGroup.missing())
            .provenance(PROVENANCE);
    add(assessment, criteria.noSwedish, INTERPRETER);
    add(assessment, criteria.suicideRisk, SAFEGUARDING);
    add(assessment, criteria.impairment, IMPAIRMENT);
    add(assessment, criteria.noWrittenConsent, NO_EXCHANGE);
    for (Notice notice : Codes.notices(applicant, day)) {
      assessment.addNotice(notice);
    }
    SamFactsUsed.add(assessment, facts);
    return assessment.build();
  }

  /** The verdicts alone: two bits for each group, the target group in the lowest. */
  public static int verdicts(Applicant applicant, LocalDate day) {
    SamCriteria criteria = new SamCriteria(new SamFacts(applicant, day));
    return Open.code(criteria.targetGroup()) | Open.code(criteria.intake()) << 2;
  }

  private static GroupAssessment targetGroup(SamCriteria criteria, int target, SamFacts facts) {
    GroupAssessmentBuilder group =
        GroupAssessment.builder()
            .group(TARGET_GROUP.group())
            .label(TARGET_GROUP.label())
            .role(TARGET_GROUP.role())
            .verdict(Open.verdict(target))
            .addReason(AGE.of(criteria.age))
            .addReason(DIAGNOSIS.of(criteria.diagnosis))
            .addReason(PROBLEMS.of(criteria.multiProblem))
            .addReason(LONG_TERM.of(criteria.longTermBenefits))
            .addReason(IDENTIFIED.of(criteria.identified))
            .addReason(REGISTERED.of(criteria.registered))
            .addReason(RETURNEE.of(criteria.returnee));
    if (Open.isOpen(target)) {
      addMissing(group, target, facts);
    }
    return group.build();
  }

  private static GroupAssessment intake(SamCriteria criteria) {
    int intake = criteria.intake();
    GroupAssessmentBuilder group =
        GroupAssessment.builder()
            .group(INTAKE.group())
            .label(INTAKE.label())
            .role(INTAKE.role())
            .verdict(Open.verdict(intake))
            .addReason(CONSENT.of(criteria.oralConsent))
            .addReason(COGNITION.of(criteria.cognition))
            .addReason(MEDICATION.of(criteria.medication));
    if (Open.isOpen(intake)) {
      if ((intake & SamCriteria.COGNITION) != 0) {
        group.addMissing(COGNITION_MISSING);
      }
      if ((intake & SamCriteria.MEDICATION) != 0) {
        group.addMissing(MEDICATION_MISSING);
      }
      if ((intake & SamCriteria.CONSENTS) != 0) {
        group.addMissing(CONSENTS_MISSING);
      }
    }
    return group.build();
  }

  private static void addMissing(GroupAssessmentBuilder group, int target, SamFacts facts) {
    if ((target & SamCriteria.AGE) != 0) {
      group.addMissing(AGE_MISSING);
    }
    if ((target & SamCriteria.DIAGNOSES) != 0) {
      group.addMissing(DIAGNOSES_MISSING[facts.otherDiagnoses]);
    }
    if ((target & SamCriteria.PROBLEMS) != 0) {
      group.addMissing(PROBLEMS_MISSING);
    }
    if ((target & SamCriteria.MONTHS) != 0) {
      group.addMissing(MONTHS_MISSING);
    }
    if ((target & SamCriteria.IDENTIFIED_BY) != 0) {
      group.addMissing(IDENTIFIED_MISSING);
    }
  }

  private static void add(AssessmentBuilder assessment, int value, NoticeWords words) {
    if (value == Open.YES) {
      assessment.addNotice(words.met());
    } else if (value != Open.NO) {
      assessment.addNotice(words.open());
    }
  }
}
