// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of a Markdown page, read as data. */
final class Table {

  private static final Pattern IN_BACK_TICKS = Pattern.compile("`([^`]+)`");

  /** One row, its cells by number from 0; cells that are not there are empty. */
  record Row(List<String> cells) {
    String cell(int number) {
      return number < cells.size() ? cells.get(number) : "";
    }

    /** What stands in back-ticks in a cell. */
    List<String> names(int number) {
      return IN_BACK_TICKS.matcher(cell(number)).results().map(name -> name.group(1)).toList();
    }
  }

  private Table() {}

  /** The rows of all tables of a page that have this word at the head of their first column. */
  static List<Row> rows(String page, String firstColumn) {
    List<Row> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : page.split("\n", -1)) {
      if (!line.startsWith("|")) {
        inside = false;
      } else if (line.startsWith("| " + firstColumn + " |")) {
        inside = true;
      } else if (inside && !line.startsWith("|--")) {
        rows.add(
            new Row(Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList()));
      }
    }
    return rows;
  }
}
