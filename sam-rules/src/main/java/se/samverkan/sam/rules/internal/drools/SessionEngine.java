// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.findings.Findings;
import se.samverkan.sam.rules.internal.engine.EngineFailure;
import se.samverkan.sam.rules.internal.engine.RuleEngine;

/**
 * The reference engine: canonical rules in an ordinary Drools session. Each subject gets a session
 * of its own, so nobody's facts meet anybody else's. Holds nothing that must be released.
 */
public final class SessionEngine implements RuleEngine {

  private record Told(String criterion, Finding finding) {}

  private final KieBase rules;
  private final List<String> criteria;
  private final Map<String, Told> tellings;

  SessionEngine(KieBase rules, List<String> criteria) {
    this.rules = rules;
    this.criteria = criteria;
    this.tellings = new HashMap<>();
    for (String criterion : criteria) {
      for (Arm arm : Arm.values()) {
        tellings.put(arm.ruleName(criterion), new Told(criterion, arm.finding()));
      }
    }
  }

  /**
   * Prints and compiles the criteria on applicants of a pack.
   *
   * @throws IllegalArgumentException as {@link CanonicalDrl#print} does
   * @throws EngineFailure if Drools refuses canonical rules
   */
  public static SessionEngine of(String pack, List<Criterion> criteria) {
    return of(pack, ApplicantOnDate.class, criteria);
  }

  /**
   * Prints and compiles the criteria of a pack.
   *
   * @param subject the type that they match on
   * @throws IllegalArgumentException as {@link CanonicalDrl#print} does
   * @throws EngineFailure if Drools refuses canonical rules
   */
  public static SessionEngine of(
      String pack, Class<? extends FactView> subject, List<Criterion> criteria) {
    KieBase rules = RuleCompiler.compile(CanonicalDrl.print(pack, subject, criteria));
    return new SessionEngine(rules, criteria.stream().map(Criterion::id).toList());
  }

  @Override
  public String id() {
    return "session";
  }

  /**
   * {@inheritDoc}
   *
   * @throws EngineFailure if a criterion is found both met and not met
   */
  @Override
  public Map<String, Finding> find(FactView subject) {
    Map<String, Finding> found = new HashMap<>();
    OwnClasses.using(() -> fired(subject)).forEach(rule -> tell(found, rule));
    Map<String, Finding> findings = new LinkedHashMap<>();
    criteria.forEach(id -> findings.put(id, found.getOrDefault(id, Finding.UNKNOWN)));
    return Collections.unmodifiableMap(findings);
  }

  /** The names of the rules that fire, judged only afterwards: Drools would wrap an exception. */
  private List<String> fired(FactView subject) {
    List<String> names = new ArrayList<>();
    Findings findings = rule -> names.add(rule.getName());
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("findings", findings);
      session.insert(subject);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return names;
  }

  private void tell(Map<String, Finding> found, String rule) {
    Told told = tellings.get(rule);
    if (told == null) {
      throw new EngineFailure("a rule fired that belongs to no criterion: `%s`".formatted(rule));
    }
    Finding before = found.put(told.criterion(), told.finding());
    if (before != null && before != told.finding()) {
      throw new EngineFailure(
          "the criterion `%s` was found both met and not met".formatted(told.criterion()));
    }
  }
}
