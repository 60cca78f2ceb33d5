// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as code on a page. */
class CodeBlockTest {

  @Test
  void codeStandsBetweenFencesOrIndentedAfterABlankLine() {
    String page =
        """
        Prose, with a list:
        - one
            that goes on

        ```java
        int one;

            int two;
        ```

            sam check \\
              sam

        Prose.

            the end
        """;

    assertThat(CodeBlock.of("page.md", page))
        .containsExactly(
            new CodeBlock("page.md", 5, "java", List.of("int one;", "", "    int two;")),
            new CodeBlock("page.md", 11, "indented", List.of("sam check \\", "  sam")),
            new CodeBlock("page.md", 16, "indented", List.of("the end")));
    assertThat(CodeBlock.of("page.md", page).get(1).commands()).containsExactly("sam check sam");
  }

  @Test
  void aFenceThatSaysNothingIsABlockOfItsOwnKind() {
    assertThat(CodeBlock.of("page.md", "```\nx\n```\n"))
        .containsExactly(new CodeBlock("page.md", 1, "plain", List.of("x")));
  }
}
