// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of the corpus holds one mistake, and at its top what is to be said of it. The line
 * numbers count those lines too.
 */
class ManifestMistakesTest {
  private static final Path CORPUS = Path.of("src/test/resources/mistakes/manifest");
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
            .map(line -> line.substring(EXPECT.length()))
            .toList();

    ManifestReading reading =
        Manifest.read("demo", Files.readAllBytes(file), id -> Optional.empty());

    assertThat(reading.problems())
        .extracting(problem -> problem.toString().substring("pack.yaml:".length()))
        .containsExactlyElementsOf(expected);
    assertThat(reading.warnings()).isEmpty();
  }
}
