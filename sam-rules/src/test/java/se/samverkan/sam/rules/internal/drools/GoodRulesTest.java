// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.drl.RuleFile;
import se.samverkan.sam.rules.internal.drl.RuleFilePrinter;

/** Rule files that are right, however they are laid out: all accepted, and none changed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoodRulesTest {

  @TestFactory
  Stream<DynamicTest> each_file_is_accepted_and_says_the_same_when_it_is_printed() {
    return GoodRules.files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) {
    RuleFile read = GoodRules.read(GoodRules.bytes(file));
    assertEquals(List.of(), read.problems());

    String printed = RuleFilePrinter.print("sam", OwnFields.CATALOGUE, read.criteria());
    RuleFile again = GoodRules.read(printed.getBytes(UTF_8));

    assertEquals(List.of(), again.problems());
    assertEquals(plain(read.criteria()), plain(again.criteria()));
  }

  @Test
  void the_corpus_is_of_a_fair_size() {
    assertTrue(GoodRules.files().size() >= 100);
  }

  private static List<Criterion> plain(List<Criterion> criteria) {
    return criteria.stream()
        .map(
            criterion ->
                Criterion.builder()
                    .copyOf(criterion)
                    .line(1)
                    .places(Map.of())
                    .condition(GoodRules.withoutPlaces(criterion.condition()))
                    .build())
        .toList();
  }
}
