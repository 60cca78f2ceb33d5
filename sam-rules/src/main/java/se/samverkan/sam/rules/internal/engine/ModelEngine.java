// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;

/**
 * Finds by the typed model itself, without a rule engine: the tools' engine, and what the others
 * are checked against.
 */
public final class ModelEngine implements RuleEngine {

  private final Map<String, Condition> conditions;

  /**
   * An engine for these conditions.
   *
   * @param conditions by criterion id, with all values filled in
   */
  public ModelEngine(Map<String, Condition> conditions) {
    this.conditions = conditions;
  }

  @Override
  public String id() {
    return "model";
  }

  @Override
  public Map<String, Finding> find(FactView subject) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    conditions.forEach(
        (id, condition) -> findings.put(id, Comparing.find(condition, subject.sheet())));
    return findings;
  }
}
