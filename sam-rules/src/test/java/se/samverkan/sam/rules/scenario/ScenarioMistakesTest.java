// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * Each file of the corpus holds one mistake, and at its top what is to be said of it, be it found
 * while the file is read or when it is held against the pack. The line numbers count those lines
 * too.
 */
class ScenarioMistakesTest {
  private static final Path CORPUS = Path.of("src/test/resources/mistakes/scenario");
  private static final String EXPECT = "# expect: ";

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_mistake_is_told_at_its_place_and_nothing_else_is(Path file) throws IOException {
    List<String> expected =
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith(EXPECT))
            .map(line -> "x.yaml:" + line.substring(EXPECT.length()))
            .toList();
    Manifest sam =
        Manifest.read(
                "sam", Files.readAllBytes(Path.of("packs/sam/pack.yaml")), id -> Optional.empty())
            .manifest()
            .orElseThrow();

    ScenarioReading reading = ScenarioReading.of("x.yaml", Files.readAllBytes(file));
    List<PackProblem> later = ScenarioCheck.against(sam, reading.scenarios());

    assertThat(Stream.concat(reading.problems().stream(), later.stream()))
        .extracting(PackProblem::toString)
        .containsExactlyElementsOf(expected);
    assertThat(reading.scenarios().isEmpty()).isEqualTo(!reading.problems().isEmpty());
  }
}
