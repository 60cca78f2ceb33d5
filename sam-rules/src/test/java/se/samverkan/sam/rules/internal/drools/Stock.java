// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import se.samverkan.sam.rules.findings.Findings;
import se.samverkan.sam.rules.findings.RuleValues;

/** Drools as anybody uses it, given rules as they are written. */
record Stock(KieBase rules) {

  private static final String FILE =
      """
      package se.samverkan.sam.packs.test;
      import se.samverkan.sam.core.applicant.*;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      rule "it"
          %s
      when
          %s
      then
          %s
      end
      """;

  static Stock file(String drl) {
    return new Stock(RuleCompiler.compile(drl));
  }

  static Stock pattern(String pattern) {
    return file(drl("@id(\"test.it\")", pattern));
  }

  static String drl(String annotations, String pattern) {
    return drl(annotations, pattern, "findings.met( drools.getRule() );");
  }

  static String drl(String annotations, String pattern, String action) {
    return FILE.formatted(annotations, pattern, action);
  }

  List<Rule> fired(Object fact) {
    List<Rule> fired = new ArrayList<>();
    Findings findings = fired::add;
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("findings", findings);
      session.setGlobal("values", new Values());
      session.insert(fact);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return fired;
  }

  boolean fires(Object fact) {
    return !fired(fact).isEmpty();
  }

  /** The values of SAM. */
  private static final class Values implements RuleValues {
    private static final Map<String, Integer> NUMBERS =
        Map.of(
            "age.lowest", 16,
            "age.highest", 64,
            "multiProblem.fewestAreas", 2,
            "longTerm.months", 12);

    @Override
    public int number(String name) {
      return NUMBERS.get(name);
    }

    @Override
    public Set<String> texts(String name) {
      return Set.of();
    }
  }
}
