// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.List;
import org.kie.api.KieBase;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.engine.EngineFailure;
import se.samverkan.sam.rules.internal.engine.RuleEngine;

/** Prints and compiles the criteria of a pack, and gives what runs them. */
public final class DroolsEngines {

  private DroolsEngines() {}

  /**
   * Asks the compiled conditions themselves; or runs them in sessions, if they are not to be found
   * where this release of Drools is known to keep them.
   *
   * @param subject the type that they match on
   * @throws IllegalArgumentException as {@link CanonicalDrl#print} does
   * @throws EngineFailure if Drools refuses canonical rules
   */
  public static RuleEngine direct(
      String pack, Class<? extends FactView> subject, List<Criterion> criteria) {
    List<String> ids = criteria.stream().map(Criterion::id).toList();
    KieBase rules = RuleCompiler.compile(CanonicalDrl.print(pack, subject, criteria));
    return direct(rules, AlphaNetwork.walk(rules, subject), ids);
  }

  static RuleEngine direct(KieBase rules, AlphaNetwork.Walk walk, List<String> criteria) {
    return DirectEngine.of(walk, criteria)
        .<RuleEngine>map(engine -> engine)
        .orElseGet(() -> new SessionEngine(rules, criteria));
  }
}
