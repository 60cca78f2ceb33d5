// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import se.samverkan.sam.rules.pack.PackProblem;

/**
 * Sheets as workbooks of Excel (Office Open XML). Reading needs {@code
 * org.dhatim:fastexcel-reader}, and writing {@code org.dhatim:fastexcel}, which the library does
 * not bring along.
 *
 * <p>The first sheet of a workbook is read. Dates are read as such or as text, whole numbers as
 * digits, truth values as {@code true} and {@code false}; formulas are refused, since what they
 * come to depends on where they are computed. Written are texts only, so that nothing is taken for
 * a formula. Equal sheets give equal bytes on one version of Java.
 */
public final class XlsxFile {

  /** How many bytes of a file are read. */
  public static final int MAX_BYTES = 8 << 20;

  /** How many bytes the parts of a workbook may be together once they are unpacked. */
  public static final int MAX_UNPACKED_BYTES = 48 << 20;

  /** How many parts a workbook may have. */
  public static final int MOST_PARTS = 500;

  private XlsxFile() {}

  /**
   * Reads the first sheet; what is wrong with the file is told in the sheet.
   *
   * @param file its name, for messages
   */
  public static Sheet read(String file, byte[] bytes) {
    try {
      return new WorkbookReader(file).read(bytes);
    } catch (NoClassDefFoundError e) {
      return Sheet.unreadable(
          file,
          PackProblem.at(file, 0, 0, "workbooks cannot be read here")
              .advise(
                  "add `org.dhatim:fastexcel-reader` to the application, or save the sheet as CSV"
                      + " UTF-8"));
    }
  }

  /**
   * The bytes of a workbook with this sheet.
   *
   * @throws IllegalStateException if {@code org.dhatim:fastexcel} is not there
   * @throws IllegalArgumentException if the sheet is larger than what is read
   */
  public static byte[] write(Sheet sheet) {
    if (sheet.rows().size() > Sheet.MOST_ROWS
        || sheet.rows().stream().anyMatch(row -> row.size() > Sheet.MOST_COLUMNS)
        || sheet.rows().stream()
            .flatMap(row -> row.stream())
            .anyMatch(cell -> cell.length() > Sheet.LONGEST_CELL)) {
      throw new IllegalArgumentException("the sheet is larger than what is read");
    }
    try {
      return WorkbookWriter.write(sheet);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException("`org.dhatim:fastexcel` is needed to write workbooks", e);
    }
  }
}
