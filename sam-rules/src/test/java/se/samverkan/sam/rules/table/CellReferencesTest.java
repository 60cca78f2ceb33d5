// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell cannot ask for more columns than a spreadsheet has. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CellReferencesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '#',
      value = {
        "<c r=\"XFD1\" t=\"s\">, true",
        "<c r=\"AAAA1\">, false",
        "<c t=\"s\" r='FXSHRXW1'>, false",
        "<x:c r=\"FXSHRXW1\">, false",
        "<row r=\"5000\"><c r=\"A5000\"/>, true"
      })
  void a_column_has_at_most_three_letters(String cell, boolean fits) {
    byte[] sheet = ("<sheetData>" + cell + "</sheetData>").getBytes(StandardCharsets.UTF_8);

    assertThat(CellReferences.fit(Map.of("xl/worksheets/sheet1.xml", sheet))).isEqualTo(fits);
    assertThat(CellReferences.fit(Map.of("xl/styles.xml", sheet))).isTrue();
  }
}
