// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values by RFC 4180: lines end in CR LF, and a cell with a separator, a
 * quotation mark or a line break stands in quotation marks. A cell that a spreadsheet would take
 * for a formula is begun with an apostrophe, so that it is text. The text is to be written in
 * UTF-8.
 *
 * @param separator what stands between cells: a comma, or a semicolon, which is what spreadsheets
 *     with Swedish settings expect
 */
public record Csv(char separator) {

  /** With commas. */
  public static final Csv COMMA = new Csv(',');

  /** With semicolons. */
  public static final Csv SEMICOLON = new Csv(';');

  /** How formulas begin, also in full width; and what a spreadsheet skips before one. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /**
   * @throws IllegalArgumentException if the separator is neither a comma nor a semicolon
   */
  public Csv {
    if (separator != ',' && separator != ';') {
      throw new IllegalArgumentException("cells are separated by a comma or a semicolon");
    }
  }

  /** The text of these rows, each with a line end. */
  public String text(List<List<String>> rows) {
    return rows.stream().map(this::line).collect(Collectors.joining());
  }

  private String line(List<String> row) {
    return row.stream()
        .map(this::cell)
        .collect(Collectors.joining(String.valueOf(separator), "", "\r\n"));
  }

  private String cell(String text) {
    String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean isQuoted =
        harmless.chars().anyMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n');
    return isQuoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
