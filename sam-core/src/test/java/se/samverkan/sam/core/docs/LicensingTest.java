// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Under which licence a file is stands in the file, or in {@code REUSE.toml} for those that cannot
 * tell.
 */
class LicensingTest {

  private static final String HOLDER = "SPDX-FileCopyrightText: the SAM library contributors";
  private static final String LICENCE = "SPDX-License-Identifier: Apache-2.0";

  @Test
  void javaFilesAndWorkflowsBeginWithTheirLicence() {
    assertThat(Stream.concat(Repository.files(".java").stream(), filesIn(".github/workflows")))
        .hasSizeGreaterThan(100)
        .allSatisfy(file -> assertThat(firstLines(file, 2)).contains(HOLDER, LICENCE));
  }

  @Test
  void scriptsTellTheirLicenceBelowTheirFirstLine() {
    assertThat(filesIn(".ci"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(firstLines(file, 3)).contains(HOLDER, LICENCE));
  }

  @Test
  void theTextOfTheLicenceIsWhereReuseLooksForIt() {
    assertThat(Repository.text("LICENSES/Apache-2.0.txt")).isEqualTo(Repository.text("LICENSE"));
    assertThat(Repository.text("REUSE.toml")).contains("path = \"**\"", "\"Apache-2.0\"");
  }

  private static Stream<Path> filesIn(String folder) {
    return Repository.files("").stream()
        .filter(file -> file.getParent().equals(Repository.ROOT.resolve(folder)));
  }

  private static String firstLines(Path file, int count) {
    return String.join("\n", Repository.text(file).lines().limit(count).toList());
  }
}
