// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as it would be written in CSV. */
final class WorkbookCell {

  /** In a format: what stands in quotes, in brackets, or after a backslash is shown as it is. */
  private static final Pattern AS_IT_IS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private static final Pattern OF_DATES = Pattern.compile(".*[ymd].*", Pattern.CASE_INSENSITIVE);

  private WorkbookCell() {}

  static String text(Cell cell, Consumer<String> problems) {
    if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
      problems.accept("formulas are not read; replace it by its value");
      return shown(cell.getRawValue());
    } else if (cell.getType() == CellType.ERROR) {
      problems.accept("there is an error in this cell");
      return shown(cell.getRawValue());
    }
    String text = cell.getType() == CellType.NUMBER ? number(cell) : cell.getText();
    if (text.length() > Sheet.LONGEST_CELL) {
      problems.accept("the cell is longer than " + Sheet.LONGEST_CELL + " characters");
      return "";
    }
    return cell.getType() == CellType.BOOLEAN ? String.valueOf(cell.asBoolean()) : text;
  }

  private static String number(Cell cell) {
    if (isDate(cell.getDataFormatString())) {
      LocalDateTime time = cell.asDate();
      return time.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? time.toLocalDate().toString()
          : time.toString();
    }
    BigDecimal number = cell.asNumber().stripTrailingZeros();
    // a number of thousands of digits can be written in a few characters
    return Math.abs(number.scale()) > 20 ? number.toString() : number.toPlainString();
  }

  private static boolean isDate(@Nullable String format) {
    return Optional.ofNullable(format)
        .map(one -> AS_IT_IS.matcher(one).replaceAll(""))
        .filter(one -> OF_DATES.matcher(one).matches())
        .isPresent();
  }

  private static String shown(@Nullable String raw) {
    return raw == null ? "?" : raw;
  }
}
