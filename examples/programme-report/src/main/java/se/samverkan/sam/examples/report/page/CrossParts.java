// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.core.statistics.CrossTable;
import se.samverkan.sam.core.statistics.PublishedCrossTable;

/**
 * People by two things, as far as it is shown.
 *
 * @param columns the categories of the columns, in order
 * @param cells how many, by the category of the row and then in the order of the columns
 * @param rows how many in each row
 * @param sums how many in each column
 */
record CrossParts(List<Category> columns, Map<Category, List<Cell>> cells, Parts rows, Parts sums) {

  /** Everything. */
  static CrossParts all(CrossTable table) {
    return of(
        table,
        (row, column) -> Cell.of(table.members(row, column)),
        row -> Cell.of(table.rowTotals().members(row)),
        column -> Cell.of(table.columnTotals().members(column)),
        Cell.of(table.rowTotals().members()));
  }

  /** Nothing but what people are divided by. */
  static CrossParts none(CrossTable table) {
    Cell hidden = new Cell.Hidden();
    return of(table, (row, column) -> hidden, row -> hidden, column -> hidden, hidden);
  }

  /** Nothing but how many are in each row. */
  static CrossParts rowsOnly(CrossTable table, Parts rows) {
    CrossParts none = none(table);
    return new CrossParts(none.columns(), none.cells(), rows, none.sums());
  }

  /** What may be shown to others, without members. */
  static CrossParts published(CrossTable table, PublishedCrossTable published) {
    return of(
        table,
        (row, column) -> shown(published.count(row, column)),
        row -> shown(published.rowTotal(row)),
        column -> shown(published.columnTotal(column)),
        shown(published.total()));
  }

  private static CrossParts of(
      CrossTable table,
      BiFunction<Category, Category, Cell> cell,
      Function<Category, Cell> row,
      Function<Category, Cell> column,
      Cell total) {
    Map<Category, List<Cell>> cells = new TreeMap<>();
    Map<Category, Cell> rows = new TreeMap<>();
    Map<Category, Cell> sums = new TreeMap<>();
    for (Category one : table.rows()) {
      List<Cell> line = new ArrayList<>();
      table.columns().forEach(other -> line.add(cell.apply(one, other)));
      cells.put(one, List.copyOf(line));
      rows.put(one, row.apply(one));
    }
    table.columns().forEach(one -> sums.put(one, column.apply(one)));
    return new CrossParts(table.columns(), cells, new Parts(rows, total), new Parts(sums, total));
  }

  private static Cell shown(Optional<Long> count) {
    return count.map(Cell::number).orElseGet(Cell.Hidden::new);
  }

  /** How many in all. */
  Cell total() {
    return rows.total();
  }
}
