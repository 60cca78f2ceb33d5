// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code examples/consumers} builds and prints is what the README shows; {@code .ci/consumers}
 * builds it.
 */
class ConsumersTest {

  private static final String FOLDER = "examples/consumers/";

  @Test
  void what_consumers_compile_are_the_examples_of_the_readme() {
    String ours =
        Repository.text(
            "examples/quickstart/src/test/java/se/samverkan/sam/examples/quickstart/ReadmeExample.java");
    String theirs =
        ours.replaceFirst("(?m)^package .*;$", "package example.consumer;")
            .replaceFirst(
                "(?s)/\\*\\*.*?\\*/\nfinal class",
                "/** The README's examples, kept the same by a test of the quickstart. */\nfinal class");
    holds("maven/src/main/java/example/consumer/ReadmeExample.java", theirs);
  }

  @Test
  void what_consumers_are_expected_to_print_is_what_the_examples_print() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    ReadmeExample.run(out);
    ReadmeExample.runJson(out);
    ReadmeExample.runOutcome(out);
    holds(
        "expected.txt",
        bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }

  /** They are outside the build, so their version has to be kept by hand. */
  @ParameterizedTest
  @CsvSource({
    "maven/pom.xml, <sam.version>%s</sam.version>",
    "modules/pom.xml, <version>%s</version>",
    "gradle/build.gradle.kts, se.samverkan:sam-parent:%s"
  })
  void consumers_ask_for_the_version_of_this_build(String file, String text) {
    Matcher version =
        Pattern.compile("(?m)^  <version>(.*)</version>$").matcher(Repository.text("pom.xml"));
    assertThat(version.find()).isTrue();

    assertThat(Repository.text(FOLDER + file)).contains(text.formatted(version.group(1)));
  }

  private static void holds(String file, String text) {
    if (Boolean.getBoolean("golden.update")) {
      Repository.write(FOLDER + file, text);
    }
    assertThat(text)
        .as("%s; if the change is meant, run the test with -Dgolden.update=true", FOLDER + file)
        .isEqualTo(Repository.text(FOLDER + file));
  }
}
