// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody who reads a published table of few small counts and tries every way in which it can be
 * filled in: which values can each hidden cell have, and each hidden total?
 */
final class Attacker {

  /**
   * Hidden counts are tried up to this: the largest that is tested with, and by as much more as the
   * smallest is below the highest threshold.
   */
  static final long MOST = 8;

  private final long[][] shown;
  private final int rows;
  private final int columns;
  private final long[][] tried;
  private final List<List<SortedSet<Long>>> possible = new ArrayList<>();

  /**
   * @param shown the table with its totals in the last row and column; -1 where it is hidden
   */
  Attacker(long[][] shown) {
    this.shown = shown;
    this.rows = shown.length - 1;
    this.columns = shown[0].length - 1;
    this.tried = new long[rows][columns];
    for (int r = 0; r <= rows; r++) {
      possible.add(new ArrayList<>());
      for (int c = 0; c <= columns; c++) {
        possible.get(r).add(new TreeSet<>());
      }
    }
    fill(0);
  }

  /** The values that a count can have by what is shown, as far as they were tried. */
  SortedSet<Long> possible(int row, int column) {
    return possible.get(row).get(column);
  }

  private void fill(int cell) {
    if (cell == rows * columns) {
      note();
      return;
    }
    int row = cell / columns;
    int column = cell % columns;
    long known = shown[row][column];
    for (long value = known < 0 ? 0 : known; value <= (known < 0 ? MOST : known); value++) {
      tried[row][column] = value;
      if (fits(sumOfRow(row, column), shown[row][columns], column == columns - 1)
          && fits(sumOfColumn(column, row), shown[rows][column], row == rows - 1)
          && fits(sumOfRows(cell), shown[rows][columns], cell == rows * columns - 1)) {
        fill(cell + 1);
      }
    }
  }

  private static boolean fits(long sum, long total, boolean isWhole) {
    return total < 0 || (isWhole ? sum == total : sum <= total);
  }

  private long sumOfRows(int last) {
    long sum = 0;
    for (int cell = 0; cell <= last; cell++) {
      sum += tried[cell / columns][cell % columns];
    }
    return sum;
  }

  private long sumOfRow(int row, int last) {
    long sum = 0;
    for (int c = 0; c <= last; c++) {
      sum += tried[row][c];
    }
    return sum;
  }

  private long sumOfColumn(int column, int last) {
    long sum = 0;
    for (int r = 0; r <= last; r++) {
      sum += tried[r][column];
    }
    return sum;
  }

  private void note() {
    possible(rows, columns).add(sumOfRows(rows * columns - 1));
    for (int r = 0; r < rows; r++) {
      possible(r, columns).add(sumOfRow(r, columns - 1));
      for (int c = 0; c < columns; c++) {
        possible(r, c).add(tried[r][c]);
      }
    }
    for (int c = 0; c < columns; c++) {
      possible(rows, c).add(sumOfColumn(c, rows - 1));
    }
  }
}
