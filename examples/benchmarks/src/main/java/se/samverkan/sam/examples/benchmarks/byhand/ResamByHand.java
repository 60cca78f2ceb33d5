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
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.examples.benchmarks.byhand.Wording.NoticeWords;
import se.samverkan.sam.examples.benchmarks.byhand.Wording.ReasonWords;
import se.samverkan.sam.examples.benchmarks.population.Population;
import se.samverkan.sam.rules.pack.RulePacks;

/** RESAM by hand: the whole assessment, as the library makes it. */
public final class ResamByHand {

  private static final Wording WORDS =
      new Wording(RulePacks.builtIn("resam"), Population.RESAM_DAY);
  private static final Provenance PROVENANCE = WORDS.provenance();

  private static final GroupAssessment A = WORDS.group("a");
  private static final GroupAssessment B = WORDS.group("b");
  private static final GroupAssessment C = WORDS.group("c");
  private static final GroupAssessment D = WORDS.group("d");
  private static final GroupAssessment E = WORDS.group("e");
  private static final GroupAssessment F = WORDS.group("f");
  private static final GroupAssessment G = WORDS.group("g");
  private static final GroupAssessment MOTIVE = WORDS.group("motive");
  private static final GroupAssessment FREE_WILL = WORDS.group("free-will");
  private static final GroupAssessment AREA = WORDS.group("area");

  private static final ReasonWords UNEMPLOYED = WORDS.reason("a", "resam.unemployed");
  private static final ReasonWords SICK_LEAVE = WORDS.reason("a", "resam.sick-leave");
  private static final ReasonWords COMPENSATION = WORDS.reason("b", "resam.sickness-compensation");
  private static final ReasonWords COMPENSATION_IMPROVED =
      WORDS.reason("b", "resam.sickness-compensation-improved");
  private static final ReasonWords ACTIVITY = WORDS.reason("c", "resam.activity-compensation");
  private static final ReasonWords EMPLOYED = WORDS.reason("d", "resam.employed");
  private static final ReasonWords CANNOT_RETURN = WORDS.reason("d", "resam.cannot-return");
  private static final ReasonWords ABSENT = WORDS.reason("d", "resam.absent");
  private static final ReasonWords ENDED = WORDS.reason("e", "resam.insurance-ended");
  private static final ReasonWords INVESTIGATION =
      WORDS.reason("f", "resam.work-ability-investigation");
  private static final ReasonWords SUPPORTED = WORDS.reason("g", "resam.supported-employment");
  private static final ReasonWords NOT_ORDINARY =
      WORDS.reason("motive", "resam.not-ordinary-cooperation");
  private static final ReasonWords VOLUNTARY = WORDS.reason("free-will", "resam.voluntary");
  private static final ReasonWords IN_AREA = WORDS.reason("area", "resam.area");

  /** In the order of the bits of {@link ResamCriteria}. */
  private static final MissingFact[] MISSING = {
    Wording.missing(ApplicantFields.MUNICIPALITY),
    Wording.missing(ApplicantFields.HEALTH_CHANGED),
    Wording.missing(ApplicantFields.SICKNESS_COMPENSATION_RECEIVED),
    Wording.missing(ApplicantFields.SICKNESS_COMPENSATION_TIME_LIMITED),
    Wording.missing(ApplicantFields.ACTIVITY_COMPENSATION_RECEIVED),
    Wording.missing(ApplicantFields.SICKNESS_INSURANCE_ENDED),
    Wording.missing(ApplicantFields.EMPLOYMENT),
    Wording.missing(ApplicantFields.ON_SICK_LEAVE),
    Wording.missing(ApplicantFields.CAN_RETURN_TO_EMPLOYMENT),
    Wording.missing(ApplicantFields.EMPLOYED_WITH_SUPPORT),
    Wording.missing(ApplicantFields.NEEDS_WORK_REHABILITATION),
    Wording.missing(ApplicantFields.WORK_ABILITY_IMPROVED),
    Wording.missing(ApplicantFields.WORK_ABILITY_INVESTIGATION),
    Wording.missing(ApplicantFields.WORK_TRAINING_HOURS_POSSIBLE),
    Wording.missing(ApplicantFields.MORE_HOURS_CONCEIVABLE),
    Wording.missing(ApplicantFields.NEEDS_COORDINATED_MEASURES),
    Wording.missing(ApplicantFields.QUALIFIES_FOR_ORDINARY_COOPERATION),
    Wording.missing(ApplicantFields.VOLUNTARY),
  };

  private static final NoticeWords TRANSFER = WORDS.notice("transfer");
  private static final Notice[] TRANSFER_OPEN = transferOpen();

  private ResamByHand() {}

  /** What RESAM's rules say of an applicant on a day. */
  public static Assessment assess(Applicant applicant, LocalDate day) {
    return assess(applicant, day, new ResamFacts(applicant, day));
  }

  /** The same, over the view on the day that the library works out. */
  public static Assessment assessOverView(Applicant applicant, LocalDate day) {
    return assess(applicant, day, new ResamFacts(applicant.on(day)));
  }

  /** What is found on each criterion, two bits each: 1 met, 2 not met, 0 unknown. */
  public static long findings(ApplicantOnDate view) {
    return new ResamCriteria(new ResamFacts(view)).findings();
  }

  private static Assessment assess(Applicant applicant, LocalDate day, ResamFacts facts) {
    ResamCriteria criteria = new ResamCriteria(facts);
    int any = criteria.anyGroup();
    AssessmentBuilder assessment =
        Assessment.builder()
            .applicant(applicant.id())
            .programme("resam")
            .asOf(day)
            .verdict(Open.verdict(any))
            .provenance(PROVENANCE);
    addGroups(assessment, criteria);
    for (int left = Open.isOpen(any) ? any : 0; left != 0; left &= left - 1) {
      assessment.addMissing(MISSING[Integer.numberOfTrailingZeros(left)]);
    }
    if (criteria.transfer == Open.YES) {
      assessment.addNotice(TRANSFER.met());
    } else if (criteria.transfer != Open.NO) {
      assessment.addNotice(TRANSFER_OPEN[Integer.numberOfTrailingZeros(criteria.transfer)]);
    }
    for (Notice notice : Codes.notices(applicant, day)) {
      assessment.addNotice(notice);
    }
    ResamFactsUsed.add(assessment, facts);
    return assessment.build();
  }

  /** The verdicts alone: two bits for each group, the programme as a whole in the lowest. */
  public static int verdicts(Applicant applicant, LocalDate day) {
    ResamCriteria criteria = new ResamCriteria(new ResamFacts(applicant, day));
    return Open.code(criteria.anyGroup())
        | Open.code(criteria.a()) << 2
        | Open.code(criteria.b()) << 4
        | Open.code(criteria.c()) << 6
        | Open.code(criteria.d()) << 8
        | Open.code(criteria.insuranceEnded) << 10
        | Open.code(criteria.investigation) << 12
        | Open.code(criteria.g()) << 14
        | Open.code(criteria.notOrdinary) << 16
        | Open.code(criteria.voluntary) << 18
        | Open.code(criteria.area) << 20;
  }

  private static void addGroups(AssessmentBuilder assessment, ResamCriteria criteria) {
    Reason unemployed = UNEMPLOYED.of(criteria.unemployed);
    Reason employed = EMPLOYED.of(criteria.employed);
    assessment
        .addGroup(
            end(
                begin(A).addReason(unemployed).addReason(SICK_LEAVE.of(criteria.sickLeave)),
                criteria.a()))
        .addGroup(
            end(
                begin(B)
                    .addReason(unemployed)
                    .addReason(COMPENSATION.of(criteria.compensation))
                    .addReason(COMPENSATION_IMPROVED.of(criteria.compensationImproved)),
                criteria.b()))
        .addGroup(
            end(
                begin(C).addReason(unemployed).addReason(ACTIVITY.of(criteria.activity)),
                criteria.c()))
        .addGroup(
            end(
                begin(D)
                    .addReason(employed)
                    .addReason(CANNOT_RETURN.of(criteria.cannotReturn))
                    .addReason(ABSENT.of(criteria.absent)),
                criteria.d()))
        .addGroup(one(E, ENDED, criteria.insuranceEnded))
        .addGroup(one(F, INVESTIGATION, criteria.investigation))
        .addGroup(
            end(
                begin(G).addReason(employed).addReason(SUPPORTED.of(criteria.supported)),
                criteria.g()))
        .addGroup(one(MOTIVE, NOT_ORDINARY, criteria.notOrdinary))
        .addGroup(one(FREE_WILL, VOLUNTARY, criteria.voluntary))
        .addGroup(one(AREA, IN_AREA, criteria.area));
  }

  private static GroupAssessmentBuilder begin(GroupAssessment words) {
    return GroupAssessment.builder().group(words.group()).label(words.label()).role(words.role());
  }

  private static GroupAssessment end(GroupAssessmentBuilder group, int value) {
    group.verdict(Open.verdict(value));
    for (int left = Open.isOpen(value) ? value : 0; left != 0; left &= left - 1) {
      group.addMissing(MISSING[Integer.numberOfTrailingZeros(left)]);
    }
    return group.build();
  }

  private static GroupAssessment one(GroupAssessment words, ReasonWords reason, int value) {
    return end(begin(words).addReason(reason.of(value)), value);
  }

  private static Notice[] transferOpen() {
    Notice[] open = new Notice[MISSING.length];
    for (int i = 0; i < open.length; i++) {
      open[i] = TRANSFER.asking(MISSING[i]);
    }
    return open;
  }
}
