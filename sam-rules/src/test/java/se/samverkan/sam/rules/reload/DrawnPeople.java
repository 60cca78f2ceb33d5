// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.closure.Ending;

/** People drawn by lot, the same in each run. Each fact is unknown of every fourth. */
final class DrawnPeople {

  private final Random lot = new Random(20_110_809);

  /** Applicants of many ages. */
  List<Applicant> applicants(int count) {
    return IntStream.range(0, count).mapToObj(this::applicant).toList();
  }

  /** Ends of participations. */
  List<Closure> closures(int count) {
    return IntStream.range(0, count).mapToObj(i -> closure()).toList();
  }

  private Applicant applicant(int number) {
    return Applicant.builder()
        .id(ParticipantId.of("p-" + number))
        .birthDate(perhaps(LocalDate.of(1950, 1, 1).plusDays(lot.nextInt(20_000))))
        .employment(perhaps(oneOf(Employment.values())))
        .speaksSwedish(truth())
        .onSickLeave(truth())
        .acceptsTerms(truth())
        .suicideRisk(truth())
        .workAbilityUnclear(truth())
        .permanentImpairment(truth())
        .canReturnToEmployment(truth())
        .needsWorkRehabilitation(truth())
        .needsCoordinatedMeasures(truth())
        .build();
  }

  private Closure closure() {
    return Closure.builder()
        .ending(perhaps(oneOf(Ending.values())))
        .mappingDone(truth())
        .hasPlan(truth())
        .build();
  }

  private Optional<Boolean> truth() {
    return perhaps(lot.nextBoolean());
  }

  private <T> T oneOf(T[] all) {
    return List.of(all).get(lot.nextInt(all.length));
  }

  private <T> Optional<T> perhaps(T fact) {
    return lot.nextInt(4) == 0 ? Optional.empty() : Optional.of(fact);
  }
}
