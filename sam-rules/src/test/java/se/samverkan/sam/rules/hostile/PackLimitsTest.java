// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;

/** Both sides of the limits of a pack's files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackLimitsTest {

  @Test
  void a_pack_has_at_most_so_many_files() {
    assertEquals(List.of(), messages(files(PackFiles.MOST_FILES, 1)));
    assertEquals(
        List.of("the pack has more files than are read"),
        messages(files(PackFiles.MOST_FILES + 1, 1)));
  }

  @Test
  void a_file_has_at_most_so_many_bytes() {
    assertEquals(List.of(), messages(Map.of("pack.yaml", new byte[PackFiles.MAX_FILE_BYTES])));
    assertEquals(
        List.of("longer than the " + PackFiles.MAX_FILE_BYTES + " bytes that are read"),
        messages(Map.of("pack.yaml", new byte[PackFiles.MAX_FILE_BYTES + 1])));
  }

  @Test
  void all_files_together_have_at_most_so_many_bytes() {
    assertEquals(List.of(), messages(files(16, 1 << 20)));
    assertEquals(List.of("the pack has more files than are read"), messages(files(17, 1 << 20)));
  }

  @Test
  void a_manifest_and_a_scenario_file_have_at_most_so_many_bytes() {
    String long_comment = "#" + "x".repeat((1 << 20) + 1);

    assertThat(
            Refusals.reading(
                    () ->
                        Manifest.read("demo", long_comment.getBytes(UTF_8), id -> Optional.empty()))
                .problems())
        .extracting(PackProblem::toString)
        .containsExactly("pack.yaml:1:1: longer than the 1048576 bytes that are read");
    assertThat(ScenarioReading.of("x.yaml", long_comment.getBytes(UTF_8)).problems())
        .extracting(PackProblem::toString)
        .containsExactly("x.yaml:1:1: longer than the 1048576 bytes that are read");
  }

  @Test
  void as_many_scenarios_as_stand_in_a_file_are_read_in_time() {
    int count = 5_000;
    String file =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    "- {name: n"
                        + i
                        + ", source: s, asOf: 2012-01-01, given: {birthDate: 1990-01-01},"
                        + " expect: {verdict: eligible}}\n")
            .collect(Collectors.joining());

    ScenarioReading reading =
        Refusals.reading(() -> ScenarioReading.of("x.yaml", file.getBytes(UTF_8)));

    assertEquals(List.of(), reading.problems());
    assertThat(reading.scenarios())
        .hasSize(count)
        .extracting(Scenario::name)
        .doesNotHaveDuplicates();
  }

  private static List<String> messages(Map<String, byte[]> files) {
    return PackFiles.of("demo", files).problems().stream().map(PackProblem::message).toList();
  }

  private static Map<String, byte[]> files(int count, int bytes) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("pack.yaml", new byte[bytes]);
    for (int i = 1; i < count; i++) {
      files.put("scenarios/s" + i + ".yaml", new byte[bytes]);
    }
    return files;
  }
}
