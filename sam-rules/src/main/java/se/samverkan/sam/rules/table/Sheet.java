// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * A sheet of cells, whatever kind of file it is in. Rows need not be equally long; a cell that is
 * not there is blank.
 *
 * @param file the name of the file, for messages
 * @param tab the name of the sheet within a workbook
 * @param rows the cells, row by row from the first one of the sheet
 * @param problems why the file, or some cells of it, cannot be read
 */
public record Sheet(
    String file, Optional<String> tab, List<List<String>> rows, List<PackProblem> problems) {

  /** How many rows are read. */
  public static final int MOST_ROWS = 5_000;

  /** How many columns are read. */
  public static final int MOST_COLUMNS = 500;

  /** How many characters of a cell are read, which is as many as a spreadsheet holds. */
  public static final int LONGEST_CELL = 32_767;

  public Sheet {
    rows = rows.stream().map(List::copyOf).toList();
    problems = List.copyOf(problems);
  }

  /** A sheet of a file that cannot be read. */
  static Sheet unreadable(String file, PackProblem problem) {
    return new Sheet(file, Optional.empty(), List.of(), List.of(problem));
  }

  /**
   * A problem at a cell: {@code file.csv:7:3}, or {@code file.xlsx, `Sheet1!C7`}.
   *
   * @param row the row, counted from 1; 0 where the problem is with the sheet as a whole
   * @param column the column, counted from 1; 0 where it is with the whole row
   */
  PackProblem at(int row, int column, String message) {
    return tab.isEmpty()
        ? PackProblem.at(file, row, column, message)
        : PackProblem.at(file + ", " + cell(tab.get(), row, column), 0, 0, message);
  }

  private static String cell(String tab, int row, int column) {
    if (row == 0) {
      return PackProblem.quote(tab);
    }
    return PackProblem.quote(tab + "!" + (column == 0 ? row + ":" + row : letters(column) + row));
  }

  /** What spreadsheets call a column: A to Z, then AA. */
  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
