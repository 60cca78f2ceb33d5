// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import se.samverkan.sam.rules.pack.PackProblem;

/** What every refusal has to be, whatever was refused. */
final class Refusals {

  /** Many times what anything takes, so that only what does not end takes longer. */
  static final Duration LIMIT = Duration.ofMinutes(1);

  private static final int LONGEST_MESSAGE = 3_000;

  private Refusals() {}

  /** Reads something within the time, after which nothing of it has been executed. */
  static <T> T reading(Supplier<T> reading) {
    Marker.wasLeft();
    T read = assertTimeoutPreemptively(LIMIT, reading::get);
    assertFalse(Marker.wasLeft(), "something was executed");
    return read;
  }

  /** Asserts that there are problems, each with a place in the file and in plain words. */
  static void assertPlain(List<PackProblem> problems, String file, byte[] bytes) {
    assertFalse(problems.isEmpty(), "it is not refused");
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    for (PackProblem problem : problems) {
      assertThat(problem.file()).isEqualTo(file);
      assertThat(problem.line()).as(problem::toString).isBetween(1, lines.size() + 1);
      int length = problem.line() <= lines.size() ? lines.get(problem.line() - 1).length() : 0;
      assertThat(problem.column()).as(problem::toString).isBetween(0, length + 1);
      assertPlain(problem);
    }
  }

  /** Asserts that a message is a sentence for people. */
  static void assertPlain(PackProblem problem) {
    String message = problem.message();
    assertTrue(
        message.startsWith("`") || Character.isLowerCase(message.codePointAt(0)),
        () -> "it begins with a capital: " + problem);
    assertThat(message.length()).as("the length of a message").isLessThan(LONGEST_MESSAGE);
    assertThat(problem.toString())
        .doesNotContain("se.samverkan.sam.rules.internal", "org.drools", "org.snakeyaml")
        .doesNotContain("Exception", "\n");
  }
}
