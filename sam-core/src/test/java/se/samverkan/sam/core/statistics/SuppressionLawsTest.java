// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Nothing that is hidden can be worked out from what is shown. */
class SuppressionLawsTest {

  @Property(tries = 1000)
  void every_hidden_count_of_a_small_table_can_be_several(
      @ForAll("smallTables") long[][] counts, @ForAll @IntRange(min = 1, max = 4) int threshold) {
    CrossTable table = Published.table(counts);
    long[][] shown = Published.shown(new Suppression(threshold).publish(table));
    Attacker attacker = new Attacker(shown);
    long[][] truth = Published.shown(new Suppression(1).publish(table));
    for (int r = 0; r < shown.length; r++) {
      for (int c = 0; c < shown[r].length; c++) {
        assertNothingIsTold(truth[r][c], shown[r][c] < 0, attacker.possible(r, c), threshold);
      }
    }
  }

  private static void assertNothingIsTold(
      long truth, boolean isHidden, SortedSet<Long> possible, long threshold) {
    boolean isSmall = truth > 0 && truth < threshold;
    if (isHidden) {
      assertThat(possible).contains(truth).hasSizeGreaterThan(1);
    }
    if (isSmall) {
      assertThat(isHidden).isTrue();
      assertThat(possible.last()).isGreaterThanOrEqualTo(threshold);
    }
  }

  @Property(tries = 1000)
  void every_hidden_count_of_a_list_can_be_several(
      @ForAll("lists") List<Integer> counts, @ForAll @IntRange(min = 1, max = 8) int threshold) {
    Map<Category, Long> all = new TreeMap<>();
    for (int i = 0; i < counts.size(); i++) {
      all.put(Published.category("c", i), (long) counts.get(i));
    }
    PublishedTable published = new Suppression(threshold).publish(all);
    long total = counts.stream().mapToInt(Integer::intValue).sum();
    long hiddenSum = 0;
    int hidden = 0;
    for (Category category : published.categories()) {
      long truth = all.getOrDefault(category, 0L);
      assertThat(published.count(category).orElse(truth)).isEqualTo(truth);
      if (published.isHidden(category)) {
        hidden++;
        hiddenSum += truth;
      } else {
        assertThat(truth == 0 || truth >= threshold).isTrue();
      }
    }
    if (published.total().isPresent()) {
      assertThat(total == 0 || total >= threshold).isTrue();
      assertThat(hidden).isNotEqualTo(1);
      assertThat(hidden == 0 || hiddenSum >= threshold).isTrue();
    } else {
      assertThat(total).isBetween(1L, threshold - 1L);
    }
  }

  @Property(tries = 60)
  void no_hidden_count_of_a_large_table_follows_from_the_sums(
      @ForAll("largeTables") long[][] counts, @ForAll @IntRange(min = 2, max = 10) int threshold) {
    long[][] shown = Published.shown(new Suppression(threshold).publish(Published.table(counts)));
    List<int[]> hidden = new ArrayList<>();
    for (int r = 0; r < shown.length; r++) {
      for (int c = 0; c < shown[r].length; c++) {
        if (shown[r][c] < 0) {
          hidden.add(new int[] {r, c});
        }
      }
    }
    List<BigInteger[]> equations = equations(hidden, shown.length, shown[0].length);
    int rank = rank(equations);
    for (int i = 0; i < hidden.size(); i++) {
      List<BigInteger[]> more = new ArrayList<>(equations);
      BigInteger[] unit = row(hidden.size());
      unit[i] = BigInteger.ONE;
      more.add(unit);
      assertThat(rank(more)).as("count %d is free", i).isEqualTo(rank + 1);
    }
  }

  /** Each row and each column sums to its total, in terms of what is hidden. */
  private static List<BigInteger[]> equations(List<int[]> hidden, int rows, int columns) {
    List<BigInteger[]> equations = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      equations.add(equation(hidden, 0, r, columns - 1));
    }
    for (int c = 0; c < columns; c++) {
      equations.add(equation(hidden, 1, c, rows - 1));
    }
    return equations;
  }

  private static BigInteger[] equation(List<int[]> hidden, int axis, int line, int total) {
    BigInteger[] equation = row(hidden.size());
    for (int i = 0; i < hidden.size(); i++) {
      if (hidden.get(i)[axis] == line) {
        equation[i] = hidden.get(i)[1 - axis] == total ? BigInteger.ONE.negate() : BigInteger.ONE;
      }
    }
    return equation;
  }

  private static BigInteger[] row(int size) {
    BigInteger[] row = new BigInteger[size];
    Arrays.fill(row, BigInteger.ZERO);
    return row;
  }

  /** The rank over the whole numbers, by elimination without division. */
  private static int rank(List<BigInteger[]> matrix) {
    List<BigInteger[]> rows = new ArrayList<>();
    matrix.forEach(one -> rows.add(one.clone()));
    int rank = 0;
    int columns = rows.isEmpty() ? 0 : rows.get(0).length;
    for (int column = 0; column < columns && rank < rows.size(); column++) {
      int pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
        pivot++;
      }
      if (pivot == rows.size()) {
        continue;
      }
      Collections.swap(rows, rank, pivot);
      BigInteger[] by = rows.get(rank);
      for (int other = rank + 1; other < rows.size(); other++) {
        BigInteger[] one = rows.get(other);
        BigInteger factor = one[column];
        if (factor.signum() == 0) {
          continue;
        }
        for (int i = 0; i < columns; i++) {
          one[i] = one[i].multiply(by[column]).subtract(by[i].multiply(factor));
        }
      }
      rank++;
    }
    return rank;
  }

  @Property(tries = 100)
  void what_is_shown_is_true(
      @ForAll("smallTables") long[][] counts, @ForAll @IntRange(min = 1, max = 4) int threshold) {
    CrossTable table = Published.table(counts);
    PublishedCrossTable published = new Suppression(threshold).publish(table);
    for (Category row : published.rows()) {
      for (Category column : published.columns()) {
        published
            .count(row, column)
            .ifPresent(count -> assertThat(count).isEqualTo(table.count(row, column)));
        assertThat(published.members(row, column).isPresent())
            .isEqualTo(published.count(row, column).isPresent());
        if (published.count(row, column).isEmpty()) {
          assertThat(published.shareOfRow(row, column)).isEmpty();
          assertThat(published.shareOfColumn(row, column)).isEmpty();
          assertThat(published.rowMembers(row)).isEmpty();
          assertThat(published.columnMembers(column)).isEmpty();
          assertThat(published.members()).isEmpty();
        }
      }
    }
  }

  @Provide
  Arbitrary<long[][]> smallTables() {
    return tables(
        3,
        3,
        Arbitraries.frequency(
            Tuple.of(2, 0),
            Tuple.of(3, 1),
            Tuple.of(2, 2),
            Tuple.of(2, 3),
            Tuple.of(3, 4),
            Tuple.of(2, 5)));
  }

  @Provide
  Arbitrary<long[][]> largeTables() {
    return tables(
        8,
        8,
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 12), Arbitraries.integers().between(10, 40)));
  }

  @Provide
  Arbitrary<List<Integer>> lists() {
    return Arbitraries.integers().between(0, 12).list().ofMaxSize(6);
  }

  private static Arbitrary<long[][]> tables(int rows, int columns, Arbitrary<Integer> counts) {
    return Arbitraries.integers()
        .between(1, rows)
        .flatMap(
            r ->
                Arbitraries.integers()
                    .between(1, columns)
                    .flatMap(
                        c ->
                            counts
                                .list()
                                .ofSize(r * c)
                                .map(
                                    values -> {
                                      long[][] table = new long[r][c];
                                      for (int i = 0; i < values.size(); i++) {
                                        table[i / c][i % c] = values.get(i);
                                      }
                                      return table;
                                    })));
  }
}
