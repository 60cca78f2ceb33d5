// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet as a workbook. */
final class WorkbookWriter {

  private static final String APPLICATION = "SAM";
  private static final int WIDEST = 60;

  /** The part that says when the workbook was made, which nobody is to know. */
  private static final String MADE = "docProps/core.xml";

  private static final String WITHOUT_TIME =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties\
       xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>
      """;

  private WorkbookWriter() {}

  static byte[] write(Sheet sheet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
        fill(workbook.newWorksheet(sheet.tab().orElse("1")), sheet.rows());
      }
      Map<String, byte[]> parts = new LinkedHashMap<>(Packed.unpack(bytes.toByteArray()));
      parts.computeIfPresent(MADE, (name, part) -> WITHOUT_TIME.getBytes(UTF_8));
      return Packed.pack(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Worksheet worksheet, List<List<String>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        String cell = cells.get(column);
        if (row == 0) {
          worksheet.width(column, Math.min(WIDEST, cell.length() + 4));
          worksheet.style(row, column).bold().set();
        }
        if (!cell.isEmpty()) {
          worksheet.value(row, column, cell);
          // as text: a spreadsheet then leaves what looks like a date or a number as it is
          worksheet.style(row, column).format("@").set();
        }
      }
    }
    worksheet.freezePane(1, 1);
  }
}
