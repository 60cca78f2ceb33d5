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
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * What analysts get wrong in rule files. Each file of the corpus says in its head where its one
 * mistake is, or what is odd and may stay, and what should be suggested; the wording of all
 * messages is in {@code drl-messages.txt}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleMistakesTest {

  private static final Path CORPUS = Path.of("src/test/resources/mistakes/drl");
  private static final Path MESSAGES = CORPUS.resolveSibling("drl-messages.txt");

  @TestFactory
  Stream<DynamicTest> each_mistake_is_reported_once_at_its_place_with_the_right_suggestion()
      throws IOException {
    return files().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)));
  }

  private static void check(Path file) {
    RuleFile read = read(file);
    boolean odd = isOdd(file);
    assertEquals(odd ? List.of() : List.of(told(file)), read.problems());
    assertEquals(odd ? List.of(told(file)) : List.of(), read.warnings());
    PackProblem problem = told(file);
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
            .map(
                file ->
                    file.getFileName()
                        + (isOdd(file) ? ", a warning" : "")
                        + "\n  "
                        + told(file)
                        + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.update")) {
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

  private static String name(Path file) {
    return optionalLabel(file, "odd").orElseGet(() -> label(file, "mistake"));
  }

  private static boolean isOdd(Path file) {
    return optionalLabel(file, "odd").isPresent();
  }

  /** The first that is told of a file, be it a problem or a warning. */
  private static PackProblem told(Path file) {
    RuleFile read = read(file);
    return (isOdd(file) ? read.warnings() : read.problems()).get(0);
  }

  private static RuleFile read(Path file) {
    return RuleFile.read("sam", "eligibility.drl", bytes(file), OwnFields.CATALOGUE);
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
