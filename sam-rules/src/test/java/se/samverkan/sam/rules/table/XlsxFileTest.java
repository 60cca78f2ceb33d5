// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.rules.pack.PackProblem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class XlsxFileTest {

  private static final String DAMAGED =
      "x.xlsx: the workbook is damaged and cannot be read; open it in a spreadsheet and save it"
          + " anew";

  @Test
  void texts_come_back_as_they_were_and_formulas_stay_texts() {
    List<List<String>> rows =
        List.of(List.of("a", "=1+1", "'x", " å "), List.of("", "", "b\nc"), List.of("2012-01-15"));
    Sheet sheet = new Sheet("x.xlsx", Optional.of("Blad"), rows, List.of());

    Sheet again = XlsxFile.read("x.xlsx", XlsxFile.write(sheet));
    assertThat(again.problems()).isEmpty();
    assertThat(again.tab()).contains("Blad");
    assertThat(again.rows()).isEqualTo(rows);
  }

  @Test
  void equal_sheets_are_equal_bytes_and_tell_no_time() throws IOException {
    Sheet sheet = new Sheet("x.xlsx", Optional.of("Blad"), List.of(List.of("a")), List.of());
    byte[] bytes = XlsxFile.write(sheet);

    assertThat(XlsxFile.write(sheet)).isEqualTo(bytes);
    assertThat(Packed.unpack(bytes).values())
        .noneSatisfy(part -> assertThat(new String(part, UTF_8)).containsPattern("\\b20\\d\\d-"));
  }

  @Test
  void dates_numbers_and_truths_of_a_spreadsheet_are_read_as_they_would_be_written() {
    Sheet sheet =
        read(
            one -> {
              one.value(0, 0, LocalDate.of(2011, 1, 15));
              one.style(0, 0).format("yyyy-mm-dd").set();
              one.value(0, 1, LocalDate.of(2011, 1, 15));
              one.style(0, 1).format("d mmmm \"år\" yy").set();
              one.value(0, 2, LocalDateTime.of(2011, 1, 15, 10, 30));
              one.style(0, 2).format("yyyy-mm-dd hh:mm").set();
              one.value(0, 3, 18);
              one.value(0, 4, 18.5);
              one.value(0, 5, true);
              one.value(0, 6, 40);
              one.style(0, 6).format("0 \"dygn\"").set();
              one.value(0, 7, 1e300);
            });

    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.rows())
        .containsExactly(
            List.of(
                "2011-01-15",
                "2011-01-15",
                "2011-01-15T10:30",
                "18",
                "18.5",
                "true",
                "40",
                "1E+300"));
  }

  @Test
  void rows_and_columns_are_counted_as_they_are_seen() {
    Sheet sheet =
        read(
            one -> {
              one.value(2, 1, "a");
              one.value(4, 0, "b");
            });

    assertThat(sheet.rows())
        .containsExactly(List.of(), List.of(), List.of("", "a"), List.of(), List.of("b"));
  }

  @Test
  void formulas_are_told_of_by_cell_and_the_rest_is_told_of_too() {
    Sheet sheet =
        read(
            one -> {
              one.value(0, 0, "name");
              one.value(0, 1, "asOf");
              one.value(0, 2, "expect.verdict");
              one.formula(1, 0, "1+1");
              one.value(1, 1, "x");
              one.value(1, 2, "eligible");
            });

    assertThat(ScenarioTable.scenarios(sheet).problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "x.xlsx, `Blad1!A2`: formulas are not read; replace it by its value",
            "x.xlsx, `Blad1!B2`: `x` is not a date; write year, month and day: 2011-08-09");
  }

  @Test
  void what_is_no_workbook_is_refused_with_what_to_do() {
    assertThat(told(new byte[0])).isEqualTo("x.xlsx: the file is empty");
    assertThat(told("name;asOf\n".getBytes(UTF_8)))
        .isEqualTo(
            "x.xlsx: this is not a workbook of Excel; save it as .xlsx; a file of CSV is to be"
                + " named .csv");
    assertThat(told(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .isEqualTo(
            "x.xlsx: this is not a workbook of Excel in the form that is read, or it has a"
                + " password; save it without a password as .xlsx");
    assertThat(told(new byte[XlsxFile.MAX_BYTES + 1]))
        .isEqualTo("x.xlsx: the workbook is larger than what is read");
    assertThat(told("PK".getBytes(UTF_8))).isEqualTo(DAMAGED);
  }

  @Test
  void a_file_that_unpacks_to_more_than_is_read_is_refused() throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put("bomb", new byte[XlsxFile.MAX_UNPACKED_BYTES]);

    assertThat(Packed.pack(parts)).hasSizeLessThan(1 << 17);
    assertThat(told(Packed.pack(parts)))
        .isEqualTo("x.xlsx: the workbook is larger than what is read");
  }

  @Test
  void a_file_of_more_parts_than_are_read_is_refused() throws IOException {
    Map<String, byte[]> parts = parts();
    while (parts.size() < XlsxFile.MOST_PARTS) {
      parts.put("part" + parts.size(), new byte[0]);
    }
    assertThat(XlsxFile.read("x.xlsx", Packed.pack(parts)).problems()).isEmpty();
    parts.put("last", new byte[0]);

    assertThat(told(Packed.pack(parts)))
        .isEqualTo("x.xlsx: the workbook is larger than what is read");
  }

  @Test
  void more_rows_or_columns_than_are_read_are_refused_wherever_they_stand() {
    assertThat(read(one -> one.value(Sheet.MOST_ROWS - 1, 0, "a")).rows()).hasSize(Sheet.MOST_ROWS);
    assertThat(read(one -> one.value(Sheet.MOST_ROWS, 0, "a")).problems())
        .extracting(PackProblem::toString)
        .containsExactly("x.xlsx, `Blad1!5001:5001`: there are more than 5000 rows");
    assertThat(read(one -> one.value(0, Sheet.MOST_COLUMNS - 1, "a")).problems()).isEmpty();
    assertThat(read(one -> one.value(0, Sheet.MOST_COLUMNS, "a")).problems())
        .extracting(PackProblem::toString)
        .containsExactly("x.xlsx, `Blad1!SG1`: there are more than 500 columns");
  }

  @Test
  void the_last_cell_that_a_workbook_can_have_is_refused_at_once() throws IOException {
    Map<String, byte[]> parts = parts();
    String cells = new String(parts.get("xl/worksheets/sheet1.xml"), UTF_8);
    String far = cells.replaceAll("<row r=\"1\"", "<row r=\"1048576\"").replace("A1", "XFD1048576");
    assertThat(far).isNotEqualTo(cells);
    parts.put("xl/worksheets/sheet1.xml", far.getBytes(UTF_8));

    assertThat(told(Packed.pack(parts)))
        .isEqualTo("x.xlsx, `Blad1!1048576:1048576`: there are more than 5000 rows");
  }

  @Test
  void entities_that_name_each_other_are_not_followed() throws IOException {
    Map<String, byte[]> parts = parts();
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"x\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e").append(i).append(" \"");
      bomb.append("&e%d;".formatted(i - 1).repeat(10)).append("\">");
    }
    String strings = new String(parts.get("xl/sharedStrings.xml"), UTF_8);
    bomb.append("]>").append(strings.substring(strings.indexOf("?>") + 2).replace("text", "&e29;"));
    parts.put("xl/sharedStrings.xml", bomb.toString().getBytes(UTF_8));

    assertThat(told(Packed.pack(parts))).isEqualTo(DAMAGED);
  }

  @Test
  void parts_that_are_missing_empty_or_something_else_are_one_problem_or_none() throws IOException {
    for (String name : parts().keySet()) {
      for (String instead : new String[] {"", "<", "<a/>", "\u0000\uFFFF", "missing"}) {
        Map<String, byte[]> parts = parts();
        if (instead.equals("missing")) {
          parts.remove(name);
        } else {
          parts.put(name, instead.getBytes(UTF_8));
        }
        Sheet sheet = XlsxFile.read("x.xlsx", Packed.pack(parts));
        assertThat(sheet.problems()).as("%s: %s", name, instead).hasSizeLessThan(2);
      }
    }
  }

  @Test
  void any_byte_can_be_another_and_any_end_be_cut_off() throws IOException {
    byte[] sound = Packed.pack(parts());
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] other = sound.clone();
      other[random.nextInt(other.length)] = (byte) random.nextInt(256);
      other[random.nextInt(other.length)] = (byte) random.nextInt(256);
      assertThat(XlsxFile.read("x.xlsx", other).problems()).hasSizeLessThan(2);
    }
    for (int length = 0; length < sound.length; length += 7) {
      assertThat(XlsxFile.read("x.xlsx", Arrays.copyOf(sound, length)).problems()).hasSize(1);
    }
  }

  @Test
  void a_sheet_that_would_not_be_read_is_not_written() {
    Sheet sheet =
        new Sheet(
            "x", Optional.empty(), List.of(List.of("a".repeat(Sheet.LONGEST_CELL + 1))), List.of());

    assertThatThrownBy(() -> XlsxFile.write(sheet)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, byte[]> parts() throws IOException {
    Sheet sheet = new Sheet("x", Optional.of("Blad1"), List.of(List.of("text", "b")), List.of());
    return new LinkedHashMap<>(Packed.unpack(XlsxFile.write(sheet)));
  }

  private static Sheet read(Consumer<Worksheet> fill) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", null)) {
      fill.accept(workbook.newWorksheet("Blad1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return XlsxFile.read("x.xlsx", bytes.toByteArray());
  }

  private static String told(byte[] bytes) {
    Sheet sheet = XlsxFile.read("x.xlsx", bytes);
    assertThat(sheet.rows()).isEmpty();
    assertThat(sheet.problems()).hasSize(1);
    return sheet.problems().get(0).toString();
  }
}
