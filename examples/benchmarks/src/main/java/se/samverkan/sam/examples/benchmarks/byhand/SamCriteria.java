// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.byhand;

import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Livelihood;

/** Every criterion of SAM on one person's facts, as {@link Open} numbers. */
final class SamCriteria {

  // one bit a fact, in the order in which missing facts are told
  static final int AGE = 1;
  static final int SPEAKS_SWEDISH = 1 << 1;
  static final int DIAGNOSES = 1 << 2;
  static final int PROBLEMS = 1 << 3;
  static final int SUICIDE_RISK = 1 << 4;
  static final int IMPAIRMENT = 1 << 5;
  static final int MONTHS = 1 << 6;
  static final int SOCIAL_ASSISTANCE = 1 << 7;
  static final int UNCLEAR = 1 << 8;
  static final int LIVELIHOOD = 1 << 9;
  static final int IDENTIFIED_BY = 1 << 10;
  static final int REGISTERED = 1 << 11;
  static final int RETURNEE = 1 << 12;
  static final int COGNITION = 1 << 13;
  static final int MEDICATION = 1 << 14;
  static final int CONSENTS = 1 << 15;

  private static final int LOWEST_AGE = 16;
  private static final int HIGHEST_AGE = 64;
  private static final int FEWEST_PROBLEMS = 2;
  private static final int LONG_TERM_MONTHS = 12;

  final int age;
  final int diagnosis;
  final int multiProblem;
  final int longTermBenefits;
  final int identified;
  final int registered;
  final int returnee;
  final int oralConsent;
  final int cognition;
  final int medication;
  final int noSwedish;
  final int suicideRisk;
  final int impairment;
  final int noWrittenConsent;

  SamCriteria(SamFacts facts) {
    age =
        facts.age == SamFacts.UNKNOWN
            ? AGE
            : Open.of(facts.age >= LOWEST_AGE && facts.age <= HIGHEST_AGE);
    diagnosis =
        facts.diagnoses != 0
            ? Open.YES
            : facts.otherDiagnoses == Codes.EITHER ? Open.NO : DIAGNOSES;
    multiProblem = multiProblem(facts);
    longTermBenefits = longTermBenefits(facts);
    identified =
        facts.identifiedBy == null ? IDENTIFIED_BY : Open.of(facts.identifiedBy != Agency.OTHER);
    registered = Open.or(registered(facts), Open.of(facts.socialAssistance, SOCIAL_ASSISTANCE));
    returnee =
        Open.and(
            Open.of(facts.returnee, RETURNEE),
            Open.and(
                facts.livelihood == null
                    ? LIVELIHOOD
                    : Open.of(facts.livelihood != Livelihood.SUFFICIENT),
                Open.of(facts.workAbilityUnclear, UNCLEAR)));
    oralConsent = consent(facts, 0b011);
    cognition = Open.of(facts.cognition, COGNITION);
    medication = Open.not(facts.medication, MEDICATION);
    noSwedish = Open.not(facts.speaksSwedish, SPEAKS_SWEDISH);
    suicideRisk = Open.of(facts.suicideRisk, SUICIDE_RISK);
    impairment = Open.of(facts.permanentImpairment, IMPAIRMENT);
    int written = consent(facts, 0b010);
    noWrittenConsent = Open.isOpen(written) ? written : ~written;
  }

  int targetGroup() {
    return Open.and(
        age, Open.and(diagnosis, Open.and(multiProblem, Open.and(longTermBenefits, identified))));
  }

  int intake() {
    return Open.and(oralConsent, Open.and(cognition, medication));
  }

  private static int multiProblem(SamFacts facts) {
    if (facts.fewestProblems >= FEWEST_PROBLEMS) {
      return Open.YES;
    }
    return facts.mostProblems != SamFacts.UNKNOWN && facts.mostProblems < FEWEST_PROBLEMS
        ? Open.NO
        : PROBLEMS;
  }

  private static int longTermBenefits(SamFacts facts) {
    if (facts.months >= LONG_TERM_MONTHS) {
      return Open.YES;
    }
    return facts.monthsExact ? Open.NO : MONTHS;
  }

  private static int registered(SamFacts facts) {
    int either = SamFacts.AT_INSURANCE_AGENCY | SamFacts.AT_EMPLOYMENT_SERVICE;
    if ((facts.registered & either) != 0) {
      return Open.YES;
    }
    return facts.registeredComplete ? Open.NO : REGISTERED;
  }

  private static int consent(SamFacts facts, int kinds) {
    if ((facts.consents & kinds) != 0) {
      return Open.YES;
    }
    return facts.consentsComplete ? Open.NO : CONSENTS;
  }

  /** What is found on each criterion, in the order of the pack: two bits each, see {@link Open}. */
  long findings() {
    return Open.findings(
        age,
        diagnosis,
        multiProblem,
        longTermBenefits,
        identified,
        registered,
        returnee,
        oralConsent,
        cognition,
        medication,
        noSwedish,
        suicideRisk,
        impairment,
        noWrittenConsent);
  }
}
