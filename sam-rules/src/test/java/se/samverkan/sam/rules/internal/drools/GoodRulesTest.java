// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.drl.RuleFile;
import se.samverkan.sam.rules.internal.drl.RuleFilePrinter;
import se.samverkan.sam.rules.internal.engine.ModelEngine;

/** Rule files that are right, however they are laid out: all accepted, and none changed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoodRulesTest {

  private static final int APPLICANTS = 300;

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
  void the_files_do_in_stock_drools_what_the_model_and_canonical_rules_do() {
    List<Criterion> criteria = GoodRules.resolved();
    ModelEngine model = model(criteria);
    SessionEngine session = SessionEngine.of("sam", criteria);
    StockFiles stock = StockFiles.of(GoodRules.files());
    SampledFacts facts = new SampledFacts(criteria);
    SortedSet<String> everFired = new TreeSet<>();
    for (int i = 0; i < APPLICANTS; i++) {
      ApplicantOnDate decided = facts.applicant(1);
      Map<String, Finding> found = model.find(decided);
      assertEquals(found, session.find(decided));
      SortedSet<String> fired = stock.fired(decided, new GoodRules.Values());
      assertEquals(met(criteria, found), fired);
      everFired.addAll(fired);

      ApplicantOnDate knownInPart = facts.applicant(0.5);
      assertEquals(model.find(knownInPart), session.find(knownInPart));
    }
    assertTrue(
        everFired.size() > criteria.size() * 2 / 3, everFired.size() + " of " + criteria.size());
  }

  @Test
  void the_corpus_is_of_a_fair_size() {
    assertTrue(GoodRules.files().size() >= 100);
  }

  private static ModelEngine model(List<Criterion> criteria) {
    Map<String, Condition> conditions = new LinkedHashMap<>();
    criteria.forEach(criterion -> conditions.put(criterion.id(), criterion.condition()));
    return new ModelEngine(conditions);
  }

  private static SortedSet<String> met(List<Criterion> criteria, Map<String, Finding> found) {
    SortedSet<String> names = new TreeSet<>();
    criteria.stream()
        .filter(criterion -> found.get(criterion.id()) == Finding.MET)
        .forEach(criterion -> names.add(criterion.name()));
    return names;
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
