// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.byhand;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Consent;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.applicant.EarlierProgramme;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.fact.FactList;

/** What SAM's rules read of a person on one day, worked out from the records by hand. */
final class SamFacts {

  static final int UNKNOWN = -1;

  static final int AT_INSURANCE_AGENCY = 2;
  static final int AT_EMPLOYMENT_SERVICE = 1;

  private static final int ALL_AGENCIES = 31;
  private static final int ALL_CONSENTS = 7;

  /** In full years, or unknown. */
  final int age;

  final boolean diagnosesKnown;

  /** Groups of diagnoses that the person has, by {@link Codes}. */
  final int diagnoses;

  /** Groups that the person is known not to have. */
  final int otherDiagnoses;

  /** The fewest problem areas, or unknown. */
  final int fewestProblems;

  /** The most there can be, or unknown. */
  final int mostProblems;

  /** Full months on benefits without a break, or unknown; exactly or at least. */
  final int months;

  final boolean monthsExact;

  final @Nullable Boolean socialAssistance;
  final @Nullable Boolean returnee;

  /** One bit a kind, in the order of the kinds. */
  final int consents;

  final boolean consentsKnown;

  /** Whether there are no other consents. */
  final boolean consentsComplete;

  final @Nullable Boolean speaksSwedish;
  final @Nullable Boolean suicideRisk;
  final @Nullable Boolean permanentImpairment;
  final @Nullable Boolean workAbilityUnclear;
  final @Nullable Livelihood livelihood;
  final @Nullable Agency identifiedBy;

  /** One bit an agency, in their order. */
  final int registered;

  final boolean registeredKnown;

  /** Whether the person is registered nowhere else. */
  final boolean registeredComplete;

  final @Nullable Boolean cognition;
  final @Nullable Boolean medication;

  SamFacts(Applicant applicant, LocalDate day) {
    age = age(applicant.birthDate().orElse(null), day);
    FactList<Diagnosis> recordedDiagnoses = applicant.diagnoses();
    diagnosesKnown = !recordedDiagnoses.isUnknown();
    int has = 0;
    int open = recordedDiagnoses.isComplete() ? 0 : Codes.EITHER;
    List<Diagnosis> entries = recordedDiagnoses.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (Codes.counts(entries.get(i), day)) {
        has |= Codes.groups(entries.get(i).code());
        open |= Codes.openGroups(entries.get(i).code());
      }
    }
    diagnoses = has;
    otherDiagnoses = Codes.EITHER & ~has & ~open;

    FactList<String> areas = applicant.problemAreas();
    fewestProblems = areas.isUnknown() ? UNKNOWN : distinct(areas.entries(), true);
    mostProblems = areas.isComplete() ? distinct(areas.entries(), false) : UNKNOWN;

    FactList<Benefit> benefits = applicant.benefits();
    LocalDate since = Support.unbrokenSince(benefits, day);
    months = benefits.isUnknown() ? UNKNOWN : Support.months(since, day);
    monthsExact = benefits.isComplete() && !Support.beganUnknown(benefits, since);
    socialAssistance = Support.received(benefits, BenefitKind.SOCIAL_ASSISTANCE, day);
    returnee = returnee(applicant.earlierProgrammes(), day);
    FactList<Consent> recorded = applicant.consents();
    consents = consents(recorded.entries(), day);
    consentsKnown = !recorded.isUnknown();
    consentsComplete = recorded.isComplete();
    speaksSwedish = applicant.speaksSwedish().orElse(null);
    suicideRisk = applicant.suicideRisk().orElse(null);
    permanentImpairment = applicant.permanentImpairment().orElse(null);
    workAbilityUnclear = applicant.workAbilityUnclear().orElse(null);
    livelihood = applicant.ownLivelihood().orElse(null);
    identifiedBy = applicant.identifiedBy().orElse(null);
    FactList<Agency> registeredWith = applicant.registeredWith();
    registered = registered(registeredWith.entries());
    registeredKnown = !registeredWith.isUnknown();
    registeredComplete = registeredWith.isComplete();
    cognition = applicant.cognitiveAbilitySufficient().orElse(null);
    medication = applicant.cognitionImpairedByMedication().orElse(null);
  }

  /** From the view on a day that the library has worked out. */
  SamFacts(ApplicantOnDate view) {
    age = number(view.age());
    diagnosesKnown = view.sheet().knows(ApplicantFields.DIAGNOSIS_GROUPS);
    diagnoses = groups(view.diagnosisGroups());
    otherDiagnoses = groups(view.absentDiagnosisGroups());
    fewestProblems = number(view.problemAreaCount());
    mostProblems = number(view.problemAreaCountAtMost());
    months = number(view.monthsOnBenefits());
    monthsExact = view.monthsOnBenefitsAtMost() != null;
    socialAssistance = view.socialAssistance().received();
    returnee = view.returnee();
    int holding = 0;
    for (ConsentKind kind : view.consents()) {
      holding |= bit(kind);
    }
    consents = holding;
    consentsKnown = view.sheet().knows(ApplicantFields.CONSENTS);
    consentsComplete = holding == ALL_CONSENTS || !view.absentConsents().isEmpty();
    speaksSwedish = view.speaksSwedish();
    suicideRisk = view.suicideRisk();
    permanentImpairment = view.permanentImpairment();
    workAbilityUnclear = view.workAbilityUnclear();
    livelihood = view.ownLivelihood();
    identifiedBy = view.identifiedBy();
    registered = registered(view.registeredWith());
    registeredKnown = view.sheet().knows(ApplicantFields.REGISTERED_WITH);
    registeredComplete = registered == ALL_AGENCIES || !view.absentRegisteredWith().isEmpty();
    cognition = view.cognitiveAbilitySufficient();
    medication = view.cognitionImpairedByMedication();
  }

  private static int number(@Nullable Integer value) {
    return value == null ? UNKNOWN : value;
  }

  private static int groups(Set<DiagnosisGroup> groups) {
    return (groups.contains(DiagnosisGroup.LIGHTER_PSYCHIATRIC) ? Codes.LIGHTER_PSYCHIATRIC : 0)
        | (groups.contains(DiagnosisGroup.PAIN_RELATED) ? Codes.PAIN_RELATED : 0);
  }

  private static int registered(Collection<Agency> agencies) {
    int bits = 0;
    for (Agency agency : agencies) {
      bits |= bit(agency);
    }
    return bits;
  }

  private static int age(@Nullable LocalDate born, LocalDate day) {
    return born == null ? UNKNOWN : Support.months(born, day) / 12;
  }

  /** How many different areas there are, or how many of them the code list knows. */
  private static int distinct(List<String> areas, boolean knownOnly) {
    int count = 0;
    for (int i = 0; i < areas.size(); i++) {
      String area = areas.get(i);
      if ((!knownOnly || Codes.isProblemArea(area)) && areas.indexOf(area) == i) {
        count++;
      }
    }
    return count;
  }

  /** Yes if one that has ended led to no work; no if all are known and all did. */
  private static @Nullable Boolean returnee(FactList<EarlierProgramme> earlier, LocalDate day) {
    boolean allLedToWork = true;
    List<EarlierProgramme> entries = earlier.entries();
    for (int i = 0; i < entries.size(); i++) {
      LocalDate ended = entries.get(i).endedOn().orElse(null);
      if (ended == null || !ended.isAfter(day)) {
        Optional<Boolean> led = entries.get(i).ledToWork();
        if (led.isPresent() && !led.get()) {
          return Boolean.TRUE;
        }
        allLedToWork &= led.isPresent();
      }
    }
    return earlier.isComplete() && allLedToWork ? Boolean.FALSE : null;
  }

  private static int consents(List<Consent> consents, LocalDate day) {
    int holding = 0;
    for (int i = 0; i < consents.size(); i++) {
      Consent consent = consents.get(i);
      LocalDate given = consent.givenOn().orElse(null);
      LocalDate withdrawn = consent.withdrawnOn().orElse(null);
      if ((given == null || !given.isAfter(day)) && (withdrawn == null || withdrawn.isAfter(day))) {
        holding |= bit(consent.kind());
      }
    }
    return holding;
  }

  private static int bit(ConsentKind kind) {
    return switch (kind) {
      case ORAL_PARTICIPATION -> 1;
      case WRITTEN_PARTICIPATION -> 2;
      case NATIONAL_FOLLOW_UP -> 4;
    };
  }

  private static int bit(Agency agency) {
    return switch (agency) {
      case EMPLOYMENT_SERVICE -> AT_EMPLOYMENT_SERVICE;
      case SOCIAL_INSURANCE_AGENCY -> AT_INSURANCE_AGENCY;
      case SOCIAL_SERVICES -> 4;
      case HEALTH_CARE -> 8;
      case OTHER -> 16;
    };
  }
}
