// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.api;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.rules.page.GoldenFile;

/** What users can call changes only when somebody says so. */
class PublicApiTest {

  @ParameterizedTest
  @ValueSource(strings = {"sam-core", "sam-json", "sam-rules"})
  void theApiOfAModuleIsWhatIsWrittenDown(String module)
      throws IOException, ClassNotFoundException {
    Path folder = Path.of("..").resolve(module);
    GoldenFile.holds(
        folder.resolve("src/test/resources/api.txt"),
        new PublicApi(folder.resolve("target/classes"))
            .lines().stream().collect(joining("\n", "", "\n")));
  }
}
