// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.rules.pack.PackProblem;

/** Reads the cells of one text. Rows are counted as a spreadsheet shows them. */
final class CsvReader {

  private static final char END = '\uFFFF';

  private final String file;
  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<PackProblem> problems = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  CsvReader(String file, String text) {
    this.file = file;
    this.text = text;
    this.separator = separator(text);
  }

  Sheet read() {
    while (at < text.length() && problems.isEmpty()) {
      cell();
    }
    // without a separator or a line end after it, the last row is still open
    if (!row.isEmpty() && problems.isEmpty()) {
      endRow();
    }
    return problems.isEmpty()
        ? new Sheet(file, Optional.empty(), rows, List.of())
        : new Sheet(file, Optional.empty(), List.of(), problems);
  }

  /** Reads a cell and what ends it. */
  private void cell() {
    String cell = peek() == '"' ? quoted() : bare();
    if (!problems.isEmpty()) {
      return;
    }
    add(cell);
    if (peek() == separator) {
      at++;
      if (at == text.length()) {
        add("");
      }
    } else {
      if (peek() == '\r') {
        at++;
      }
      if (peek() == '\n') {
        at++;
      }
      endRow();
    }
  }

  private void add(String cell) {
    if (cell.length() > Sheet.LONGEST_CELL) {
      problem("a cell is longer than " + Sheet.LONGEST_CELL + " characters");
    } else if (row.size() == Sheet.MOST_COLUMNS) {
      problem("there are more than " + Sheet.MOST_COLUMNS + " columns");
    } else if (rows.size() == Sheet.MOST_ROWS) {
      problem("there are more than " + Sheet.MOST_ROWS + " rows");
    }
    row.add(CsvFile.asItWas(cell));
  }

  private String bare() {
    int from = at;
    while (at < text.length() && peek() != separator && peek() != '\n' && peek() != '\r') {
      if (peek() == '"') {
        problem("a quotation mark stands within a cell that does not begin with one");
        return "";
      }
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (peek() == '"') {
        cell.append(c);
        at++;
      } else if (peek() == separator || peek() == '\n' || peek() == '\r' || peek() == END) {
        return cell.toString();
      } else {
        problem("after the quotation mark that ends a cell, something follows");
        return "";
      }
    }
    problem("the quotation mark that begins this cell has none that ends it");
    return "";
  }

  private void endRow() {
    rows.add(row);
    row = new ArrayList<>();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private void problem(String message) {
    problems.add(PackProblem.at(file, rows.size() + 1, row.size() + 1, message));
  }

  /** What the first line that is not blank has most of outside quotes; a semicolon if in doubt. */
  private static char separator(String text) {
    int semicolons = 0;
    int commas = 0;
    int tabs = 0;
    boolean quoted = false;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r') && !blank) {
        break;
      }
      blank &= c == '\n' || c == '\r' || c == ' ';
      if (!quoted) {
        semicolons += c == ';' ? 1 : 0;
        commas += c == ',' ? 1 : 0;
        tabs += c == '\t' ? 1 : 0;
      }
    }
    if (semicolons >= commas && semicolons >= tabs) {
      return ';';
    }
    return commas >= tabs ? ',' : '\t';
  }
}
