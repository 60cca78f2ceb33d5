// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.examples.report.synthesis.WriteCohorts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CohortFilesTest {

  @TempDir Path folder;

  @Test
  void the_files_are_what_the_synthesis_writes() throws IOException {
    WriteCohorts.main(new String[] {folder.toString()});
    for (String id : List.of("sam", "resam")) {
      assertThat(Cohorts.FOLDER.resolve(id).resolve(CaseLines.FILE))
          .content(StandardCharsets.UTF_8)
          .isEqualTo(
              Files.readString(folder.resolve(id).resolve(CaseLines.FILE), StandardCharsets.UTF_8));
    }
  }

  @Test
  void the_files_hold_no_class_and_no_total() throws IOException {
    for (String id : List.of("sam", "resam")) {
      String lines =
          Files.readString(
              Cohorts.FOLDER.resolve(id).resolve(CaseLines.FILE), StandardCharsets.UTF_8);
      assertThat(lines)
          .doesNotContain("labour-market", "drop-out", "completed-with-plan", "stated-goal", "%");
      assertThat(lines.lines()).hasSize(id.equals("sam") ? 50 : 128);
    }
  }

  static Stream<Arguments> brokenLines() {
    String case1 = firstLine();
    return Stream.of(
        Arguments.of("{", "participants.ndjson:2: this is not JSON"),
        Arguments.of("[]", "participants.ndjson:2: a line is an object with `applicant`"),
        Arguments.of("{\"applicant\": {}}", "participants.ndjson:2: a line is an object"),
        Arguments.of(case1, "participants.ndjson:2: the enrolment stands in the file already"),
        Arguments.of(
            case1.replace("\"sex\":\"woman\"", "\"sex\":\"kvinna\""),
            "participants.ndjson:2: at /applicant/sex: expected one of `woman` or `man`"),
        Arguments.of(
            case1.replace("\"type\":\"referred\"", "\"type\":\"reffered\""),
            "participants.ndjson:2: at /participation/events/0/event/type: "),
        Arguments.of(
            case1.replaceFirst("\"id\":\"001\"", "\"id\":\"002\""),
            "participants.ndjson:2: the applicant is not the participant"));
  }

  private static String firstLine() {
    return CaseLines.write(
            List.of(se.samverkan.sam.examples.report.synthesis.ResamPeople.all().get(0)))
        .strip();
  }

  @ParameterizedTest
  @MethodSource("brokenLines")
  void a_line_that_cannot_be_read_is_told_by_its_number_and_nothing_is_taken(
      String line, String problem) throws IOException {
    Files.copy(
        Cohorts.FOLDER.resolve("resam").resolve(CohortFile.NAME), folder.resolve(CohortFile.NAME));
    Files.writeString(
        folder.resolve(CaseLines.FILE), firstLine() + "\n" + line + "\n", StandardCharsets.UTF_8);

    CohortReading reading = CohortFolder.read(folder, Progress.silent());
    assertThat(reading.cohort()).isEmpty();
    assertThat(reading.problems())
        .isNotEmpty()
        .allSatisfy(told -> assertThat(told).startsWith(problem));
  }

  @Test
  void a_folder_without_files_and_a_file_that_says_too_little_are_told() throws IOException {
    assertThat(CohortFolder.read(folder, Progress.silent()).problems())
        .singleElement()
        .asString()
        .startsWith("cohort.json: cannot be read in `");
    Files.writeString(folder.resolve(CohortFile.NAME), "{\"programme\": \"sam\"}");
    assertThat(CohortFolder.read(folder, Progress.silent()).problems())
        .singleElement()
        .asString()
        .contains("`title` is missing");
    assertThat(CohortFolder.read(folder, Progress.silent()).problems())
        .singleElement()
        .asString()
        .doesNotContain("se.samverkan");
  }

  static Stream<Arguments> brokenFiles() {
    return Stream.of(
        Arguments.of("\"survey\"", "\"surveys\"", "`surveys` does not belong here"),
        Arguments.of("\"days\"", "\"day\"", "cohort.json:13:19: `/unsupported/0` cannot be read"),
        Arguments.of(
            "\"about\": 25", "\"about\": \"many\"", "`/neverEnrolled/about` cannot be read"),
        Arguments.of("2010-12-31", "2010-13-31", "`/asOf` cannot be read"),
        Arguments.of("\"title\":", "\"title\"", "this is not JSON"));
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void a_file_that_cannot_be_read_is_told_by_place(String right, String wrong, String problem)
      throws IOException {
    String file =
        Files.readString(
            Cohorts.FOLDER.resolve("resam").resolve(CohortFile.NAME), StandardCharsets.UTF_8);
    assertThat(file).contains(right);
    Files.writeString(folder.resolve(CohortFile.NAME), file.replace(right, wrong));

    assertThat(CohortFolder.read(folder, Progress.silent()).problems())
        .singleElement()
        .asString()
        .contains(problem)
        .startsWith("cohort.json:")
        .doesNotContain("se.samverkan");
  }
}
