// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.population;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.applicant.ParticipantId;

/**
 * Applicants of whom some facts are known. Ten thousand and more: of some hundreds the branch
 * predictor learns every answer by heart, and whatever branches looks faster than it is.
 */
public final class Population {

  /** How many are measured on. */
  public static final int SIZE = 10_000;

  /** The day on which SAM is asked about; its programme ran from October 2011. */
  public static final LocalDate SAM_DAY = LocalDate.of(2012, 1, 15);

  /** The day on which RESAM is asked about. */
  public static final LocalDate RESAM_DAY = LocalDate.of(2009, 6, 1);

  private static final long SEED = 20_120_115L;
  private static final List<String> MUNICIPALITIES =
      List.of("Fagersta", "Norberg", "Skinnskatteberg", "Västerås", "Sala", "Avesta");

  private Population() {}

  /** The applicants that are measured on. */
  public static List<Applicant> standard() {
    return of(SIZE);
  }

  /** This many applicants; the first ones are the same whatever the number. */
  public static List<Applicant> of(int size) {
    SplittableRandom seeds = new SplittableRandom(SEED);
    return IntStream.range(0, size)
        .mapToObj(number -> applicant(number, new Chance(seeds.split())))
        .toList();
  }

  private static Applicant applicant(int number, Chance chance) {
    return Applicant.builder()
        .id(ParticipantId.of("person-" + number))
        .birthDate(chance.known(LocalDate.of(1939, 1, 1).plusDays(chance.below(21_000))))
        .municipality(chance.known(chance.oneOf(MUNICIPALITIES)))
        .diagnoses(Records.diagnoses(chance))
        .problemAreas(Records.problemAreas(chance))
        .benefits(Records.benefits(chance))
        .identifiedBy(chance.known(chance.oneOf(List.of(Agency.values()))))
        .registeredWith(Records.registeredWith(chance))
        .earlierProgrammes(Records.earlierProgrammes(chance))
        .ownLivelihood(chance.known(chance.oneOf(List.of(Livelihood.values()))))
        .workAbilityUnclear(chance.flag(60))
        .cognitiveAbilitySufficient(chance.flag(85))
        .cognitionImpairedByMedication(chance.flag(15))
        .consents(Records.consents(chance))
        .speaksSwedish(chance.flag(85))
        .acceptsTerms(chance.flag(80))
        .suicideRisk(chance.flag(5))
        .permanentImpairment(chance.flag(10))
        .employment(chance.known(chance.oneOf(List.of(Employment.values()))))
        .onSickLeave(chance.flag(40))
        .canReturnToEmployment(chance.flag(40))
        .employedWithSupport(chance.flag(20))
        .healthChanged(chance.flag(40))
        .sicknessInsuranceEnded(chance.flag(10))
        .needsWorkRehabilitation(chance.flag(50))
        .workAbilityImproved(chance.flag(40))
        .needsCoordinatedMeasures(chance.flag(60))
        .workAbilityInvestigation(chance.flag(8))
        .qualifiesForOrdinaryCooperation(chance.flag(30))
        .voluntary(chance.flag(90))
        .workTrainingHoursPossible(chance.known(chance.below(41)))
        .moreHoursConceivable(chance.flag(50))
        .build();
  }
}
