// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samverkan.sam.core.followup.Csv;
import se.samverkan.sam.json.yaml.StrictText;
import se.samverkan.sam.json.yaml.UnreadableTextException;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * Sheets as comma-separated values (RFC 4180), in UTF-8.
 *
 * <p>Written are semicolons between cells and a byte order mark at the start, which is what
 * spreadsheets with Swedish settings expect. Read are semicolons, commas and tabs, whichever the
 * heading line has most of, with either line end and with or without the mark.
 *
 * <p>A cell that a spreadsheet would take for a formula, because it begins with {@code =}, {@code
 * +}, {@code -}, {@code @} or what is skipped before one, is written with an apostrophe before it,
 * which is taken off when it is read. One that begins so with apostrophes before it gets one more.
 */
public final class CsvFile {

  /** How many bytes of a file are read. */
  public static final int MAX_BYTES = 8 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What gets an apostrophe; {@link Csv} gives it to those that have none before. */
  private static final Pattern LIKE_A_FORMULA =
      Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  private CsvFile() {}

  /**
   * Reads a sheet; what is wrong with the file is told in the sheet.
   *
   * @param file its name, for messages
   */
  public static Sheet read(String file, byte[] bytes) {
    String text;
    try {
      text = StrictText.decode(bytes, MAX_BYTES);
    } catch (UnreadableTextException e) {
      return Sheet.unreadable(file, unreadable(file, e));
    }
    return new CsvReader(file, text).read();
  }

  /** The bytes of a file with this sheet. */
  public static byte[] write(Sheet sheet) {
    List<List<String>> rows =
        sheet.rows().stream().map(row -> row.stream().map(CsvFile::apart).toList()).toList();
    return (BYTE_ORDER_MARK + Csv.SEMICOLON.text(rows)).getBytes(StandardCharsets.UTF_8);
  }

  /** A cell as it was before it was written. */
  static String asItWas(String cell) {
    return cell.startsWith("'") && LIKE_A_FORMULA.matcher(cell).matches()
        ? cell.substring(1)
        : cell;
  }

  private static String apart(String cell) {
    return cell.startsWith("'") && LIKE_A_FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  private static PackProblem unreadable(String file, UnreadableTextException e) {
    String message = e.problem().message();
    PackProblem problem = PackProblem.at(file, e.problem().place().line(), 0, message);
    Optional<String> advice =
        message.startsWith("not UTF-8")
            ? Optional.of(
                "the file is perhaps in Windows-1252; save it from the spreadsheet as CSV UTF-8")
            : Optional.empty();
    return advice.map(problem::advise).orElse(problem);
  }
}
