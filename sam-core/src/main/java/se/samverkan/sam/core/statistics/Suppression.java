// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.core.statistics.SumNetwork.Arc;

/**
 * Hides small counts in tables that leave the house, together with as many others as it takes that
 * the small ones cannot be worked out from what is shown.
 *
 * <p>Small is from 1 to below the threshold; which threshold to use is for whoever publishes to
 * decide, and there is none by itself. Nobody is told by a 0, so a 0 is not small; it can be hidden
 * for the sake of others. Totals are counts like the others, and are hidden if they are small. Of a
 * hidden count who reads the table, and knows no more than it, can tell neither what it is nor, of
 * a small one, that it is below the threshold. The fewest counts are sought to be hidden, step by
 * step, which need not be the fewest there are. Shares and members of what is hidden are hidden.
 *
 * <p>It protects one table. Several tables of the same people, or of nearly the same on two days,
 * can together tell what each of them hides.
 *
 * @param threshold the smallest count above 0 that is shown, from 1; 1 hides nothing
 */
public record Suppression(long threshold) {

  /**
   * @throws IllegalArgumentException if the threshold is below 1
   */
  public Suppression {
    if (threshold < 1) {
      throw new IllegalArgumentException("a threshold is 1 or more, not `" + threshold + "`");
    }
  }

  /** A table to show to others. */
  public PublishedTable publish(Table table) {
    Map<Category, Long> counts = new TreeMap<>();
    table.categories().forEach(category -> counts.put(category, table.count(category)));
    return new PublishedTable(table, counts, hiddenOf(counts.values()));
  }

  /**
   * Counts to show to others, such as the answers to a survey; of whom they are is not told.
   *
   * @throws IllegalArgumentException if one is less than 0
   */
  public PublishedTable publish(Map<Category, Long> counts) {
    if (counts.values().stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("a count is 0 or more");
    }
    Map<Category, Long> sorted = new TreeMap<>(counts);
    return new PublishedTable(sorted, hiddenOf(sorted.values()));
  }

  /** A table to show to others. */
  public PublishedCrossTable publish(CrossTable table) {
    int rows = table.rows().size();
    int columns = table.columns().size();
    int total = rows + 1;
    List<Arc> arcs = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      Category row = table.rows().get(r);
      for (int c = 0; c < columns; c++) {
        arcs.add(new Arc(r, total + c, table.count(row, table.columns().get(c))));
      }
      arcs.add(new Arc(total + columns, r, table.rowTotals().count(row)));
    }
    for (int c = 0; c < columns; c++) {
      arcs.add(new Arc(total + c, rows, table.columnTotals().count(table.columns().get(c))));
    }
    arcs.add(new Arc(rows, total + columns, table.rowTotals().total()));
    return new PublishedCrossTable(table, SumNetwork.hide(arcs, threshold));
  }

  /** Which of these counts to hide, and at the end whether to hide their total. */
  private boolean[] hiddenOf(Collection<Long> counts) {
    List<Arc> arcs = new ArrayList<>();
    counts.forEach(count -> arcs.add(new Arc(0, 1, count)));
    arcs.add(new Arc(1, 0, counts.stream().mapToLong(Long::longValue).sum()));
    return SumNetwork.hide(arcs, threshold);
  }
}
