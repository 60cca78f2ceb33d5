// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.rules.pack.PackProblem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvFileTest {

  @Test
  void cells_are_written_as_swedish_spreadsheets_expect_them() {
    assertThat(written(List.of("a", "b;c", "d\"e", "f\ng", "")))
        .isEqualTo("\uFEFFa;\"b;c\";\"d\"\"e\";\"f\ng\";\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "＝1"})
  void what_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe_and_loses_it(String cell) {
    assertThat(written(List.of(cell))).startsWith("\uFEFF'" + cell.charAt(0));
    assertThat(again(cell)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'=1", "''-x", "'", "'a", "a=1", "1-2", " =1", "'\n"})
  void apostrophes_of_a_cells_own_stay(String cell) {
    assertThat(again(cell)).isEqualTo(cell);
  }

  @Test
  void separators_are_seen_from_the_first_line() {
    assertThat(rows("a;b\n1;2,3\n")).containsExactly(List.of("a", "b"), List.of("1", "2,3"));
    assertThat(rows("a,b\n1,2;3\n")).containsExactly(List.of("a", "b"), List.of("1", "2;3"));
    assertThat(rows("a\tb\n1\t2;3\n")).containsExactly(List.of("a", "b"), List.of("1", "2;3"));
    assertThat(rows("\"a,b,c\";d\n")).containsExactly(List.of("a,b,c", "d"));
    assertThat(rows("\n\na,b\n")).endsWith(List.of("a", "b"));
  }

  @Test
  void either_line_end_a_mark_at_the_start_and_none_at_the_end_are_read() {
    List<List<String>> rows = List.of(List.of("a", "b"), List.of("1", ""));

    assertThat(rows("a;b\n1;\n")).isEqualTo(rows);
    assertThat(rows("a;b\r\n1;\r\n")).isEqualTo(rows);
    assertThat(rows("\uFEFFa;b\n1;")).isEqualTo(rows);
    assertThat(rows("a;b\r1;")).isEqualTo(rows);
  }

  @Test
  void a_line_break_within_quotes_begins_no_row() {
    assertThat(rows("a;\"b\r\nc\"\nd;e\n"))
        .containsExactly(List.of("a", "b\r\nc"), List.of("d", "e"));
  }

  @Test
  void quotation_marks_that_are_out_of_place_are_told_by_row_and_column() {
    assertThat(told("a;b\n\"x\ny\";\"z"))
        .isEqualTo("x.csv:2:2: the quotation mark that begins this cell has none that ends it");
    assertThat(told("a;b\n1;\"z\" x\n"))
        .isEqualTo("x.csv:2:2: after the quotation mark that ends a cell, something follows");
    assertThat(told("a;b\n1;z\"\n"))
        .isEqualTo("x.csv:2:2: a quotation mark stands within a cell that does not begin with one");
  }

  @Test
  void a_file_in_another_encoding_is_refused_with_what_to_do() {
    String advice =
        "; the file is perhaps in Windows-1252; save it from the spreadsheet as CSV UTF-8";

    assertThat(told("a\nå".getBytes(Charset.forName("windows-1252"))))
        .isEqualTo("x.csv:2: not UTF-8 from here on" + advice);
    assertThat(told("a\nå".getBytes(UTF_16))).isEqualTo("x.csv:1: not UTF-8 from here on" + advice);
    assertThat(told("a\u202Eb".getBytes(UTF_8)))
        .isEqualTo("x.csv:1: a character that turns the direction of text is not allowed");
  }

  @Test
  void as_much_is_read_as_a_table_of_scenarios_can_need() {
    String columns = ";".repeat(Sheet.MOST_COLUMNS - 1);
    assertThat(rows(columns)).hasSize(1);
    assertThat(told(columns + ";")).isEqualTo("x.csv:1:501: there are more than 500 columns");

    assertThat(rows("a\n".repeat(Sheet.MOST_ROWS))).hasSize(Sheet.MOST_ROWS);
    assertThat(told("a\n".repeat(Sheet.MOST_ROWS + 1)))
        .isEqualTo("x.csv:5001:1: there are more than 5000 rows");

    assertThat(rows("a".repeat(Sheet.LONGEST_CELL))).hasSize(1);
    assertThat(told("a".repeat(Sheet.LONGEST_CELL + 1)))
        .isEqualTo("x.csv:1:1: a cell is longer than 32767 characters");

    assertThat(told(new byte[CsvFile.MAX_BYTES + 1]))
        .isEqualTo("x.csv:1: longer than the 8388608 bytes that are read");
  }

  private static String again(String cell) {
    byte[] bytes = CsvFile.write(sheet(List.of(cell, "x")));
    return CsvFile.read("x.csv", bytes).rows().get(0).get(0);
  }

  private static String written(List<String> row) {
    return new String(CsvFile.write(sheet(row)), UTF_8);
  }

  private static Sheet sheet(List<String> row) {
    return new Sheet("x.csv", Optional.empty(), List.of(row), List.of());
  }

  private static List<List<String>> rows(String text) {
    Sheet sheet = CsvFile.read("x.csv", text.getBytes(UTF_8));
    assertThat(sheet.problems()).isEmpty();
    return sheet.rows();
  }

  private static String told(String text) {
    return told(text.getBytes(UTF_8));
  }

  private static String told(byte[] bytes) {
    Sheet sheet = CsvFile.read("x.csv", bytes);
    assertThat(sheet.rows()).isEmpty();
    assertThat(sheet.problems()).hasSize(1);
    return sheet.problems().stream().map(PackProblem::toString).findFirst().orElseThrow();
  }
}
