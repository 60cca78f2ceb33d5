// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What readers say of broken documents, kept whole in a file so that a change of wording or place
 * is seen. After a change that is meant, {@code -Dgolden.update=true} writes the file anew.
 */
class MalformedDocumentsTest {

  @Test
  void everyBrokenDocumentIsRefusedWithTheProblemsOnFile() throws IOException {
    String golden = Files.readString(BrokenDocument.FILE, StandardCharsets.UTF_8);
    StringBuilder actual =
        new StringBuilder(golden.substring(0, golden.indexOf("\n" + BrokenDocument.HEAD) + 1));

    for (BrokenDocument broken : BrokenDocument.all()) {
      actual
          .append(BrokenDocument.HEAD + broken.kind() + ": " + broken.name() + "\n")
          .append(broken.text() + "\n")
          .append(BrokenDocument.FOOT)
          .append(problems(broken) + "\n");
    }

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(BrokenDocument.FILE, actual, StandardCharsets.UTF_8);
    }
    assertThat(actual.toString()).isEqualTo(golden);
  }

  @Test
  void thereAreManyOfThem() throws IOException {
    assertThat(BrokenDocument.all()).hasSizeGreaterThan(60);
  }

  private static String problems(BrokenDocument broken) {
    return broken.read().problems().stream()
        .map(MalformedDocumentsTest::line)
        .collect(Collectors.joining());
  }

  private static String line(JsonProblem problem) {
    String place = ":" + problem.line() + ":" + problem.column() + ": ";
    return problem.pointer() + place + problem.message() + "\n";
  }
}
