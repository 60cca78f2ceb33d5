// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.CommonArbitraries;

/** Whatever stands in cells, rows stay rows and cells stay cells. */
class CsvLawsTest {

  @Property(tries = 300)
  void rows_can_be_read_back(
      @ForAll("rows") List<List<String>> rows, @ForAll boolean withSemicolons) {
    Csv csv = withSemicolons ? Csv.SEMICOLON : Csv.COMMA;
    assertThat(read(csv.text(rows), csv.separator()))
        .isEqualTo(rows.stream().map(CsvLawsTest::harmless).toList());
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            CommonArbitraries.texts(),
            Arbitraries.of("", ";", ",", "\r\n", "=1;2", "\t=", "-\"", "+,", "@\r"));
    return texts.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(4);
  }

  private static List<String> harmless(List<String> row) {
    return row.stream()
        .map(text -> text.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + text : text)
        .toList();
  }

  /** Reads CSV as RFC 4180 has it, character by character. */
  private static List<List<String>> read(String csv, char separator) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(List.copyOf(row));
        row.clear();
        i++;
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
