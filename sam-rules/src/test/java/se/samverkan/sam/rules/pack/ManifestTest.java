// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Programme;

class ManifestTest {
  private static final Path SAM = Path.of("packs/sam/pack.yaml");

  @Test
  void the_manifest_of_sam_is_read_without_a_remark() throws IOException {
    ManifestReading reading = read("sam", Files.readString(SAM));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
    Programme sam = reading.manifest().orElseThrow().programme();
    assertThat(sam.bodies()).hasSize(5);
    assertThat(sam.groups().get(0).requirement().criteria())
        .containsSequence("sam.age", "sam.diagnosis")
        .endsWith("sam.returnee");
    assertThat(sam.values().on("age.highest", LocalDate.of(2012, 1, 1)).orElseThrow().number())
        .contains(64);
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_change_nothing() throws IOException {
    String text = Files.readString(SAM);

    assertThat(read("sam", "\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(read("sam", text));
  }

  @Test
  void a_mistake_after_windows_line_ends_is_told_at_the_same_place() throws IOException {
    String text = Files.readString(SAM).replace("role: intake", "role: intak");

    assertThat(read("sam", "\uFEFF" + text.replace("\n", "\r\n")).problems())
        .hasSize(1)
        .isEqualTo(read("sam", text).problems());
  }

  @Test
  void a_file_that_is_too_long_is_refused() {
    assertThat(read("sam", "#".repeat(PackFiles.MAX_FILE_BYTES) + "\n").problems())
        .extracting(PackProblem::message)
        .containsExactly("longer than the 1048576 bytes that are read");
  }

  @Test
  void the_problems_of_one_file_are_limited() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append("x").append(i).append(": 1\n");
    }

    assertThat(read("sam", text.toString()).problems())
        .hasSize(101)
        .extracting(PackProblem::message)
        .contains("there are more problems than are told here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"values: {%s}", "readings: {%s}", "%s", "aliases: [%s]", "values: [%s]"})
  void a_large_file_full_of_mistakes_is_refused_in_a_moment(String form) {
    String part = form.contains("[") ? "x%d, " : form.equals("%s") ? "x%d: 1\n" : "x%d: {}, ";
    StringBuilder parts = new StringBuilder();
    for (int i = 0; parts.length() < PackFiles.MAX_FILE_BYTES - 100; i++) {
      parts.append(String.format(Locale.ROOT, part, i));
    }
    String text = form.replace("%s", parts) + "\nbasedOn: {pack: sam, version: \"1.0.0\"}\n";

    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(read("sam", text).problems()).isNotEmpty());
  }

  @Test
  void a_pack_that_builds_on_another_takes_from_it_what_it_does_not_say_itself()
      throws IOException {
    String own =
        """
        pack: kommun
        version: "2.0.0"
        validFrom: 2013-01-01
        basedOn: {pack: sam, version: "1.0.0"}
        readings: {returnee: decides}
        values:
          age.lowest:
            label: {sv: lägsta ålder, en: lowest age}
            history: [{from: 2013-01-01, number: 18, source: the board's decision}]
        codes:
          diagnosis:
            - id: whiplash
              label: {sv: pisksnärtsskada, en: whiplash injury}
              source: the board's decision
              groups: [painRelated]
              openGroups: [lighterPsychiatric]
              assumption: {sv: ett antagande, en: an assumption}
        """;
    Manifest sam = read("sam", Files.readString(SAM)).manifest().orElseThrow();

    ManifestReading reading = Manifest.read("kommun", own.getBytes(UTF_8), id -> Optional.of(sam));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
    Manifest manifest = reading.manifest().orElseThrow();
    assertThat(manifest.id()).isEqualTo("kommun");
    assertThat(manifest.programme().title()).isEqualTo(sam.programme().title());
    assertThat(manifest.programme().groups()).isEqualTo(sam.programme().groups());
    assertThat(manifest.programme().values().history("age.lowest")).hasSize(1);
    assertThat(manifest.programme().values().names()).isEqualTo(sam.programme().values().names());
    assertThat(manifest.programme().interpretations())
        .extracting(Interpretation::reading)
        .containsExactly("describes", "decides", "by-content", "course", "search-apart");
    assertThat(manifest.programme().classifications()).isEqualTo(sam.programme().classifications());
    assertThat(manifest.programme().goals()).isEqualTo(sam.programme().goals());
    assertThat(manifest.codes().diagnoses().find("whiplash").orElseThrow().groups())
        .containsExactly(DiagnosisGroup.PAIN_RELATED);
    assertThat(manifest.codes().diagnoses().find("adhd")).isPresent();
  }

  @Test
  void a_pack_that_builds_on_another_version_is_warned() throws IOException {
    Manifest sam = read("sam", Files.readString(SAM)).manifest().orElseThrow();
    String own =
        """
        pack: kommun
        version: "2.0.0"
        validFrom: 2013-01-01
        basedOn: {pack: sam, version: "0.9.0"}
        readings: {retrnee: decides}
        """;

    ManifestReading reading = Manifest.read("kommun", own.getBytes(UTF_8), id -> Optional.of(sam));

    assertThat(reading.warnings())
        .extracting(PackProblem::toString)
        .containsExactly(
            "pack.yaml:4:1: the pack builds on version 0.9.0 of `sam`, which is now 1.0.0");
    assertThat(reading.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "pack.yaml:5:12: there is no interpretation `retrnee`; did you mean `returnee`?");
  }

  private static ManifestReading read(String pack, String text) {
    return Manifest.read(pack, text.getBytes(UTF_8), id -> Optional.empty());
  }
}
