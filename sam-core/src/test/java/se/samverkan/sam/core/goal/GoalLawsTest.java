// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.statistics.Member;
import se.samverkan.sam.core.statistics.Population;

class GoalLawsTest {

  private static final List<ClassResult> RESULTS =
      List.of(
          Trial.WORK,
          Trial.CARE,
          Trial.OPEN,
          new ClassResult.None(),
          new ClassResult.Conflict(Set.of("work", "care")),
          new ClassResult.Undetermined(Set.of("work"), true, List.of(), true));

  @Property(tries = 300)
  void whoCountsIsInTheDenominatorAndThatIsInThePopulation(
      @ForAll("trials") Trial trial, @ForAll @IntRange(min = 1, max = 100) int percent) {
    GoalGround ground = trial.ground(Trial.END).build();
    Population population = ground.population();
    GoalEvaluation evaluation = GoalEvaluation.of(Trial.goal(Trial.share(percent)), ground);
    Set<EnrolmentId> all = ids(population);
    for (GoalCount count : evaluation.counts()) {
      assertThat(all).containsAll(count.reached().counted()).containsAll(count.reached().open());
      assertThat(count.interval().atMost()).isLessThanOrEqualTo(count.of().value());
      assertThat(count.of().value()).isLessThanOrEqualTo(population.size());
      assertThat(count.needed()).isBetween(0L, count.of().value());
    }
    GoalCount enrolled = evaluation.count(Denominator.ENROLLED).orElseThrow();
    GoalCount living = evaluation.count(Denominator.WITHOUT_DECEASED).orElseThrow();
    GoalCount everybody = evaluation.count(Denominator.WITH_NEVER_ENROLLED).orElseThrow();
    assertThat(enrolled.reached().counted()).containsAll(living.reached().counted());
    assertThat(everybody.reached()).isEqualTo(enrolled.reached());
    assertThat(enrolled.of().value()).isBetween(living.of().value(), everybody.of().value());
  }

  @Property(tries = 300)
  void aVerdictIsNeverAgainstTheNumbers(
      @ForAll("trials") Trial trial, @ForAll @IntRange(min = 1, max = 100) int percent) {
    GoalEvaluation evaluation = trial.on(Trial.END, Trial.share(percent));
    GoalCount count = evaluation.count(Denominator.ENROLLED).orElseThrow();
    switch (evaluation.verdict()) {
      case MET -> assertThat(count.interval().atLeast()).isGreaterThanOrEqualTo(count.needed());
      case NOT_MET -> assertThat(count.interval().atMost()).isLessThan(count.needed());
      case UNKNOWN ->
          assertThat(count.of().value() == 0 || !count.reached().open().isEmpty()).isTrue();
      case NOT_YET_MEASURABLE -> throw new AssertionError("everybody has ended");
    }
  }

  @Property(tries = 200)
  void knowingMoreContradictsNothing(
      @ForAll("outcomes") List<ClassResult> outcomes,
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 100) int percent) {
    List<ClassResult> known = new ArrayList<>();
    for (ClassResult one : outcomes) {
      known.add(one instanceof ClassResult.Undetermined open ? told(open, random) : one);
    }
    GoalEvaluation before = trial(outcomes).on(Trial.END, Trial.share(percent));
    GoalEvaluation after = trial(known).on(Trial.END, Trial.share(percent));
    GoalCount wide = before.count(Denominator.ENROLLED).orElseThrow();
    GoalCount narrow = after.count(Denominator.ENROLLED).orElseThrow();
    assertThat(narrow.interval().atLeast()).isGreaterThanOrEqualTo(wide.interval().atLeast());
    assertThat(narrow.interval().atMost()).isLessThanOrEqualTo(wide.interval().atMost());
    if (before.verdict() == GoalVerdict.MET || before.verdict() == GoalVerdict.NOT_MET) {
      assertThat(after.verdict()).isEqualTo(before.verdict());
    }
  }

  @Property(tries = 100)
  void theOrderOfMembersAndHowTheyAreSplitChangesNothing(
      @ForAll("trials") Trial trial, @ForAll Random random) {
    GoalGround ground = trial.ground(Trial.END).build();
    List<Member> members = new ArrayList<>(ground.population().members());
    Collections.shuffle(members, random);
    int cut = members.isEmpty() ? 0 : random.nextInt(members.size());
    GoalGround other =
        GoalGround.builder()
            .copyOf(ground)
            .population(
                Population.of(members.subList(cut, members.size()))
                    .merge(Population.of(members.subList(0, cut))))
            .build();
    assertThat(GoalEvaluation.of(Trial.goal(Trial.share(50)), other))
        .isEqualTo(GoalEvaluation.of(Trial.goal(Trial.share(50)), ground));
  }

  private static ClassResult told(ClassResult.Undetermined open, Random random) {
    List<String> possible = List.copyOf(open.possible());
    int choice = random.nextInt(possible.size() + (open.canBeNone() ? 1 : 0));
    return choice == possible.size()
        ? new ClassResult.None()
        : new ClassResult.Classified(possible.get(choice));
  }

  private static Set<EnrolmentId> ids(Population population) {
    Set<EnrolmentId> ids = new HashSet<>();
    population.members().forEach(member -> ids.add(member.enrolment()));
    return ids;
  }

  private static Trial trial(List<ClassResult> outcomes) {
    Trial trial = new Trial();
    outcomes.forEach(one -> trial.ended(1, one));
    return trial;
  }

  @Provide
  Arbitrary<List<ClassResult>> outcomes() {
    return Arbitraries.of(RESULTS).list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<Trial> trials() {
    return outcomes()
        .flatMap(
            ended ->
                Arbitraries.integers()
                    .between(0, 4)
                    .tuple2()
                    .map(
                        others ->
                            trial(ended)
                                .died(others.get1(), Trial.CARE)
                                .neverEnrolled(others.get2())));
  }
}
