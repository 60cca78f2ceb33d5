// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the pages say is told is what is told, from the first command of a page to the last: {@code
 * docs/analysts.md}, {@code docs/start-analysts.md} and {@code docs/start-testers.md}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnalystsPageTest {

  @TempDir Path empty;

  @ParameterizedTest
  @ValueSource(strings = {"docs/analysts.md", "docs/start-analysts.md", "docs/start-testers.md"})
  void every_command_of_the_page_tells_what_the_page_says(String name) throws IOException {
    String page = Repository.text(name);

    String truth = WalkThrough.of(page, empty);

    if (Boolean.getBoolean("golden.update")) {
      Repository.write(name, truth);
      return;
    }
    assertThat(page).isEqualTo(truth);
  }
}
