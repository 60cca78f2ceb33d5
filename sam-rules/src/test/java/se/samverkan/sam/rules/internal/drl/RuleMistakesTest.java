// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * What analysts get wrong in rule files. Each file of the corpus says in its head where its one
 * mistake is and what should be suggested; the wording of all messages is in {@code messages.txt}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleMistakesTest {

  private static final Path CORPUS = Path.of("src/test/resources/mistakes/drl");
  private static final Path MESSAGES = CORPUS.resolveSibling("drl-messages.txt");

  @TestFactory
  Stream<DynamicTest> each_mistake_is_reported_once_at_its_place_with_the_right_suggestion()
      throws IOException {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(label(file, "mistake"), () -> check(file)));
  }

  private static void check(Path file) {
    List<PackProblem> problems = read(file);
    assertEquals(1, problems.size(), () -> "problems found: " + problems);
    PackProblem problem = problems.get(0);
    assertEquals(label(file, "expect"), problem.line() + ":" + problem.column(), problem::toString);
    optionalLabel(file, "suggests")
        .ifPresent(
            suggestion ->
                assertTrue(
                    problem.advice().orElse("").contains(suggestion),
                    () -> problem + " does not suggest " + suggestion));
  }

  @Test
  void the_wording_of_all_messages_is_as_agreed() throws IOException {
    String messages =
        files().stream()
            .map(file -> file.getFileName() + "\n  " + read(file).get(0) + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("update-goldens")) {
      Files.writeString(MESSAGES, messages);
    }
    assertEquals(Files.readString(MESSAGES), messages);
  }

  @Test
  void the_corpus_is_of_a_fair_size() throws IOException {
    assertTrue(files().size() >= 70);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList();
    }
  }

  private static List<PackProblem> read(Path file) {
    return RuleFile.read("sam", "eligibility.drl", bytes(file), ApplicantFields.CATALOGUE)
        .problems();
  }

  private static String label(Path file, String name) {
    return optionalLabel(file, name).orElseThrow();
  }

  private static Optional<String> optionalLabel(Path file, String name) {
    String start = "// " + name + ": ";
    return new String(bytes(file), UTF_8)
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
