// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code does. */
class ReadmeTest {

  private static final String README = Repository.text("README.md");
  private static final String SOURCE =
      "examples/quickstart/src/test/java/se/samverkan/sam/examples/quickstart/ReadmeExample.java";

  @Test
  void its_example_is_source_that_compiles() {
    String source = Repository.text(SOURCE);
    int start = source.indexOf("// in the README from here\n");
    String example = source.substring(source.indexOf('\n', start) + 1, source.indexOf("    // to"));
    assertThat(block("java")).isEqualTo(example.stripTrailing().stripIndent() + "\n");
  }

  @Test
  void the_output_below_the_example_is_what_it_prints() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReadmeExample.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String printed = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    assertThat(block("text")).isEqualTo(printed);
  }

  @Test
  void what_it_shows_of_the_quickstart_is_what_the_quickstart_prints() {
    assertThat(Golden.text("people-sv.txt")).contains(block("console"));
  }

  @Test
  void the_program_that_it_points_to_fits_on_a_page() {
    String program = SOURCE.replace("/test/", "/main/").replace("ReadmeExample", "Quickstart");
    assertThat(README).contains("](" + program + ")");
    assertThat(Repository.text(program).lines()).hasSizeLessThan(60);
  }

  @Test
  void its_first_screen_has_the_two_commands() {
    assertThat(README.lines().limit(25).toList())
        .contains("## Run it", "## Test it", "    .ci/test")
        .anyMatch(line -> line.startsWith("    ./mvnw ") && line.contains("examples/quickstart"));
  }

  /** What stands in the first block of this kind. */
  private static String block(String kind) {
    var block = Pattern.compile("(?s)```" + kind + "\n(.*?)```").matcher(README);
    assertThat(block.find()).as("a block of %s", kind).isTrue();
    return block.group(1);
  }
}
