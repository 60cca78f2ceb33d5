// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.examples.quickstart.PageWithExamples.printed;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code does, and what was measured. */
class ReadmeTest {

  private static final PageWithExamples README = PageWithExamples.of("README.md");
  private static final String EXAMPLES =
      "examples/quickstart/src/test/java/se/samverkan/sam/examples/quickstart/ReadmeExample.java";

  @Test
  void its_example_is_source_that_compiles_in_ten_lines() {
    assertThat(README.blocks("java")).isEqualTo(Repository.marked(EXAMPLES, "README"));
    assertThat(README.blocks("java").get(0).lines()).hasSize(10);
  }

  @Test
  void the_output_below_the_example_is_what_it_prints() {
    assertThat(README.blocks("text")).containsExactly(printed(ReadmeExample::run));
  }

  @Test
  void its_figures_are_those_of_the_benchmarks() {
    String fresh = ReadmeFigures.in(README.text(), Repository.text("docs/benchmarks.md"));
    if (Boolean.getBoolean("golden.update")) {
      Repository.write("README.md", fresh);
      return;
    }
    assertThat(README.text())
        .as("README.md; if the change is meant, run the test with -Dgolden.update=true")
        .isEqualTo(fresh);
  }

  @Test
  void the_commonest_changes_are_told_as_on_the_page_of_all_changes() {
    List<String> rows = rows(README.text(), "To change");
    List<String> all = rows(Repository.text("docs/changing.md"), "To change");

    assertThat(rows).hasSize(10).allSatisfy(row -> assertThat(all).contains(row));
  }

  @Test
  void the_program_that_it_points_to_fits_on_a_page() {
    String program = EXAMPLES.replace("/test/", "/main/").replace("ReadmeExample", "Quickstart");
    assertThat(README.text()).contains("](" + program + ")");
    assertThat(Repository.text(program).lines()).hasSizeLessThan(60);
  }

  @Test
  void its_first_screen_has_the_two_commands() {
    assertThat(README.text().lines().limit(25).toList())
        .contains("## Run it", "## Test it", "    .ci/test")
        .anyMatch(line -> line.startsWith("    ./mvnw ") && line.contains("examples/quickstart"));
  }

  /** The rows of all tables of a heading, without links, which lead elsewhere from a folder. */
  private static List<String> rows(String page, String heading) {
    return Pattern.compile("(?m)^\\| " + heading + " \\|.*\n\\|--.*\n((?:\\|.*\n)+)")
        .matcher(page)
        .results()
        .flatMap(table -> table.group(1).lines())
        .map(row -> row.replaceAll("\\[(?:docs/)?([^]]*)]\\([^)]*\\)", "$1"))
        .toList();
  }
}
