// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users get along with a module changes only when somebody says so. */
@Tag("pinned-versions")
class RuntimeDependenciesTest {
  /** Maven's line for a dependency: {@code group:artifact:jar:version:scope -- module name}. */
  private static final Pattern DEPENDENCY =
      Pattern.compile("(?m)^ +([^:\\s]+:[^:\\s]+):jar:([^:\\s]+):");

  @ParameterizedTest
  @ValueSource(strings = {"sam-core", "sam-json", "sam-rules"})
  void a_module_brings_only_what_is_written_down(String module) throws IOException {
    Path folder = Path.of("..").resolve(module);
    String resolved = Files.readString(folder.resolve("target/runtime-dependencies.txt"));
    Path pinned = folder.resolve("src/test/resources/runtime-dependencies.txt");
    List<String> writtenDown =
        Files.readAllLines(pinned).stream().filter(line -> !line.startsWith("#")).toList();

    assertThat(DEPENDENCY.matcher(resolved).results().map(RuntimeDependenciesTest::coordinates))
        .as("if the change is wanted, update %s", pinned.normalize())
        .containsExactlyElementsOf(writtenDown);
  }

  private static String coordinates(MatchResult line) {
    return line.group(1) + ":" + line.group(2);
  }
}
