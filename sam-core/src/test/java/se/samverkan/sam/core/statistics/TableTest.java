// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.outcome.ClassResult;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableTest {

  private static final Category WOMEN = Category.of(Sex.WOMAN);
  private static final Category MEN = Category.of(Sex.MAN);

  @Test
  void resam_s_sexes_are_counted() {
    List<Member> members = new ArrayList<>(People.ofSex(Sex.WOMAN, 56));
    members.addAll(People.ofSex(Sex.MAN, 47));
    Table table = Table.of(Population.of(members), Dimension.sex());
    assertThat(table.total()).isEqualTo(103);
    assertThat(table.categories()).containsExactly(WOMEN, MEN);
    assertThat(table.count(WOMEN)).isEqualTo(56);
    assertThat(table.share(WOMEN).percent(1)).contains(new BigDecimal("54.4"));
    assertThat(table.share(MEN).percent(1)).contains(new BigDecimal("45.6"));
    assertThat(table).hasToString("Table{sex, 2 categories}");
  }

  @Test
  void who_is_unknown_is_counted_apart() {
    Population population =
        Population.of(
            List.of(People.enrolled("a").build(), People.enrolled("b").sex(Sex.MAN).build()));
    Table table = Table.of(population, Dimension.sex());
    assertThat(table.categories()).containsExactly(WOMEN, MEN, Category.UNKNOWN);
    assertThat(table.count(WOMEN)).isZero();
    assertThat(table.members(Category.UNKNOWN)).isEqualTo(People.ids("a"));
    assertThat(table.members(MEN)).isEqualTo(People.ids("b"));
    assertThat(table.members()).isEqualTo(People.ids("a", "b"));
  }

  @Test
  void ages_fall_into_bands() {
    AgeBands bands = AgeBands.from(30, 50);
    assertThat(bands.all()).map(Category::id).containsExactly("0-29", "30-49", "50-");
    assertThat(bands.of(0).id()).isEqualTo("0-29");
    assertThat(bands.of(29).id()).isEqualTo("0-29");
    assertThat(bands.of(30).id()).isEqualTo("30-49");
    assertThat(bands.of(49).id()).isEqualTo("30-49");
    assertThat(bands.of(50).id()).isEqualTo("50-");
    assertThat(bands.of(120).id()).isEqualTo("50-");
    assertThat(bands.of(50).label()).isEqualTo(new Label("50 år och äldre", "aged 50 and over"));
    assertThat(bands.of(30).label()).isEqualTo(new Label("30–49 år", "aged 30 to 49"));
    assertThatIllegalArgumentException().isThrownBy(() -> bands.of(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> AgeBands.from(50, 50));
    assertThatIllegalArgumentException().isThrownBy(() -> AgeBands.from(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new AgeBands(List.of()));
  }

  @Test
  void names_of_offices_and_groups_are_categories_and_none_is_too() {
    Population population =
        Population.of(
            List.of(
                People.enrolled("a").cohort("2").referrerUnit("north").build(),
                People.enrolled("b").cohort("1").build(),
                People.enrolled("c").cohort(" ").agency(Agency.OTHER).build()));
    assertThat(Table.of(population, Dimension.cohort()).categories())
        .containsExactly(Category.named("1"), Category.named("2"), Category.NONE);
    assertThat(Table.of(population, Dimension.referrerUnit()).categories())
        .containsExactly(Category.named("north"), Category.UNKNOWN);
    Table agencies = Table.of(population, Dimension.agency());
    assertThat(agencies.categories()).hasSize(Agency.values().length + 1);
    assertThat(agencies.count(Category.of(Agency.OTHER))).isEqualTo(1);
  }

  @Test
  void outcomes_without_a_class_are_told_by_why() {
    Population population =
        Population.of(
            List.of(
                outcome("a", new ClassResult.Classified("work")),
                outcome("b", new ClassResult.Classified("of-no-list")),
                outcome("c", new ClassResult.None()),
                outcome("d", new ClassResult.Conflict(Set.of("work", "studies"))),
                outcome("e", new ClassResult.Undetermined(Set.of("work"), true, List.of(), true)),
                People.enrolled("f").build(),
                People.unenrolled("g").addReached(FunnelStep.NOT_ENROLLED).build(),
                People.ended("h", "2010-01-01", "2010-08-01").build(),
                People.ended("i", "2010-01-01", "2012").build()));
    Table table = Table.of(population, Dimension.outcome("report", List.of("work", "studies")));
    assertThat(table.categories())
        .map(Category::id)
        .containsExactly(
            "work",
            "studies",
            "of-no-list",
            "no-class",
            "conflict",
            "undetermined",
            "under-way",
            "not-enrolled",
            "unknown");
    assertThat(table.members(Category.UNDER_WAY)).isEqualTo(People.ids("f"));
    assertThat(table.members(Category.UNKNOWN)).isEqualTo(People.ids("h", "i"));
    assertThat(table.members(Category.NOT_ENROLLED)).isEqualTo(People.ids("g"));
  }

  private static Member outcome(String id, ClassResult result) {
    return People.ended(id, "2010-01-01", "2010-08-01").putOutcome("report", result).build();
  }

  @Test
  void a_cell_is_where_a_row_and_a_column_meet() {
    Population population =
        Population.of(
            List.of(
                People.enrolled("a").sex(Sex.WOMAN).cohort("1").build(),
                People.enrolled("b").sex(Sex.WOMAN).cohort("1").build(),
                People.enrolled("c").sex(Sex.WOMAN).cohort("2").build(),
                People.enrolled("d").sex(Sex.MAN).cohort("2").build()));
    CrossTable table = CrossTable.of(population, Dimension.sex(), Dimension.cohort());
    Category one = Category.named("1");
    assertThat(table.members(WOMEN, one)).isEqualTo(People.ids("a", "b"));
    assertThat(table.count(MEN, one)).isZero();
    assertThat(table.shareOfRow(WOMEN, one)).isEqualTo(new Share(2, 3));
    assertThat(table.shareOfColumn(WOMEN, one)).isEqualTo(new Share(2, 2));
    assertThat(table.rowTotals().count(WOMEN)).isEqualTo(3);
    assertThat(table.columnTotals().count(one)).isEqualTo(2);
    assertThat(table).hasToString("CrossTable{sex by cohort}");
  }

  @Test
  void a_dimension_can_be_one_s_own() {
    Dimension first =
        Dimension.of(
            "first",
            new Label("första", "first"),
            List.of(Category.named("a")),
            member -> Category.named(member.enrolment().value()));
    Table table = Table.of(Population.of(List.of(People.enrolled("b").build())), first);
    assertThat(table.categories()).map(Category::id).containsExactly("a", "b");
    assertThat(table.dimension()).isSameAs(first).hasToString("first");
  }
}
