// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many jars of others a module brings, and how large they are, is told to those who embed it.
 */
@Tag("pinned-versions")
class FootprintTest {

  /** Maven's line for a dependency, with the file that it resolved to. */
  private static final Pattern FILE =
      Pattern.compile("(?m)^ +\\S+?:jar:[^:]+:[a-z]+:(.+\\.jar) --");

  @ParameterizedTest
  @ValueSource(strings = {"sam-core", "sam-json", "sam-rules"})
  void the_page_on_embedding_tells_how_much_a_module_brings(String module) throws IOException {
    List<Path> jars =
        FILE.matcher(Files.readString(Path.of("..", module, "target/runtime-dependencies.txt")))
            .results()
            .map(line -> Path.of(line.group(1)))
            .filter(jar -> !jar.getFileName().toString().startsWith("sam-"))
            .toList();
    long bytes = 0;
    for (Path jar : jars) {
      bytes += Files.size(jar);
    }
    String row =
        String.format(Locale.ROOT, "| `%s` | %s | %.1f |", module, jars.size(), bytes / 1e6);

    assertThat(Files.readString(Path.of("../docs/embedding.md")).lines())
        .filteredOn(line -> line.startsWith("| `sam-"))
        .contains(row);
  }
}
