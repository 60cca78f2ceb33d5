// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.examples.quickstart.PageWithExamples.printed;

import org.junit.jupiter.api.Test;

/** What {@code docs/start-developers.md} shows is what the code does. */
class DevelopersPageTest {

  private static final PageWithExamples PAGE = PageWithExamples.of("docs/start-developers.md");
  private static final String SOURCE =
      "examples/quickstart/src/test/java/se/samverkan/sam/examples/quickstart/ReadmeExample.java";

  @Test
  void itsExamplesAreSourceThatCompiles() {
    assertThat(PAGE.blocks("java")).isEqualTo(Repository.marked(SOURCE, "developers page"));
  }

  @Test
  void theOutputBelowAnExampleIsWhatItPrints() {
    assertThat(PAGE.blocks("text"))
        .containsExactly(
            printed(ReadmeExample::runReasons),
            printed(ReadmeExample::runJson),
            printed(ReadmeExample::runOutcome),
            printed(ReadmeExample::runOpenOutcome));
  }

  @Test
  void whatToDependOnIsWhatTheHostsDependOn() {
    assertThat(PAGE.blocks("xml"))
        .isEqualTo(Repository.marked("examples/hosts/boot-4/pom.xml", "embedding page"));
  }

  @Test
  void whatItShowsOfTheQuickstartIsWhatTheQuickstartPrints() {
    assertThat(PAGE.blocks("console")).hasSize(1);
    assertThat(Golden.text("people-en.txt")).contains(PAGE.blocks("console"));
  }
}
