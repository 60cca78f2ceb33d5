// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.examples.quickstart.Terminal.Signs;
import se.samverkan.sam.json.SamJson;

class QuickstartTest {

  @TempDir private Path folder;

  @Test
  void it_tells_the_shipped_people_in_swedish_unless_asked_otherwise() {
    Run run = Run.of();
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.assertSame(run.out(), "people-sv.txt");
  }

  @Test
  void it_tells_them_in_english() {
    Golden.assertSame(Run.of("--lang", "en").out(), "people-en.txt");
  }

  @Test
  void on_several_days_it_shows_a_table() {
    Run run = Run.of("--as-of", "2012-04-01", "--as-of", "2012-01-16");
    Golden.assertSame(run.out(), "days-sv.txt");
  }

  @Test
  void before_the_rules_are_valid_it_says_so_of_everybody() {
    Run run = Run.of("--lang", "en", "--as-of", "2011-08-08");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("p-01, 2011-08-08: the rules of `sam` are valid from 2011-08-09");
    assertThat(Run.of("--json", "--as-of", "2011-08-08").out())
        .startsWith(
            "{\"applicant\":\"p-01\",\"asOf\":\"2011-08-08\","
                + "\"refused\":\"before-pack-is-valid\"}\n");
  }

  @Test
  void as_json_each_line_is_an_assessment_that_can_be_read_back() {
    Run run = Run.of("--json");
    List<Assessment> assessments =
        run.out().lines().map(line -> SamJson.assessment().read(line).orElseThrow()).toList();
    assertThat(assessments)
        .extracting(Assessment::applicant)
        .startsWith(ParticipantId.of("p-01"))
        .hasSize(9);
    assertThat(assessments)
        .extracting(Assessment::verdict)
        .contains(Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED);
  }

  @Test
  void a_malformed_file_is_refused_with_every_problem_at_its_place() throws IOException {
    Path file = folder.resolve("malformed.json");
    Files.writeString(
        file,
        """
        [
          {"id": "a", "birthDate": "1970-13-01"},
          {"id": "b", "suicideRisc": true}
        ]
        """);
    Run run = Run.of(file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith(file + ":"))
        .anyMatch(line -> line.contains(":2:28 /0/birthDate "))
        .anyMatch(line -> line.contains(":3:15 /1/suicideRisc "));
  }

  @Test
  void a_file_that_is_not_there_is_told_of() {
    Run run = Run.of(folder.resolve("nobody.json").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("the file cannot be read: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--verbose", "--lang", "--lang de", "--as-of yesterday", "a.json b.json"})
  void what_it_does_not_know_it_answers_with_its_usage(String args) {
    Run run = Run.of(args.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith(Options.USAGE + "\n");
  }

  @Test
  void where_a_console_has_no_ticks_it_uses_plain_signs() {
    Signs plain = Signs.in(StandardCharsets.ISO_8859_1);
    assertThat(plain).isEqualTo(new Signs("+", "-", "?"));
    assertThat(Run.with(plain, "--lang", "en").out())
        .doesNotContain("✓", "✗")
        .contains("\n    + is aged 16 to 64 ", "\n    - is aged 16 to 64 ");
  }
}
