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

/**
 * What {@code docs/embedding.md} shows is what the applications in {@code examples/hosts} and the
 * consumers do.
 */
class EmbeddingPageTest {

  private static final String PAGE = Repository.text("docs/embedding.md");
  private static final String HOSTS = "examples/hosts/";
  private static final String MAIN = "src/main/java/example/agency/";

  /** In the order of the page. */
  private static final List<String> QUOTED =
      List.of(
          "boot-4/pom.xml",
          "../consumers/maven/pom.xml",
          "plain/" + MAIN + "Intake.java",
          "modular/src/main/java/module-info.java",
          "boot/" + MAIN + "Packs.java",
          "boot-4/" + MAIN + "AssessmentEndpoint.java",
          "boot-3/" + MAIN + "AssessmentEndpoint.java",
          "plain/" + MAIN + "Office.java",
          "plain/src/test/java/example/agency/CaseNoteTest.java",
          "boot-4/src/main/resources/application.properties",
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
    String boot =
        found(
            "(?s)<artifactId>spring-boot-starter-parent</artifactId>\\s*<version>(.*?)<",
            pom(host));

    assertThat(PAGE.lines().filter(line -> line.startsWith("| [`" + host + "`]")).findFirst())
        .hasValueSatisfying(row -> assertThat(row).contains("Spring Boot " + boot));
  }

  /** They have another parent, so their version has to be kept by hand. */
  @ParameterizedTest
  @CsvSource({"boot-3", "boot-4"})
  void an_application_on_spring_boot_is_tried_with_the_library_of_this_build(String host) {
    String version = found("<artifactId>sam-examples</artifactId>\\s*<version>(.*?)<", pom("."));

    assertThat(pom(host))
        .contains("<sam.version>" + version + "</sam.version>")
        .contains("<version>" + version + "</version>");
  }

  private static String pom(String host) {
    return Repository.text(HOSTS + host + "/pom.xml");
  }

  private static String found(String pattern, String text) {
    var matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
