// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.assessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.examples.benchmarks.population.Population;

class WaysAgreeTest {

  private static final List<Applicant> PEOPLE = Population.of(1_000);

  static List<Way> ways() {
    return Way.all();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyWaySaysTheSameOfAThousandPeople(Way way) {
    assertThatCode(() -> Equality.require(PEOPLE, Way.reference(), way)).doesNotThrowAnyException();
  }

  @Test
  void aWayThatLeavesANoticeOutIsNotMeasured() {
    Way byHand = Way.named(Way.BY_HAND);
    Way careless =
        new Way("careless", person -> without(byHand.sam().apply(person)), byHand.resam());
    assertThatThrownBy(() -> Equality.require(PEOPLE, Way.reference(), careless))
        .hasMessageContaining("`careless` says something else of `person-");
  }

  private static Assessment without(Assessment assessment) {
    return Assessment.builder().copyOf(assessment).notices(List.of()).build();
  }

  @Test
  void amongThePeopleEveryVerdictOfBothProgrammesIsFound() {
    Set<Verdict> sam = EnumSet.noneOf(Verdict.class);
    Set<Verdict> resam = EnumSet.noneOf(Verdict.class);
    Way byHand = Way.named(Way.BY_HAND);
    for (Applicant person : PEOPLE) {
      sam.add(byHand.sam().apply(person).verdict());
      resam.add(byHand.resam().apply(person).verdict());
    }
    assertThat(sam).containsExactly(Verdict.values());
    assertThat(resam).containsExactly(Verdict.values());
  }

  @Test
  void thePeopleAreAllDifferentAndTheSameEachTime() {
    List<Applicant> nameless =
        Population.standard().stream()
            .map(person -> Applicant.builder().copyOf(person).id(PEOPLE.get(0).id()).build())
            .toList();
    assertThat(nameless).hasSize(10_000).doesNotHaveDuplicates();
    assertThat(Population.of(1_000)).isEqualTo(PEOPLE);
    assertThat(Population.standard().subList(0, 1_000)).isEqualTo(PEOPLE);
  }
}
