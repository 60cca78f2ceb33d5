// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.examples.benchmarks.findings.Finder;

/**
 * Evrete, with conditions in Java and no threads of its own: a session for each batch, or one that
 * is kept and cleared.
 */
public final class EvreteFinder implements Finder {

  private static final String CASE = "$case";

  private final Knowledge rules;
  private final StatefulSession kept;
  private final boolean batch;
  private List<ApplicantOnDate> people = List.of();

  /** With a stateless session for each batch, or else with one session for everybody. */
  public EvreteFinder(boolean batch) {
    this.batch = batch;
    RuleSetBuilder<Knowledge> building =
        KnowledgeService.builder()
            .withExecutor(new CallingThread())
            .build()
            .newKnowledge()
            .builder();
    for (Rule rule : Rule.all()) {
      Predicate<ApplicantOnDate> holds = Predicates.of(rule);
      Predicate<Object[]> condition = values -> holds.test(((Case) values[0]).person());
      building =
          building
              .newRule(rule.name())
              .forEach(CASE, Case.class)
              .where(condition, CASE)
              .execute((RhsContext context) -> context.<Case>get(CASE).add(rule.bit()));
    }
    rules = building.build();
    kept = rules.newStatefulSession();
  }

  @Override
  public void prepare(List<ApplicantOnDate> all) {
    people = all;
  }

  @Override
  public void find(int from, int count, long[] into) {
    if (batch) {
      batch(from, count, into);
      return;
    }
    for (int i = 0; i < count; i++) {
      Case one = new Case(people.get(from + i));
      kept.insert(one);
      kept.fire();
      kept.clear();
      into[i] = one.found();
    }
  }

  private void batch(int from, int count, long[] into) {
    List<Object> cases = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      cases.add(new Case(people.get(from + i)));
    }
    StatelessSession session = rules.newStatelessSession();
    session.insertAndFire(cases);
    for (int i = 0; i < count; i++) {
      into[i] = ((Case) cases.get(i)).found();
    }
  }
}
