// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What readers say of broken documents, kept whole in a file so that a change of wording or place
 * is seen. After a change that is meant, {@code -Dgolden=write} writes the file anew.
 */
class MalformedDocumentsTest {

  private static final Path FILE =
      Path.of("src/test/resources/se/samverkan/sam/json/malformed-documents.txt");
  private static final String HEAD = "==== ";
  private static final String FOOT = "----\n";

  @Test
  void everyBrokenDocumentIsRefusedWithTheProblemsOnFile() throws IOException {
    String golden = Files.readString(FILE, StandardCharsets.UTF_8);

    String actual =
        golden
            .lines()
            .takeWhile(line -> !line.startsWith(HEAD))
            .collect(Collectors.joining("\n", "", "\n"));
    for (String section : sections(golden)) {
      actual += HEAD + section + FOOT + problems(section) + "\n";
    }

    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(FILE, actual, StandardCharsets.UTF_8);
    }
    assertThat(actual).isEqualTo(golden);
  }

  @Test
  void thereAreManyOfThem() throws IOException {
    assertThat(sections(Files.readString(FILE, StandardCharsets.UTF_8))).hasSizeGreaterThan(60);
  }

  /** Each with its heading and its document. */
  private static List<String> sections(String golden) {
    return List.of(golden.split("(?m)^" + HEAD)).stream()
        .skip(1)
        .map(section -> section.split(FOOT, 2)[0])
        .toList();
  }

  private static String problems(String section) {
    String heading = section.lines().findFirst().orElseThrow();
    String document = section.substring(heading.length() + 1).stripTrailing();
    Reading<?> reading =
        switch (heading.split(":", 2)[0]) {
          case "applicant" -> SamJson.readApplicant(document);
          case "applicants" -> SamJson.readApplicants(document.getBytes(StandardCharsets.UTF_8));
          case "applicant in yaml" -> SamJson.readApplicantYaml(document);
          case "assessment" -> SamJson.readAssessment(document);
          case "decision" -> SamJson.readDecision(document);
          default -> throw new IllegalArgumentException(heading);
        };
    return reading.problems().stream()
        .map(MalformedDocumentsTest::line)
        .collect(Collectors.joining());
  }

  private static String line(JsonProblem problem) {
    return problem.pointer()
        + ":"
        + problem.line()
        + ":"
        + problem.column()
        + ": "
        + problem.message()
        + "\n";
  }
}
