// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.participation.EnrolmentId;

/** Statistics do not depend on who counted whom first. */
class PopulationLawsTest {

  private static final List<Dimension> DIMENSIONS =
      List.of(
          Dimension.sex(),
          Dimension.age(AgeBands.from(30, 50)),
          Dimension.agency(),
          Dimension.cohort(),
          Dimension.outcome("report", List.of("work")));

  @Property
  void nobody_more_changes_nothing(@ForAll("members") List<Member> members) {
    Population population = Population.of(members);
    assertThat(population.merge(Population.empty())).isEqualTo(population);
    assertThat(Population.empty().merge(population)).isEqualTo(population);
  }

  @Property
  void populations_merge_in_any_order_and_any_groups(
      @ForAll("members") List<Member> members,
      @ForAll @IntRange(max = 10) int one,
      @ForAll @IntRange(max = 10) int two) {
    int from = Math.min(Math.min(one, two), members.size());
    int to = Math.min(Math.max(one, two), members.size());
    Population a = Population.of(members.subList(0, from));
    Population b = Population.of(members.subList(from, to));
    Population c = Population.of(members.subList(to, members.size()));
    Population all = Population.of(members);
    assertThat(a.merge(b).merge(c)).isEqualTo(all);
    assertThat(a.merge(b.merge(c))).isEqualTo(all);
    assertThat(c.merge(a).merge(b)).isEqualTo(all);
    assertThat(all.merge(b)).as("a part twice").isEqualTo(all);
    assertThat(a.merge(b).merge(c)).hasSameHashCodeAs(all);
  }

  @Property
  void the_order_of_members_and_the_number_of_threads_change_nothing(
      @ForAll("members") List<Member> members, @ForAll Random random) {
    List<Member> shuffled = new ArrayList<>(members);
    Collections.shuffle(shuffled, random);
    Population population = Population.of(members);
    assertThat(Population.of(shuffled)).isEqualTo(population);
    assertThat(Population.of(shuffled).members()).isEqualTo(population.members());
    assertThat(shuffled.parallelStream().collect(Population.collector())).isEqualTo(population);
    assertThat(shuffled.stream().reduce(Population.empty(), Population::with, Population::merge))
        .isEqualTo(population);
  }

  @Property
  void every_member_is_in_one_category_of_every_dimension(@ForAll("members") List<Member> members) {
    Population population = Population.of(members);
    for (Dimension dimension : DIMENSIONS) {
      Table table = Table.of(population, dimension);
      assertThat(table.categories().stream().mapToLong(table::count).sum())
          .isEqualTo(table.total())
          .isEqualTo(members.size());
      assertThat(table.categories().stream().flatMap(one -> table.members(one).stream()))
          .containsExactlyInAnyOrderElementsOf(table.members());
    }
  }

  @Property
  void cells_sum_to_rows_and_to_columns(@ForAll("members") List<Member> members) {
    CrossTable table =
        CrossTable.of(Population.of(members), Dimension.sex(), Dimension.age(AgeBands.from(40)));
    for (Category row : table.rows()) {
      assertThat(table.columns().stream().mapToLong(column -> table.count(row, column)).sum())
          .isEqualTo(table.rowTotals().count(row));
    }
    for (Category column : table.columns()) {
      assertThat(table.rows().stream().mapToLong(row -> table.count(row, column)).sum())
          .isEqualTo(table.columnTotals().count(column));
    }
  }

  @Example
  void two_rows_of_one_enrolment_that_differ_are_refused() {
    Population population = Population.of(List.of(People.enrolled("a").build()));
    Member later = People.enrolled("a").asOf(People.TODAY.plusDays(1)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> population.with(later))
        .withMessage("enrolment `a` has two rows that differ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> population.merge(Population.of(List.of(later))));
    assertThat(population.with(People.enrolled("a").build())).isEqualTo(population);
    assertThat(population).hasToString("Population{1 members}");
  }

  @Example
  void a_member_is_found_by_the_enrolment() {
    Member member = People.enrolled("a").build();
    Population population = Population.of(List.of(member));
    assertThat(population.find(EnrolmentId.of("a"))).contains(member);
    assertThat(population.find(EnrolmentId.of("b"))).isEmpty();
    assertThat(population.size()).isEqualTo(1);
  }

  @Example
  void who_was_not_enrolled_or_perhaps_not_is_not_among_the_enrolled() {
    Population population =
        Population.of(
            List.of(
                People.enrolled("a").build(),
                People.unenrolled("b").addReached(FunnelStep.NOT_ENROLLED).build(),
                People.unenrolled("c").addMayHaveReached(FunnelStep.ADMITTED).build()));
    assertThat(population.enrolled().members())
        .map(member -> member.enrolment().value())
        .containsExactly("a");
  }

  @Provide
  Arbitrary<List<Member>> members() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000),
            Arbitraries.of(Sex.class).optional(0.7),
            Arbitraries.integers().between(16, 64).optional(0.7),
            Arbitraries.of(Agency.class).optional(0.7),
            Arbitraries.of("1", "2").optional(0.7),
            Arbitraries.of(FunnelStep.class).set().ofMaxSize(3))
        .as(
            (id, sex, age, agency, cohort, steps) ->
                Member.builder()
                    .enrolment(EnrolmentId.of("e" + id))
                    .participant(ParticipantId.of("p" + id % 10))
                    .asOf(LocalDate.of(2012, 1, 1))
                    .sex(sex)
                    .ageAtEnrolment(age)
                    .agency(agency)
                    .cohort(cohort)
                    .addAllReached(steps)
                    .build())
        .list()
        .uniqueElements(Member::enrolment)
        .ofMaxSize(12);
  }
}
