// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parent and three modules are published; whatever else is built is kept out by name. */
class PublishedModulesTest {

  private static final Path ROOT = Path.of("..");
  private static final Path CONSUMERS = ROOT.resolve("examples/consumers");
  private static final Pattern OWN_NAME =
      Pattern.compile("(?m)^  <artifactId>([^<]+)</artifactId>");

  @Test
  void everyExampleIsExcludedFromPublishing() throws IOException {
    assertThat(named("excludeArtifact"))
        .containsExactlyElementsOf(
            poms().stream()
                .filter(pom -> !isPublished(pom))
                .map(PublishedModulesTest::artifact)
                .sorted()
                .toList());
  }

  @Test
  void whatIsPublishedIsTheParentAndThreeModules() throws IOException {
    assertThat(
            poms().stream()
                .filter(PublishedModulesTest::isPublished)
                .map(PublishedModulesTest::artifact))
        .containsExactly("sam-parent", "sam-core", "sam-json", "sam-rules");
  }

  @Test
  void whoeverImportsTheParentGetsVersionsOfTheModulesAlone() throws IOException {
    String managed =
        Pattern.compile("(?s)<dependencyManagement>(.*?)</dependencyManagement>")
            .matcher(Files.readString(ROOT.resolve("pom.xml")))
            .results()
            .map(match -> match.group(1))
            .collect(joining());
    assertThat(Pattern.compile("<artifactId>([^<]+)<").matcher(managed).results())
        .extracting(match -> match.group(1))
        .containsExactly("sam-core", "sam-json", "sam-rules");
  }

  /** The POMs of everything that is built with the library, its own first. */
  private static List<Path> poms() throws IOException {
    try (Stream<Path> below = Files.walk(ROOT.resolve("examples"), 3)) {
      return Stream.concat(
              Stream.of("", "sam-core", "sam-json", "sam-rules").map(ROOT::resolve),
              below
                  .filter(Files::isDirectory)
                  .filter(folder -> !folder.startsWith(CONSUMERS))
                  .sorted())
          .map(folder -> folder.resolve("pom.xml"))
          .filter(Files::exists)
          .toList();
    }
  }

  private static boolean isPublished(Path pom) {
    return !pom.startsWith(ROOT.resolve("examples"));
  }

  private static String artifact(Path pom) {
    try {
      return OWN_NAME.matcher(Files.readString(pom)).results().findFirst().orElseThrow().group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> named(String element) throws IOException {
    return Pattern.compile("<" + element + ">([^<]+)<")
        .matcher(Files.readString(ROOT.resolve("pom.xml")))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
