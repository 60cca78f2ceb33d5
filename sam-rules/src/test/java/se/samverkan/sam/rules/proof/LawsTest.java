// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.GroupOutcome;
import se.samverkan.sam.rules.internal.drl.RuleFile;
import se.samverkan.sam.rules.internal.drl.RuleFilePrinter;
import se.samverkan.sam.rules.internal.drools.DroolsEngines;
import se.samverkan.sam.rules.internal.drools.SessionEngine;
import se.samverkan.sam.rules.internal.engine.ModelEngine;
import se.samverkan.sam.rules.internal.engine.RuleEngine;

/** Laws that hold for every pack, tried on rules and facts drawn at random. */
class LawsTest {

  @Property(tries = 2000)
  @Label("knowing more never undecides a decided verdict, nor turns it")
  void moreFacts(@ForAll long seed) {
    RandomRules rules = new RandomRules(seed, 5);
    List<Criterion> criteria = rules.criteria(5);
    Requirement requirement = rules.requirement(criteria);
    FactSheet facts = rules.facts();
    GroupOutcome before = outcome(requirement, criteria, facts);
    FactSheet learnt = rules.learnOne(facts);
    GroupOutcome after = outcome(requirement, criteria, learnt);

    if (before.verdict() != Verdict.UNDETERMINED) {
      assertEquals(before.verdict(), after.verdict(), () -> facts + " then " + learnt);
    }
    assertEquals(after.verdict() == Verdict.UNDETERMINED, !after.missing().isEmpty());
  }

  @Property(tries = 1000)
  @Label("the order of rules and of requirements never matters")
  void order(@ForAll long seed) {
    RandomRules rules = new RandomRules(seed, 5);
    List<Criterion> criteria = rules.criteria(5);
    Requirement requirement = rules.requirement(criteria);
    FactSheet facts = rules.facts();
    List<Criterion> shuffled = shuffled(criteria, rules.random());

    assertEquals(
        outcome(requirement, criteria, facts),
        outcome(shuffled(requirement, rules.random()), shuffled, facts));
  }

  @Property(tries = 1000)
  @Label("asking for more never makes anyone eligible")
  void moreDemands(@ForAll long seed) {
    RandomRules rules = new RandomRules(seed, 5);
    List<Criterion> criteria = rules.criteria(6);
    Requirement requirement = rules.requirement(criteria.subList(0, 5));
    Requirement stricter =
        new Requirement.AllOf(
            List.of(requirement, new Requirement.OfCriterion(criteria.get(5).id())));
    FactSheet facts = rules.facts();

    if (outcome(requirement, criteria, facts).verdict() != Verdict.ELIGIBLE) {
      assertNotEquals(Verdict.ELIGIBLE, outcome(stricter, criteria, facts).verdict());
    }
  }

  @Property(tries = 2000)
  @Label("what counts otherwise in another reading stands under it, so that its reasons name it")
  void readings(@ForAll long seed) {
    RandomRules rules = new RandomRules(seed, 5);
    List<Criterion> criteria = rules.criteria(6);
    Requirement requirement = RandomReadings.of(rules.requirement(criteria), rules.random());
    Set<String> inForce = conditions(criteria).keySet();
    // what stands under both is refused when a pack is read
    Assume.that(requirement.interpretations().values().stream().allMatch(all -> all.size() == 1));

    List<ReadingChoice> choices = ReadingChoice.all(RandomReadings.INTERPRETATIONS);
    for (ReadingChoice one : choices) {
      for (ReadingChoice other : choices) {
        if (!one.readings()
            .deciding(requirement, inForce)
            .equals(other.readings().deciding(requirement, inForce))) {
          assertTrue(
              requirement.interpretations().values().stream()
                  .map(all -> all.iterator().next())
                  .anyMatch(named -> one.differs(other, named)));
        }
      }
    }
  }

  @Property(tries = 300)
  @Label("what is printed as a rule file is read as the same criteria")
  void roundTrip(@ForAll long seed) {
    List<Criterion> criteria = new RandomRules(seed, 8).criteria(10);
    String text = RuleFilePrinter.print("random", OwnFields.CATALOGUE, criteria);
    RuleFile file =
        RuleFile.read("random", "eligibility.drl", text.getBytes(UTF_8), OwnFields.CATALOGUE);

    assertEquals(List.of(), file.problems(), text);
    assertEquals(
        criteria.stream().map(LawsTest::placeless).toList(),
        file.criteria().stream().map(LawsTest::placeless).toList(),
        text);
    assertEquals(text, RuleFilePrinter.print("random", OwnFields.CATALOGUE, file.criteria()));
  }

  // few, since DifferentialRunTest draws more rules, though never so many in one pack
  @Property(tries = 2)
  @Label("Drools finds what the typed model finds")
  void engines(@ForAll long seed) {
    RandomRules rules = new RandomRules(seed, 12);
    List<Criterion> criteria = rules.criteria(40);
    SessionEngine session = SessionEngine.of("random", criteria);
    RuleEngine direct = DroolsEngines.direct("random", ApplicantOnDate.class, criteria);
    ModelEngine model = new ModelEngine(conditions(criteria));
    assertEquals("direct", direct.id());
    for (int i = 0; i < 1000; i++) {
      ApplicantOnDate applicant = ApplicantOnDate.of(rules.facts());
      assertEquals(model.find(applicant), session.find(applicant));
      assertEquals(model.find(applicant), direct.find(applicant));
    }
  }

  private static GroupOutcome outcome(
      Requirement requirement, List<Criterion> criteria, FactSheet facts) {
    Map<String, Condition> conditions = conditions(criteria);
    GroupOutcome outcome =
        GroupOutcome.of(
            requirement,
            new ModelEngine(conditions).find(ApplicantOnDate.of(facts)),
            conditions,
            facts);
    assertTrue(outcome.exact());
    return outcome;
  }

  private static Map<String, Condition> conditions(List<Criterion> criteria) {
    Map<String, Condition> conditions = new LinkedHashMap<>();
    criteria.forEach(criterion -> conditions.put(criterion.id(), criterion.condition()));
    return conditions;
  }

  private static Criterion placeless(Criterion criterion) {
    return Criterion.builder()
        .copyOf(criterion)
        .line(0)
        .condition(placeless(criterion.condition()))
        .build();
  }

  private static Condition placeless(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return new Condition.AllOf(all.parts().stream().map(LawsTest::placeless).toList());
    } else if (condition instanceof Condition.AnyOf any) {
      return new Condition.AnyOf(any.parts().stream().map(LawsTest::placeless).toList());
    }
    Condition.Comparison one = (Condition.Comparison) condition;
    return new Condition.Comparison(one.field(), one.operator(), one.operand(), 0, 0);
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Requirement shuffled(Requirement requirement, Random random) {
    if (requirement instanceof Requirement.AllOf all) {
      return new Requirement.AllOf(shuffledParts(all.parts(), random));
    } else if (requirement instanceof Requirement.AnyOf any) {
      return new Requirement.AnyOf(shuffledParts(any.parts(), random));
    }
    return requirement;
  }

  private static List<Requirement> shuffledParts(List<Requirement> parts, Random random) {
    return shuffled(parts.stream().map(part -> shuffled(part, random)).toList(), random);
  }
}
