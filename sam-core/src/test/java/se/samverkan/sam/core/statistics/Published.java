// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.label.Label;

/** Tables of given counts, and what is shown of them. */
final class Published {

  private Published() {}

  static CrossTable table(long[][] counts) {
    List<Member> members = new ArrayList<>();
    for (int r = 0; r < counts.length; r++) {
      for (int c = 0; c < counts[r].length; c++) {
        members.addAll(
            People.several(
                r + "." + c + ".",
                (int) counts[r][c],
                People.enrolled("x").cohort("c" + c).referrerUnit("r" + r)));
      }
    }
    return CrossTable.of(
        Population.of(members), dimension("r", counts.length), dimension("c", counts[0].length));
  }

  /** A dimension of so many categories, by the office or by the group. */
  static Dimension dimension(String prefix, int size) {
    List<Category> categories = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      categories.add(category(prefix, i));
    }
    return Dimension.of(
        prefix,
        new Label(prefix, prefix),
        categories,
        member ->
            categories.get(
                Integer.parseInt(
                    (prefix.equals("r") ? member.referrerUnit() : member.cohort())
                        .orElseThrow()
                        .substring(1))));
  }

  static Category category(String prefix, int i) {
    return new Category(Category.Kind.VALUE, i, prefix + i, new Label(prefix + i, prefix + i));
  }

  /** The table with its totals in the last row and column; -1 where it is hidden. */
  static long[][] shown(PublishedCrossTable table) {
    int rows = table.rows().size();
    int columns = table.columns().size();
    long[][] shown = new long[rows + 1][columns + 1];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        shown[r][c] = table.count(table.rows().get(r), table.columns().get(c)).orElse(-1L);
      }
      shown[r][columns] = table.rowTotal(table.rows().get(r)).orElse(-1L);
    }
    for (int c = 0; c < columns; c++) {
      shown[rows][c] = table.columnTotal(table.columns().get(c)).orElse(-1L);
    }
    shown[rows][columns] = table.total().orElse(-1L);
    return shown;
  }
}
