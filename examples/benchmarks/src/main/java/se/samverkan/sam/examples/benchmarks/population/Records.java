// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Consent;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.EarlierProgramme;
import se.samverkan.sam.core.fact.FactList;

/** What agencies hold of a person in lists. */
final class Records {

  private static final int PERCENT_STRANGE = 3;

  /** As often as listed here. */
  private static final List<String> DIAGNOSES =
      List.of(
          "depression",
          "depression",
          "depression",
          "adhd",
          "add",
          "borderline",
          "other",
          "other",
          "joint-and-muscle-pain",
          "joint-and-muscle-pain",
          "back-pain",
          "menieres-disease",
          "psychiatric-unspecified");

  private static final List<String> PROBLEM_AREAS =
      List.of(
          "bullying",
          "no-home-or-homebound",
          "incomplete-schooling",
          "poverty",
          "loneliness",
          "no-daily-structure",
          "learned-helplessness",
          "poor-recovery");

  private Records() {}

  static FactList<Diagnosis> diagnoses(Chance chance) {
    List<Diagnosis> diagnoses = new ArrayList<>();
    for (String code : coded(chance, DIAGNOSES, 3)) {
      diagnoses.add(
          Diagnosis.builder()
              .code(code)
              .statedOn(
                  chance.percent(50)
                      ? Optional.of(day(chance, 2004, 2_900))
                      : Optional.<LocalDate>empty())
              .build());
    }
    return chance.list(diagnoses);
  }

  static FactList<String> problemAreas(Chance chance) {
    return chance.list(coded(chance, PROBLEM_AREAS, 4));
  }

  static FactList<Agency> registeredWith(Chance chance) {
    return chance.list(some(chance, List.of(Agency.values()), 2));
  }

  /** Up to four periods after each other, some with breaks between them; the last may go on. */
  static FactList<Benefit> benefits(Chance chance) {
    List<Benefit> benefits = new ArrayList<>();
    LocalDate from = day(chance, 2005, 1_200);
    int periods = chance.below(5);
    for (int i = 0; i < periods; i++) {
      LocalDate until = from.plusDays(30 + chance.below(700));
      benefits.add(
          benefit(
              chance,
              i == 0 && chance.percent(10) ? Optional.empty() : Optional.of(from),
              i == periods - 1 && chance.percent(60) ? Optional.empty() : Optional.of(until)));
      from = until.plusDays(1 + (chance.percent(50) ? 0 : chance.below(90)));
    }
    return chance.list(benefits);
  }

  private static Benefit benefit(
      Chance chance, Optional<LocalDate> from, Optional<LocalDate> until) {
    BenefitKind kind = chance.oneOf(List.of(BenefitKind.values()));
    return Benefit.builder()
        .kind(kind)
        .from(from)
        .until(until)
        .timeLimited(
            kind == BenefitKind.SICKNESS_COMPENSATION ? chance.flag(50) : Optional.<Boolean>empty())
        .build();
  }

  static FactList<EarlierProgramme> earlierProgrammes(Chance chance) {
    List<EarlierProgramme> earlier = new ArrayList<>();
    int count = chance.below(3);
    for (int i = 0; i < count; i++) {
      earlier.add(
          EarlierProgramme.builder()
              .endedOn(chance.known(day(chance, 2002, 3_800)))
              .ledToWork(chance.flag(30))
              .build());
    }
    return chance.list(earlier);
  }

  static FactList<Consent> consents(Chance chance) {
    List<Consent> consents = new ArrayList<>();
    for (ConsentKind kind : some(chance, List.of(ConsentKind.values()), 3)) {
      LocalDate given = day(chance, 2008, 1_600);
      consents.add(
          Consent.builder()
              .kind(kind)
              .givenOn(chance.known(given))
              .withdrawnOn(
                  chance.percent(10)
                      ? Optional.of(given.plusDays(200))
                      : Optional.<LocalDate>empty())
              .build());
    }
    return chance.list(consents);
  }

  private static LocalDate day(Chance chance, int fromYear, int days) {
    return LocalDate.of(fromYear, 1, 1).plusDays(chance.below(days));
  }

  /** Some of these codes, and of a few people one that is in no code list. */
  private static List<String> coded(Chance chance, List<String> from, int most) {
    List<String> codes = new ArrayList<>(some(chance, from, most));
    if (chance.percent(PERCENT_STRANGE)) {
      codes.add("local-code-" + chance.below(10));
    }
    return codes;
  }

  /** At most this many of them, all different. */
  private static <T> List<T> some(Chance chance, List<T> from, int most) {
    List<T> chosen = new ArrayList<>();
    int count = chance.below(most + 1);
    while (chosen.size() < count) {
      T one = chance.oneOf(from);
      if (!chosen.contains(one)) {
        chosen.add(one);
      }
    }
    return chosen;
  }
}
