// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code does. */
class ReadmeTest {

  private static final String README = Repository.text("README.md");
  private static final String SOURCE =
      "examples/quickstart/src/test/java/se/samverkan/sam/examples/quickstart/ReadmeExample.java";

  @Test
  void its_examples_are_source_that_compiles() {
    assertThat(blocks("java")).isEqualTo(Repository.marked(SOURCE, "README"));
  }

  @Test
  void the_output_below_an_example_is_what_it_prints() {
    assertThat(blocks("text"))
        .containsExactly(
            printed(ReadmeExample::run),
            printed(ReadmeExample::runJson),
            printed(ReadmeExample::runOutcome));
  }

  @Test
  void what_it_shows_of_the_quickstart_is_what_the_quickstart_prints() {
    assertThat(Golden.text("people-sv.txt")).contains(blocks("console"));
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

  private static String printed(Consumer<PrintStream> example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** What stands in the blocks of this kind, in order. */
  private static List<String> blocks(String kind) {
    return Pattern.compile("(?s)```" + kind + "\n(.*?)```")
        .matcher(README)
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
