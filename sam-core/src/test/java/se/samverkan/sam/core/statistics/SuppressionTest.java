// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Sex;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuppressionTest {

  private static final Category WOMEN = Category.of(Sex.WOMAN);
  private static final Category MEN = Category.of(Sex.MAN);
  private static final Category OTHERS = Category.UNKNOWN;
  private static final long HIDDEN = -1;

  private static PublishedTable publish(long threshold, long women, long men, long others) {
    return new Suppression(threshold).publish(Map.of(WOMEN, women, MEN, men, OTHERS, others));
  }

  private static long[][] publish(long threshold, long[][] counts) {
    return Published.shown(new Suppression(threshold).publish(Published.table(counts)));
  }

  @Test
  void a_small_count_is_hidden_with_the_smallest_other() {
    PublishedTable table = publish(5, 4, 30, 20);
    assertThat(table.count(WOMEN)).isEmpty();
    assertThat(table.count(OTHERS)).isEmpty();
    assertThat(table.count(MEN)).contains(30L);
    assertThat(table.total()).contains(54L);
    assertThat(table.share(MEN)).contains(new Share(30, 54));
    assertThat(table.share(WOMEN)).isEmpty();
    assertThat(table).hasToString("PublishedTable{3 categories}");
  }

  @Test
  void what_is_as_large_as_the_threshold_is_shown() {
    assertThat(publish(5, 5, 30, 20).categories()).noneMatch(publish(5, 5, 30, 20)::isHidden);
    assertThat(publish(5, 4, 30, 20).isHidden(WOMEN)).isTrue();
  }

  @Test
  void nobody_is_told_by_a_zero() {
    PublishedTable table = publish(5, 0, 30, 20);
    assertThat(table.count(WOMEN)).contains(0L);
    assertThat(table.count(Category.CONFLICT)).as("no category of the table").contains(0L);
  }

  @Test
  void small_counts_that_hide_each_other_need_no_other() {
    PublishedTable table = publish(5, 4, 30, 3);
    assertThat(table.count(MEN)).contains(30L);
    assertThat(table.isHidden(WOMEN)).isTrue();
    assertThat(table.isHidden(OTHERS)).isTrue();
  }

  @Test
  void small_counts_that_are_small_together_need_another() {
    PublishedTable table = publish(5, 1, 30, 3);
    assertThat(table.isHidden(MEN)).isTrue();
    assertThat(table.total()).contains(34L);
  }

  @Test
  void a_small_total_is_hidden_and_a_zero_in_it_is_not() {
    PublishedTable table = publish(5, 3, 0, 0);
    assertThat(table.total()).isEmpty();
    assertThat(table.isHidden(WOMEN)).isTrue();
    assertThat(table.count(MEN)).contains(0L);
    assertThat(table.share(MEN)).isEmpty();
  }

  @Test
  void nobody_at_all_is_shown_as_nobody() {
    assertThat(publish(5, 0, 0, 0).total()).contains(0L);
    assertThat(new Suppression(5).publish(Map.of()).total()).contains(0L);
  }

  @Test
  void members_of_what_is_hidden_are_hidden() {
    List<Member> members = new ArrayList<>(People.ofSex(Sex.WOMAN, 2));
    members.addAll(People.ofSex(Sex.MAN, 9));
    Table table = Table.of(Population.of(members), Dimension.sex());
    PublishedTable hidden = new Suppression(3).publish(table);
    assertThat(hidden.members(WOMEN)).isEmpty();
    assertThat(hidden.members(MEN)).isEmpty();
    assertThat(hidden.members()).isEmpty();
    PublishedTable shown = new Suppression(2).publish(table);
    assertThat(shown.members(WOMEN)).contains(table.members(WOMEN));
    assertThat(shown.members()).contains(table.members());
    assertThat(publish(1, 1, 2, 3).members(WOMEN)).as("counts of nobody known").isEmpty();
  }

  @Test
  void one_small_cell_takes_a_rectangle() {
    assertThat(publish(5, new long[][] {{2, 20, 30}, {20, 8, 30}, {30, 30, 30}}))
        .isDeepEqualTo(
            new long[][] {
              {HIDDEN, HIDDEN, 30, 52},
              {HIDDEN, HIDDEN, 30, 58},
              {30, 30, 30, 90},
              {52, 58, 90, 200}
            });
  }

  @Test
  void small_cells_at_the_corners_of_a_rectangle_need_no_other() {
    long[][] shown = publish(5, new long[][] {{3, 4, 30}, {4, 3, 30}, {30, 30, 30}});
    assertThat(shown)
        .isDeepEqualTo(
            new long[][] {
              {HIDDEN, HIDDEN, 30, 37},
              {HIDDEN, HIDDEN, 30, 37},
              {30, 30, 30, 90},
              {37, 37, 90, 164}
            });
  }

  @Test
  void a_row_of_which_the_total_is_small_hides_it() {
    long[][] shown = publish(5, new long[][] {{3, 0}, {20, 20}});
    assertThat(shown[0]).containsExactly(HIDDEN, 0, HIDDEN);
  }

  @Test
  void members_of_a_row_are_hidden_where_they_would_tell_those_of_a_cell() {
    PublishedCrossTable table =
        new Suppression(5)
            .publish(Published.table(new long[][] {{2, 20, 30}, {20, 8, 30}, {30, 30, 30}}));
    assertThat(table.rowMembers(Published.category("r", 0))).isEmpty();
    assertThat(table.columnMembers(Published.category("c", 0))).isEmpty();
    assertThat(table.rowMembers(Published.category("r", 2)).orElseThrow()).hasSize(90);
    assertThat(table.columnMembers(Published.category("c", 2)).orElseThrow()).hasSize(90);
    assertThat(table.members()).isEmpty();
    assertThat(table.hiddenCounts()).isEqualTo(4);
    assertThat(new Suppression(1).publish(Published.table(new long[][] {{2}})).members())
        .isPresent();
    assertThat(table).hasToString("PublishedCrossTable{CrossTable{r by c}, 4 hidden}");
    assertThatIllegalArgumentException().isThrownBy(() -> table.rowTotal(WOMEN));
  }

  @Test
  void shares_and_members_of_a_cell_are_hidden_with_any_number_that_they_rest_on() {
    CrossTable counted = Published.table(new long[][] {{2, 20, 30}, {20, 8, 30}, {30, 30, 30}});
    PublishedCrossTable table = new Suppression(5).publish(counted);
    Category row = Published.category("r", 2);
    Category column = Published.category("c", 1);
    Category small = Published.category("c", 0);

    assertThat(table.shareOfRow(row, column)).contains(new Share(30, 90));
    assertThat(table.shareOfColumn(row, column)).contains(new Share(30, 58));
    assertThat(table.members(row, column)).contains(counted.members(row, column));
    assertThat(table.shareOfRow(Published.category("r", 0), small)).isEmpty();
    assertThat(table.shareOfColumn(Published.category("r", 0), small)).isEmpty();
    assertThat(table.members(Published.category("r", 0), small)).isEmpty();
  }

  @Test
  void a_large_table_is_done_in_time_and_keeps_most_of_its_counts() {
    Random random = new Random(7);
    long[][] counts = new long[30][20];
    int small = 0;
    for (long[] row : counts) {
      for (int c = 0; c < row.length; c++) {
        row[c] = random.nextInt(12) == 0 ? 1 + random.nextInt(4) : 5 + random.nextInt(40);
        small += row[c] < 5 ? 1 : 0;
      }
    }
    int hidden = new Suppression(5).publish(Published.table(counts)).hiddenCounts();
    assertThat(hidden).isGreaterThanOrEqualTo(small).isLessThan(3 * small);
    assertThat(hidden).as("as many as before").isEqualTo(68);
  }

  @Test
  void a_threshold_is_one_or_more() {
    assertThat(publish(1, 1, 2, 3).total()).contains(6L);
    assertThatIllegalArgumentException().isThrownBy(() -> new Suppression(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Suppression(5).publish(Map.of(WOMEN, -1L)));
  }
}
