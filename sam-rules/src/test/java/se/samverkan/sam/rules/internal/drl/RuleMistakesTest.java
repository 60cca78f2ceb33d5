// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.mistakes.MistakeFile;
import se.samverkan.sam.rules.mistakes.Mistakes;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * What analysts get wrong in rule files. Each file of the corpus says in its head where its one
 * mistake is, or what is odd and may stay, and what should be suggested; the wording of all
 * messages is in {@code drl-messages.txt}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleMistakesTest {

  private static final Path MESSAGES = Path.of("src/test/resources/mistakes/drl-messages.txt");

  @TestFactory
  Stream<DynamicTest> each_mistake_is_reported_once_at_its_place_with_the_right_suggestion() {
    return files().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)));
  }

  private static void check(MistakeFile file) {
    RuleFile read = read(file);
    boolean odd = isOdd(file);
    assertEquals(odd ? List.of() : List.of(told(file)), read.problems());
    assertEquals(odd ? List.of(told(file)) : List.of(), read.warnings());
    PackProblem problem = told(file);
    assertEquals(
        file.label("expect").orElseThrow(),
        problem.line() + ":" + problem.column(),
        problem::toString);
    file.label("suggests")
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
                    file.name() + (isOdd(file) ? ", a warning" : "") + "\n  " + told(file) + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(MESSAGES, messages);
    }
    assertEquals(Files.readString(MESSAGES), messages);
  }

  @Test
  void the_corpus_is_of_a_fair_size() {
    assertTrue(files().size() >= 70);
  }

  private static List<MistakeFile> files() {
    return Mistakes.DRL.all().toList();
  }

  private static String name(MistakeFile file) {
    return file.label("odd").or(() -> file.label("mistake")).orElseThrow();
  }

  private static boolean isOdd(MistakeFile file) {
    return file.label("odd").isPresent();
  }

  /** The first that is told of a file, be it a problem or a warning. */
  private static PackProblem told(MistakeFile file) {
    RuleFile read = read(file);
    return (isOdd(file) ? read.warnings() : read.problems()).get(0);
  }

  private static RuleFile read(MistakeFile file) {
    return RuleFile.read("sam", "eligibility.drl", file.bytes(), OwnFields.CATALOGUE);
  }
}
