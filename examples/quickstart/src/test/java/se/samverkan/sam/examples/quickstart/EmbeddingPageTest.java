// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code docs/embedding.md} shows is what the applications in {@code examples/hosts} do. */
class EmbeddingPageTest {

  private static final String PAGE = Repository.text("docs/embedding.md");
  private static final String HOSTS = "examples/hosts/";
  private static final String MAIN = "src/main/java/example/agency/";

  /** In the order of the page. */
  private static final List<String> QUOTED =
      List.of(
          "boot-4/pom.xml",
          "plain/" + MAIN + "Intake.java",
          "modular/src/main/java/module-info.java",
          "boot/" + MAIN + "Packs.java",
          "boot-4/" + MAIN + "AssessmentEndpoint.java",
          "boot-3/" + MAIN + "AssessmentEndpoint.java",
          "plain/src/test/java/example/agency/CaseNoteTest.java",
          "boot/src/main/resources/application.properties",
          "plain/src/main/resources/logback.xml");

  @Test
  void its_code_is_quoted_from_the_applications() {
    Stream<String> blocks =
        Pattern.compile("(?s)```(?:java|xml|properties)\n(.*?)```")
            .matcher(PAGE)
            .results()
            .map(block -> block.group(1));

    assertThat(blocks)
        .containsExactlyElementsOf(
            QUOTED.stream()
                .flatMap(file -> Repository.marked(HOSTS + file, "embedding page").stream())
                .toList());
  }

  @Test
  void its_command_starts_what_the_test_of_the_modular_application_starts() {
    String module = "example.agency/example.agency.Main";

    assertThat(PAGE).contains("    java --module-path app -m " + module);
    assertThat(Repository.text(HOSTS + "modular/src/test/java/example/agency/ModulePathIT.java"))
        .contains("\"" + module + "\"");
  }

  @ParameterizedTest
  @CsvSource({"boot-3", "boot-4"})
  void it_names_the_spring_boot_that_is_tried(String host) {
    var parent =
        Pattern.compile(
                "(?s)<artifactId>spring-boot-starter-parent</artifactId>\\s*<version>(.*?)<")
            .matcher(Repository.text(HOSTS + host + "/pom.xml"));

    assertThat(parent.find()).isTrue();
    assertThat(PAGE.lines().filter(line -> line.startsWith("| [`" + host + "`]")).findFirst())
        .hasValueSatisfying(row -> assertThat(row).contains("Spring Boot " + parent.group(1)));
  }
}
