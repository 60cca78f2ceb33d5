// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.ClassOutcome;
import se.samverkan.sam.rules.internal.assess.GroupOutcome;
import se.samverkan.sam.rules.internal.assess.MissingFacts;
import se.samverkan.sam.rules.internal.engine.ModelEngine;

/** What is settled part by part is what comes of trying every completion, by their definition. */
class CompletionLawsTest {

  private static final int MOST = 512;
  private static final se.samverkan.sam.core.label.Label LABEL =
      new se.samverkan.sam.core.label.Label("en klass", "a class");

  @Property(tries = 2000)
  @Label("a group comes to what every completion agrees on, and misses what can decide it")
  void groups(@ForAll long seed) {
    Drawing drawn = new Drawing(seed);
    Requirement requirement = drawn.requirement();
    EveryCompletion every = drawn.completions(List.of(requirement));
    Assume.that(every.count() <= MOST);

    List<Boolean> answers =
        every.answers(known -> EveryCompletion.isMet(requirement, drawn.conditions, known));
    GroupOutcome expected =
        answers.stream().distinct().count() > 1
            ? new GroupOutcome(Verdict.UNDETERMINED, every.missing(answers), true)
            : new GroupOutcome(Verdict.of(Finding.of(answers.get(0))), List.of(), true);

    assertEquals(
        expected, GroupOutcome.of(requirement, drawn.findings, drawn.conditions, drawn.facts));
    MissingFacts made = new MissingFacts(drawn.facts.catalogue());
    for (int i = 0; i < 2; i++) {
      assertEquals(
          expected,
          GroupOutcome.of(requirement, drawn.findings::get, drawn.conditions, drawn.facts, made));
    }
  }

  @Property(tries = 1000)
  @Label("an outcome counts where every completion lets it, and can count where any does")
  void classes(@ForAll long seed) {
    Drawing drawn = new Drawing(seed);
    Classification classification = drawn.classification();
    Map<String, Requirement> deciding =
        classification.classes().stream()
            .filter(one -> drawn.random.nextInt(8) > 0)
            .collect(
                Collectors.toMap(
                    OutcomeClass::id, OutcomeClass::requirement, (a, b) -> a, LinkedHashMap::new));
    EveryCompletion every = drawn.completions(List.copyOf(deciding.values()));
    Assume.that(every.count() <= MOST);

    List<Set<String>> answers =
        every.answers(known -> drawn.classes(classification, deciding, known));
    Set<String> possible = new TreeSet<>();
    answers.forEach(possible::addAll);
    ClassResult expected =
        Set.copyOf(answers).size() > 1
            ? new ClassResult.Undetermined(
                possible, answers.contains(Set.of()), every.missing(answers), true)
            : switch (possible.size()) {
              case 0 -> new ClassResult.None();
              case 1 -> new ClassResult.Classified(possible.iterator().next());
              default -> new ClassResult.Conflict(possible);
            };

    assertEquals(
        expected,
        ClassOutcome.of(classification, deciding, drawn.findings, drawn.conditions, drawn.facts));
  }

  /** Rules and facts, and what the rules find. */
  private static final class Drawing {
    final RandomRules rules;
    final Random random;
    final List<Criterion> criteria;
    final Map<String, Condition> conditions = new LinkedHashMap<>();
    final FactSheet facts;
    final Map<String, Finding> findings;

    Drawing(long seed) {
      rules = new RandomRules(seed, 3 + Math.floorMod(seed, 6));
      random = rules.random();
      criteria = rules.criteria(6);
      criteria.forEach(criterion -> conditions.put(criterion.id(), criterion.condition()));
      facts = rules.facts();
      findings = new ModelEngine(conditions).find(ApplicantOnDate.of(facts));
    }

    Requirement requirement() {
      Requirement drawn = rules.requirement(criteria);
      return random.nextBoolean()
          ? drawn
          : new Requirement.AnyOf(List.of(drawn, rules.requirement(criteria)));
    }

    EveryCompletion completions(List<Requirement> asked) {
      return new EveryCompletion(
          facts,
          asked.stream()
              .flatMap(requirement -> requirement.criteria().stream())
              .distinct()
              .map(conditions::get)
              .toList());
    }

    Classification classification() {
      Source source = new Source("drawn at random");
      List<OutcomeClass> classes = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        var outcomeClass =
            OutcomeClass.builder()
                .id("c" + i)
                .label(LABEL)
                .source(source)
                .requirement(rules.requirement(criteria));
        for (int j = 0; j < i; j++) {
          if (random.nextInt(3) == 0) {
            outcomeClass.addAfter("c" + j).precedence(source);
          }
        }
        classes.add(outcomeClass.build());
      }
      return Classification.builder()
          .id("drawn")
          .label(LABEL)
          .source(source)
          .addAllClasses(classes)
          .build();
    }

    Set<String> classes(
        Classification classification, Map<String, Requirement> deciding, FactSheet known) {
      Set<String> met =
          deciding.keySet().stream()
              .filter(
                  id ->
                      EveryCompletion.isMet(
                          Objects.requireNonNull(deciding.get(id)), conditions, known))
              .collect(Collectors.toSet());
      return classification.classes().stream()
          .filter(one -> met.contains(one.id()))
          .filter(one -> classification.before(one).stream().noneMatch(met::contains))
          .map(OutcomeClass::id)
          .collect(Collectors.toSet());
    }
  }
}
