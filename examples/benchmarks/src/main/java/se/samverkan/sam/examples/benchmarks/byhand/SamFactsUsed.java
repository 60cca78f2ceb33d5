// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.byhand;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.assessment.AssessmentBuilder;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.examples.benchmarks.byhand.Wording.FlagWords;

/** The known facts that SAM's rules read, in the catalogue's order. */
final class SamFactsUsed {

  private static final FlagWords SPEAKS_SWEDISH = Wording.flag(ApplicantFields.SPEAKS_SWEDISH);
  private static final FlagWords SUICIDE_RISK = Wording.flag(ApplicantFields.SUICIDE_RISK);
  private static final FlagWords IMPAIRMENT = Wording.flag(ApplicantFields.PERMANENT_IMPAIRMENT);
  private static final FlagWords ASSISTANCE =
      Wording.flag(ApplicantFields.SOCIAL_ASSISTANCE_RECEIVED);
  private static final FlagWords UNCLEAR = Wording.flag(ApplicantFields.WORK_ABILITY_UNCLEAR);
  private static final FlagWords RETURNEE = Wording.flag(ApplicantFields.RETURNEE);
  private static final FlagWords COGNITION =
      Wording.flag(ApplicantFields.COGNITIVE_ABILITY_SUFFICIENT);
  private static final FlagWords MEDICATION =
      Wording.flag(ApplicantFields.COGNITION_IMPAIRED_BY_MEDICATION);
  private static final Map<Livelihood, FactUsed> LIVELIHOOD =
      codes(ApplicantFields.OWN_LIVELIHOOD, Livelihood.class);
  private static final Map<Agency, FactUsed> IDENTIFIED_BY =
      codes(ApplicantFields.IDENTIFIED_BY, Agency.class);

  /** By the groups that the person has and, two bits higher, those that the person has not. */
  private static final FactUsed[] DIAGNOSES = diagnoses();

  /** By the kinds that are held and, in the next bit, whether there are no others. */
  private static final FactUsed[] CONSENTS = sets(ApplicantFields.CONSENTS, ConsentKind.class);

  private static final FactUsed[] REGISTERED = sets(ApplicantFields.REGISTERED_WITH, Agency.class);

  private SamFactsUsed() {}

  static void add(AssessmentBuilder assessment, SamFacts facts) {
    if (facts.age != SamFacts.UNKNOWN) {
      assessment.addFact(Wording.used(ApplicantFields.AGE, Integer.toString(facts.age)));
    }
    add(assessment, SPEAKS_SWEDISH, facts.speaksSwedish);
    if (facts.diagnosesKnown) {
      assessment.addFact(DIAGNOSES[facts.diagnoses | facts.otherDiagnoses << 2]);
    }
    if (facts.fewestProblems != SamFacts.UNKNOWN) {
      assessment.addFact(
          Wording.used(
              ApplicantFields.PROBLEM_AREA_COUNT,
              bounds(facts.fewestProblems, facts.mostProblems)));
    }
    add(assessment, SUICIDE_RISK, facts.suicideRisk);
    add(assessment, IMPAIRMENT, facts.permanentImpairment);
    if (facts.months != SamFacts.UNKNOWN) {
      assessment.addFact(
          Wording.used(
              ApplicantFields.MONTHS_ON_BENEFITS,
              bounds(facts.months, facts.monthsExact ? facts.months : SamFacts.UNKNOWN)));
    }
    add(assessment, ASSISTANCE, facts.socialAssistance);
    add(assessment, UNCLEAR, facts.workAbilityUnclear);
    if (facts.livelihood != null) {
      assessment.addFact(Objects.requireNonNull(LIVELIHOOD.get(facts.livelihood)));
    }
    if (facts.identifiedBy != null) {
      assessment.addFact(Objects.requireNonNull(IDENTIFIED_BY.get(facts.identifiedBy)));
    }
    if (facts.registeredKnown) {
      assessment.addFact(
          REGISTERED[facts.registered | (facts.registeredComplete ? REGISTERED.length / 2 : 0)]);
    }
    add(assessment, RETURNEE, facts.returnee);
    add(assessment, COGNITION, facts.cognition);
    add(assessment, MEDICATION, facts.medication);
    if (facts.consentsKnown) {
      assessment.addFact(
          CONSENTS[facts.consents | (facts.consentsComplete ? CONSENTS.length / 2 : 0)]);
    }
  }

  static void add(AssessmentBuilder assessment, FlagWords words, @Nullable Boolean value) {
    if (value != null) {
      assessment.addFact(words.of(value));
    }
  }

  private static String bounds(int atLeast, int atMost) {
    if (atMost == SamFacts.UNKNOWN) {
      return ">= " + atLeast;
    }
    return atLeast == atMost ? Integer.toString(atLeast) : atLeast + ".." + atMost;
  }

  /** What is known of a fact that is one of several codes, for each of them. */
  static <E extends Enum<E>> Map<E, FactUsed> codes(FactField<?> field, Class<E> codes) {
    Map<E, FactUsed> used = new EnumMap<>(codes);
    for (E code : codes.getEnumConstants()) {
      used.put(code, Wording.used(field, code.name()));
    }
    return used;
  }

  private static <E extends Enum<E>> FactUsed[] sets(FactField<?> field, Class<E> codes) {
    int subsets = 1 << codes.getEnumConstants().length;
    FactUsed[] used = new FactUsed[2 * subsets];
    for (int bits = 0; bits < subsets; bits++) {
      Set<E> present = subset(codes, bits);
      used[bits] = Wording.used(field, KnownCodes.of(codes, present, Set.of()).toString());
      used[subsets | bits] = Wording.used(field, KnownCodes.exactly(codes, present).toString());
    }
    return used;
  }

  private static FactUsed[] diagnoses() {
    FactUsed[] used = new FactUsed[16];
    for (int has = 0; has < 4; has++) {
      for (int hasNot = 0; hasNot < 4; hasNot++) {
        if ((has & hasNot) == 0) {
          used[has | hasNot << 2] =
              Wording.used(
                  ApplicantFields.DIAGNOSIS_GROUPS,
                  KnownCodes.of(
                          DiagnosisGroup.class,
                          subset(DiagnosisGroup.class, has),
                          subset(DiagnosisGroup.class, hasNot))
                      .toString());
        }
      }
    }
    return used;
  }

  private static <E extends Enum<E>> Set<E> subset(Class<E> codes, int bits) {
    Set<E> subset = EnumSet.noneOf(codes);
    int bit = 1;
    for (E code : codes.getEnumConstants()) {
      if ((bits & bit) != 0) {
        subset.add(code);
      }
      bit <<= 1;
    }
    return subset;
  }
}
