// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/adr/README.md} lists every decision under the title that its page has. */
class DecisionRecordsTest {

  @Test
  void every_decision_is_in_the_index_under_its_own_title() {
    List<String> expected =
        Repository.files(".md").stream()
            .filter(file -> file.getParent().endsWith("docs/adr"))
            .filter(file -> !file.endsWith("README.md"))
            .map(file -> indexLine(file.getFileName().toString(), Repository.text(file)))
            .toList();
    assertThat(Repository.text("docs/adr/README.md").lines().filter(line -> line.startsWith("| [")))
        .containsExactlyElementsOf(expected);
  }

  private static String indexLine(String file, String page) {
    String heading = page.lines().findFirst().orElseThrow().substring("# ".length());
    String number = file.substring(0, 4);
    return "| [%s](%s) | %s |".formatted(number, file, heading.substring(number.length() + 1));
  }
}
