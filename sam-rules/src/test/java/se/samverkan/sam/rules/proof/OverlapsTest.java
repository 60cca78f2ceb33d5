// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/overlaps.md} are computed from the packs, and fresh. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverlapsTest {

  private static final Path PAGE = Path.of("..", "docs", "overlaps.md");
  private static final String BEGINS = "<!-- OverlapsTest writes what follows -->\n\n";

  @Test
  void how_many_people_belong_to_each_pair_of_groups_in_each_reading() throws IOException {
    String page = Files.readString(PAGE);
    String written = page.substring(0, page.indexOf(BEGINS)) + BEGINS;
    String computed = RulesInEpoch.all().map(OverlapsPage::of).collect(joining());
    String fresh = written + computed.stripTrailing() + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, fresh);
    }

    assertThat(fresh)
        .as("docs/overlaps.md; if the change is meant, run the test with -Dgolden.update=true")
        .isEqualTo(Files.readString(PAGE));
  }
}
