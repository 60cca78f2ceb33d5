// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.engine.ModelEngine;

/** The same files as in {@link GoodRulesTest}, as Drools runs them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoodRulesInDroolsTest {

  private static final int APPLICANTS = 300;

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
}
