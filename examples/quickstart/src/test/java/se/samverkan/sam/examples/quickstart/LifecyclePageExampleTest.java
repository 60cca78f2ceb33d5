// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example in {@code docs/lifecycle.md} compiles, and prints what stands below it. */
class LifecyclePageExampleTest {

  private static final String PAGE = Repository.text("docs/lifecycle.md");
  private static final String SOURCE =
      "examples/quickstart/src/test/java/se/samverkan/sam/examples/quickstart/LifecycleExample.java";

  @Test
  void its_example_is_source_that_compiles() {
    assertThat(blocks("java")).isEqualTo(Repository.marked(SOURCE, "lifecycle page"));
  }

  @Test
  void the_output_below_the_example_is_what_it_prints() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LifecycleExample.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(blocks("text"))
        .containsExactly(
            bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }

  private static List<String> blocks(String kind) {
    return Pattern.compile("(?s)```" + kind + "\n(.*?)```")
        .matcher(PAGE)
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
