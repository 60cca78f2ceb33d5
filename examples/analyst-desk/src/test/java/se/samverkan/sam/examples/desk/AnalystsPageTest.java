// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/analysts.md} says is told is what is told, from the first command to the last.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnalystsPageTest {

  private static final String PAGE = "docs/analysts.md";

  @TempDir Path empty;

  @Test
  void every_command_of_the_page_tells_what_the_page_says() throws IOException {
    String page = Repository.text(PAGE);

    String truth = WalkThrough.of(page, empty);

    if (Boolean.getBoolean("golden.update")) {
      Repository.write(PAGE, truth);
      return;
    }
    assertThat(page).isEqualTo(truth);
  }
}
