// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.participation.EnrolmentId;

/**
 * A table of two dimensions in which what is too small to show is hidden (see {@link Suppression}).
 * A hidden count is an empty one, and so is whatever could be told from it: the members of a row
 * and those of a column would together tell those of the cell in both.
 */
public final class PublishedCrossTable {

  private final CrossTable table;
  private final boolean[] hidden;

  /** Hidden are, row by row, the cells and the total, and at last the totals of the columns. */
  PublishedCrossTable(CrossTable table, boolean[] hidden) {
    this.table = table;
    this.hidden = hidden;
  }

  /** The categories of the rows, in order. */
  public List<Category> rows() {
    return table.rows();
  }

  /** The categories of the columns, in order. */
  public List<Category> columns() {
    return table.columns();
  }

  /**
   * How many are in a cell, unless it is hidden.
   *
   * @throws IllegalArgumentException if the table has no such row or column
   */
  public Optional<Long> count(Category row, Category column) {
    return shown(place(rows(), row), place(columns(), column), table.count(row, column));
  }

  /**
   * How many are in a row, unless it is hidden.
   *
   * @throws IllegalArgumentException if the table has no such row
   */
  public Optional<Long> rowTotal(Category row) {
    return shown(place(rows(), row), columns().size(), table.rowTotals().count(row));
  }

  /**
   * How many are in a column, unless it is hidden.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public Optional<Long> columnTotal(Category column) {
    return shown(rows().size(), place(columns(), column), table.columnTotals().count(column));
  }

  /** How many there are in all, unless it is hidden. */
  public Optional<Long> total() {
    return shown(rows().size(), columns().size(), table.rowTotals().total());
  }

  /**
   * Which part of its row a cell is, unless one of the numbers is hidden.
   *
   * @throws IllegalArgumentException if the table has no such row or column
   */
  public Optional<Share> shareOfRow(Category row, Category column) {
    return count(row, column).flatMap(part -> rowTotal(row).map(all -> new Share(part, all)));
  }

  /**
   * Which part of its column a cell is, unless one of the numbers is hidden.
   *
   * @throws IllegalArgumentException if the table has no such row or column
   */
  public Optional<Share> shareOfColumn(Category row, Category column) {
    return count(row, column).flatMap(part -> columnTotal(column).map(all -> new Share(part, all)));
  }

  /**
   * Who is in a cell, unless it is hidden.
   *
   * @throws IllegalArgumentException if the table has no such row or column
   */
  public Optional<Set<EnrolmentId>> members(Category row, Category column) {
    return count(row, column).map(shown -> table.members(row, column));
  }

  /**
   * Who is in a row, unless something in it is hidden.
   *
   * @throws IllegalArgumentException if the table has no such row
   */
  public Optional<Set<EnrolmentId>> rowMembers(Category row) {
    return rowTotal(row)
        .filter(shown -> columns().stream().allMatch(column -> count(row, column).isPresent()))
        .map(shown -> table.rowTotals().members(row));
  }

  /**
   * Who is in a column, unless something in it is hidden.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public Optional<Set<EnrolmentId>> columnMembers(Category column) {
    return columnTotal(column)
        .filter(shown -> rows().stream().allMatch(row -> count(row, column).isPresent()))
        .map(shown -> table.columnTotals().members(column));
  }

  /** Who is in the table, unless something in it is hidden. */
  public Optional<Set<EnrolmentId>> members() {
    return hiddenCounts() == 0 ? Optional.of(table.rowTotals().members()) : Optional.empty();
  }

  /** How many counts are hidden, totals among them. */
  public int hiddenCounts() {
    int count = 0;
    for (boolean one : hidden) {
      count += one ? 1 : 0;
    }
    return count;
  }

  private Optional<Long> shown(int row, int column, long count) {
    return hidden[row * (columns().size() + 1) + column] ? Optional.empty() : Optional.of(count);
  }

  private static int place(List<Category> categories, Category category) {
    int place = categories.indexOf(category);
    if (place < 0) {
      throw new IllegalArgumentException("the table has no category `" + category.id() + "`");
    }
    return place;
  }

  @Override
  public String toString() {
    return "PublishedCrossTable{" + table + ", " + hiddenCounts() + " hidden}";
  }
}
