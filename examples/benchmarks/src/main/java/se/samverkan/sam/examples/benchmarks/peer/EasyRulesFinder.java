// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.peer;

import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.examples.benchmarks.findings.Finder;

/** Easy Rules, with conditions and actions in Java. */
public final class EasyRulesFinder implements Finder {

  private static final String CASE = "case";

  private final Rules rules = new Rules();
  private final RulesEngine engine = new DefaultRulesEngine();
  private List<ApplicantOnDate> people = List.of();

  public EasyRulesFinder() {
    for (Rule rule : Rule.all()) {
      Predicate<ApplicantOnDate> holds = Predicates.of(rule);
      rules.register(
          new RuleBuilder()
              .name(rule.name())
              .when(facts -> holds.test(facts.<Case>get(CASE).person()))
              .then(facts -> facts.<Case>get(CASE).add(rule.bit()))
              .build());
    }
  }

  @Override
  public void prepare(List<ApplicantOnDate> all) {
    people = all;
  }

  @Override
  public void find(int from, int count, long[] into) {
    for (int i = 0; i < count; i++) {
      Case one = new Case(people.get(from + i));
      org.jeasy.rules.api.Facts facts = new org.jeasy.rules.api.Facts();
      facts.put(CASE, one);
      engine.fire(rules, facts);
      into[i] = one.found();
    }
  }
}
