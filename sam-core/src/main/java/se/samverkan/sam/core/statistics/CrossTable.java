// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.participation.EnrolmentId;

/**
 * The members of a population by two dimensions, one in the rows and one in the columns. Every
 * member is in one cell. {@code toString} shows the dimensions.
 */
public final class CrossTable {

  private final Table rows;
  private final Table columns;

  private CrossTable(Table rows, Table columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** The table of a population. */
  public static CrossTable of(Population population, Dimension rows, Dimension columns) {
    return new CrossTable(Table.of(population, rows), Table.of(population, columns));
  }

  /** The categories of the rows, in order. */
  public List<Category> rows() {
    return rows.categories();
  }

  /** The categories of the columns, in order. */
  public List<Category> columns() {
    return columns.categories();
  }

  /** How many are in a cell. */
  public long count(Category row, Category column) {
    return members(row, column).size();
  }

  /** Which part of its row a cell is. */
  public Share shareOfRow(Category row, Category column) {
    return new Share(count(row, column), rowTotals().count(row));
  }

  /** Which part of its column a cell is. */
  public Share shareOfColumn(Category row, Category column) {
    return new Share(count(row, column), columnTotals().count(column));
  }

  /** Who is in a cell. */
  public Set<EnrolmentId> members(Category row, Category column) {
    Set<EnrolmentId> inColumn = columns.members(column);
    return Tally.sorted(rows.members(row).stream().filter(inColumn::contains).toList());
  }

  /** The rows without the columns, with the total of all. */
  public Table rowTotals() {
    return rows;
  }

  /** The columns without the rows, with the total of all. */
  public Table columnTotals() {
    return columns;
  }

  @Override
  public String toString() {
    return "CrossTable{" + rows.dimension() + " by " + columns.dimension() + "}";
  }
}
