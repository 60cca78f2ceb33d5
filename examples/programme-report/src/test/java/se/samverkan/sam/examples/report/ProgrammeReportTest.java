// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeReportTest {

  private record Run(int code, String printed) {}

  @TempDir Path out;

  private static Run run(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int code =
        ProgrammeReport.run(
            List.of(arguments), new PrintStream(bytes, true, UTF_8), Progress.silent());
    return new Run(code, bytes.toString(UTF_8));
  }

  @Test
  void a_page_and_its_numbers_are_written_for_each_cohort() throws IOException {
    Run run =
        run(
            "--cohort", "cohorts/sam",
            "--cohort", "cohorts/resam",
            "--reports", "reports",
            "--lang", "en",
            "--out", out.toString());

    assertThat(run.printed().lines()).hasSize(4);
    assertThat(run.code()).isZero();
    assertThat(Files.readString(out.resolve("resam.html"), UTF_8))
        .startsWith("<!DOCTYPE html>")
        .contains("42 of 103 needed; 62 (60.2%) reached it");
    assertThat(Files.readString(out.resolve("sam.json"), UTF_8)).contains("\"completion\"");
    assertThat(Files.readString(out.resolve("sam.html"), UTF_8))
        .containsPattern("(?s)>Women<.{0,200}>unknown<")
        .doesNotContainPattern("(?s)>Women<.{0,200}0.0%");
  }

  @ParameterizedTest
  @CsvSource({
    "--langs, sv, there is no option `--langs`",
    "--lang, de, '`--lang` is sv or en, not `de`'",
    "--suppress-below, few, '`--suppress-below` is a number from 1 to 9999, not `few`'",
    "--suppress-below, 0, '`--suppress-below` is a number from 1 to 9999, not `0`'"
  })
  void an_option_that_is_not_one_is_told_with_the_help(String option, String value, String told) {
    Run run = run(option, value);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.printed()).isEqualTo(told + "\n" + Options.HELP);
  }

  @Test
  void an_option_without_its_value_is_told() {
    assertThat(run("--cohort").printed()).startsWith("`--cohort` needs a value\n");
    assertThat(run("--help")).isEqualTo(new Run(0, Options.HELP));
  }

  @Test
  void of_a_folder_that_cannot_be_read_nothing_is_written_and_the_others_are() throws IOException {
    Path empty = Files.createDirectory(out.resolve("empty"));
    Run run =
        run(
            "--cohort",
            empty.toString(),
            "--cohort",
            "cohorts/sam",
            "--reports",
            "reports",
            "--out",
            out.resolve("pages").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.printed()).startsWith(empty + ": cohort.json: cannot be read in `" + empty);
    try (var pages = Files.list(out.resolve("pages"))) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrder("sam.html", "sam.json");
    }
  }

  @Test
  void a_programme_without_rules_is_told() throws IOException {
    Path folder = Files.createDirectory(out.resolve("other"));
    String file = Files.readString(Path.of("cohorts/sam", CohortFile.NAME), UTF_8);
    Files.writeString(
        folder.resolve(CohortFile.NAME),
        file.replace("\"programme\": \"sam\"", "\"programme\": \"other\""));
    Files.writeString(folder.resolve(CaseLines.FILE), "");

    assertThat(run("--cohort", folder.toString(), "--out", out.toString()).printed())
        .isEqualTo(folder + ": there are no rules of a programme `other`\n");
  }

  @Test
  void a_long_work_shows_how_far_it_has_come_and_a_short_one_does_not() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Progress bar = Progress.on(new PrintStream(bytes, true, UTF_8), true);
    bar.at(10, 100);
    bar.done();
    assertThat(bytes.toString(UTF_8)).isEmpty();

    List<Integer> percents = new ArrayList<>(List.of(0, 50, 50, 100));
    percents.forEach(percent -> bar.at(percent * 40_000L, 4_000_000));
    assertThat(bytes.toString(UTF_8))
        .isEqualTo(
            "\r[%s] 0 %%\r[%s] 50 %%\r[%s] 100 %%"
                .formatted(".".repeat(40), "#".repeat(20) + ".".repeat(20), "#".repeat(40)));
    bar.done();
    assertThat(bytes.toString(UTF_8)).endsWith("\r" + " ".repeat(48) + "\r");
  }
}
