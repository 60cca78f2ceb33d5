// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program takes what is written on its command line. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandLineTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts", "check", "test", "explain", "diff", "analyse", "doc", "new", "table", "assess",
        "report", "replay"
      })
  void every_command_has_help_with_an_example_in_both_languages(String command) {
    Run sv = Run.in(folder, command, "--help");
    Run en = Run.in(folder, command, "--help", "--lang", "en");

    assertThat(sv.code()).isZero();
    assertThat(sv.out()).contains("Så här: sam " + command, "Exempel:", "  sam " + command);
    assertThat(en.out()).contains("Usage: sam " + command, "Examples:", "  sam " + command);
    assertThat(sv.out() + en.out()).doesNotContain("${", "null", "%n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek sam                | det finns inget kommando `chek`; menade du `check`?
          chek --help             | det finns inget kommando `chek`; menade du `check`?
          check                   | det saknas: PAKET
          check sam --jsson       | det finns inget val `--jsson`; menade du `--json`?
          check samm              | det finns ingen mapp `samm`, och inget regelpaket i biblioteket heter så; menade du `sam`?
          explain sam x.json      | det finns ingen fil `x.json`
          explain sam .           | `.` är en mapp, och här behövs en fil
          analyse sam --as-of 1/2 | `--as-of` kan inte vara `1/2`; skriv år, månad och dag, som 2012-09-01
          analyse sam --as-of 2001-01-01 | reglerna för `sam` gäller från 2011-08-09, och inte 2001-01-01
          check sam --lang fr     | `--lang` kan inte vara `fr`; skriv `sv` eller `en`
          check sam resam         | det är en sak för mycket: `resam`
          analyse sam --as-of +999999998-01-01 | `--as-of` kan inte vara `+999999998-01-01`; skriv år, månad och dag, som 2012-09-01
          analyse sam --html a.yaml | `a.yaml` ska sluta med .html eller .htm
          test sam --junit pack.yaml | `pack.yaml` ska sluta med .xml
          table sam --to pack.yaml | `pack.yaml` ska sluta med .csv eller .xlsx
          table sam               | ange antingen `--to`, eller `--from` och `--as`
          table sam --from a.csv  | ange antingen `--to`, eller `--from` och `--as`
          diff sam                | ange antingen ett regelpaket till eller `--reading`
          diff sam --reading x=y  | `sam` har ingen tolkning `x`; det som finns: `folder-registration`, `returnee`, `mapping-steps`, `completes`, `onward-classes`
          diff sam --reading returnee=yes | `returnee` kan inte läsas som `yes`; det som finns: `describes`, `decides`
          """)
  void what_cannot_be_understood_is_told_in_a_sentence(String line, String told) {
    Run run = Run.in(folder, line.split(" ", -1));

    assertThat(run.code()).isEqualTo(Desk.UNUSABLE);
    assertThat(run.err().lines().findFirst()).contains(told);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void without_a_command_it_tells_what_it_can_do() {
    assertThat(Run.in(folder).out()).isEqualTo(Run.in(folder, "--help").out());
  }

  @Test
  void a_page_is_whole_in_one_file_and_runs_nothing() throws IOException {
    Run run = Run.in(folder, "analyse", "sam", "--html", "out/page.html", "--lang", "en");

    String page = Files.readString(folder.resolve("out/page.html"));
    assertThat(run.out()).isEqualTo("wrote out/page.html\n");
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">").endsWith("</html>\n");
    assertThat(page).doesNotContain("<script", "http:", "https:");
  }

  @Test
  void a_page_that_cannot_be_written_leaves_nothing_behind() throws IOException {
    Files.writeString(folder.resolve("taken"), "a file");
    Run run = Run.in(folder, "analyse", "sam", "--html", "taken/page.html");

    assertThat(run.code()).isEqualTo(Desk.UNUSABLE);
    assertThat(run.err()).isEqualTo("det går inte att skriva `taken/page.html`\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("taken"));
    }
  }

  @Test
  void plain_answers_have_only_signs_that_every_terminal_can_show() {
    Run run = Run.in(folder, "test", "sam", "--plain");

    assertThat(run.out()).contains("+").doesNotContain("✓");
    assertThat(run.out().chars().filter(sign -> sign > 0xFF)).isEmpty();
  }

  @Test
  void a_new_pack_does_not_touch_one_that_is_there() throws IOException {
    List<String> command =
        List.of("new", "packs/vasa", "--title-sv", "Vägen", "--title-en", "The way");
    Run.in(folder, command.toArray(String[]::new));
    Files.writeString(folder.resolve("packs/vasa/pack.yaml"), "mine");
    Run again = Run.in(folder, command.toArray(String[]::new));

    assertThat(again.code()).isEqualTo(Desk.UNUSABLE);
    assertThat(again.err()).isEqualTo("`packs/vasa` finns redan; ange en mapp som inte finns\n");
    assertThat(folder.resolve("packs/vasa/pack.yaml")).hasContent("mine");
  }

  @Test
  void a_pack_beside_the_one_that_is_not_there_is_perhaps_what_was_meant() throws IOException {
    Run.in(folder, "new", "packs/vasa", "--title-sv", "Vägen", "--title-en", "The way");
    Files.createDirectory(folder.resolve("packs/vazza"));

    assertThat(Run.in(folder, "check", "packs/vaza", "--lang", "en").err())
        .isEqualTo(
            "there is no folder `packs/vaza`, and no pack of the library has that name; did you"
                + " mean `packs/vasa`?\n");
    assertThat(Run.in(folder, "check", "elsewhere/vasa", "--lang", "en").err())
        .isEqualTo(
            "there is no folder `elsewhere/vasa`, and no pack of the library has that name\n");
  }

  @Test
  void scenarios_go_to_a_spreadsheet_and_back() throws IOException {
    Run.in(folder, "new", "vasa", "--title-sv", "Vägen", "--title-en", "The way");
    for (String ending : List.of("csv", "xlsx")) {
      String sheet = "scenarios." + ending;
      Files.deleteIfExists(folder.resolve("vasa/scenarios/again.yaml"));
      assertThat(Run.in(folder, "table", "vasa", "--to", sheet).code()).isZero();
      Run in = Run.in(folder, "table", "vasa", "--from", sheet, "--as", "scenarios/again.yaml");

      assertThat(in.told()).contains("15").doesNotContain("[");
      assertThat(Run.in(folder, "test", "vasa").code()).isZero();
    }
  }

  @Test
  void scenarios_that_a_spreadsheet_has_no_room_for_are_told() {
    Run run = Run.in(folder, "table", "sam", "--to", "s.csv", "--lang", "en");

    assertThat(run.out())
        .contains("Wrote 65 scenarios into s.csv", "32 scenarios on outcomes are not in it");
  }

  @Test
  void the_report_of_a_programme_is_written() {
    Run run = Run.in(folder, "report", "--out", "report", "--lang", "en");

    assertThat(run.code()).as(run.told()).isZero();
    assertThat(folder.resolve("report/sam.html")).isNotEmptyFile();
    assertThat(folder.resolve("report/resam.json")).isNotEmptyFile();
  }
}
