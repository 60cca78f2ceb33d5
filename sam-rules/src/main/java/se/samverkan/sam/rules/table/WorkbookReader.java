// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import se.samverkan.sam.rules.pack.PackProblem;

/** Reads the first sheet of a workbook. For one file. */
final class WorkbookReader {

  private static final String NOT_A_WORKBOOK = "this is not a workbook of Excel";
  private static final String TOO_LARGE = "the workbook is larger than what is read";
  private static final String DAMAGED = "the workbook is damaged and cannot be read";

  private final String file;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<PackProblem> problems = new ArrayList<>();

  WorkbookReader(String file) {
    this.file = file;
  }

  Sheet read(byte[] bytes) {
    Optional<PackProblem> strange = strange(bytes);
    if (strange.isPresent()) {
      return Sheet.unreadable(file, strange.get());
    }
    try {
      // what is read has been unpacked within limits, whatever the file says of itself
      Map<String, byte[]> parts = Packed.unpack(bytes);
      if (!CellReferences.fit(parts)) {
        return Sheet.unreadable(file, problem(TOO_LARGE));
      }
      byte[] checked = Packed.pack(parts);
      try (ReadableWorkbook workbook =
          new ReadableWorkbook(
              new ByteArrayInputStream(checked), new ReadingOptions(true, false))) {
        return first(workbook);
      }
    } catch (Packed.TooLargeException e) {
      return Sheet.unreadable(file, problem(TOO_LARGE));
    } catch (IOException | RuntimeException e) {
      // the reader throws whatever it comes across in a damaged part
      return Sheet.unreadable(
          file, problem(DAMAGED).advise("open it in a spreadsheet and save it anew"));
    }
  }

  private Sheet first(ReadableWorkbook workbook) throws IOException {
    Optional<org.dhatim.fastexcel.reader.Sheet> first =
        workbook
            .getSheets()
            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
            .findFirst();
    if (first.isEmpty()) {
      return Sheet.unreadable(file, problem("the workbook has no sheet"));
    }
    Sheet names = new Sheet(file, Optional.of(first.get().getName()), List.of(), List.of());
    try (Stream<Row> all = first.get().openStream()) {
      Iterator<Row> each = all.iterator();
      while (each.hasNext()) {
        Row row = each.next();
        if (row.getRowNum() > Sheet.MOST_ROWS) {
          if (row.getFirstNonEmptyCell().isPresent()) {
            return Sheet.unreadable(
                file,
                names.at(row.getRowNum(), 0, "there are more than " + Sheet.MOST_ROWS + " rows"));
          }
          continue;
        }
        if (row.getRowNum() <= rows.size()) {
          return Sheet.unreadable(file, problem(DAMAGED));
        }
        while (rows.size() < row.getRowNum() - 1) {
          rows.add(List.of());
        }
        rows.add(cells(row, names));
      }
    }
    return new Sheet(file, names.tab(), rows, problems);
  }

  private List<String> cells(Row row, Sheet names) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      if (cell != null && cell.getType() != CellType.EMPTY) {
        int column = cell.getColumnIndex() + 1;
        if (column > Sheet.MOST_COLUMNS) {
          problems.add(
              names.at(
                  row.getRowNum(),
                  column,
                  "there are more than " + Sheet.MOST_COLUMNS + " columns"));
          return cells;
        }
        while (cells.size() < column - 1) {
          cells.add("");
        }
        cells.add(
            WorkbookCell.text(
                cell, message -> problems.add(names.at(row.getRowNum(), column, message))));
      }
    }
    return cells;
  }

  /** What can be told of a file from how long it is and how it begins. */
  private Optional<PackProblem> strange(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of(problem("the file is empty"));
    } else if (bytes.length > XlsxFile.MAX_BYTES) {
      return Optional.of(problem(TOO_LARGE));
    } else if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of(
          problem(NOT_A_WORKBOOK + " in the form that is read, or it has a password")
              .advise("save it without a password as .xlsx"));
    } else if (!begins(bytes, 'P', 'K')) {
      return Optional.of(
          problem(NOT_A_WORKBOOK).advise("save it as .xlsx; a file of CSV is to be named .csv"));
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) start[i]) {
        return false;
      }
    }
    return true;
  }

  private PackProblem problem(String message) {
    return PackProblem.at(file, 0, 0, message);
  }
}
