// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The picture and the tables of {@code docs/lifecycle.md} are made from the code, and fresh. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecyclePageTest {

  private static final Path PAGE = Repository.ROOT.resolve("docs/lifecycle.md");
  private static final Path PICTURE = Repository.ROOT.resolve("docs/lifecycle.svg");
  private static final String BEGINS = "<!-- LifecyclePageTest writes what follows -->\n\n";

  @Test
  void the_page_tells_what_can_happen_at_which_stage() throws IOException {
    String page = Repository.text(PAGE);
    String written = page.substring(0, page.indexOf(BEGINS)) + BEGINS;
    assertFresh(PAGE, written + LifecyclePage.generated());
  }

  @Test
  void the_picture_shows_the_same() throws IOException {
    assertFresh(PICTURE, LifecycleSvg.draw());
  }

  private static void assertFresh(Path file, String fresh) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, fresh);
    }
    assertThat(fresh)
        .as(file + "; if the change is meant, run the test with -Dgolden.update=true")
        .isEqualTo(Files.readString(file));
  }
}
