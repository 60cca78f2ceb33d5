// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.examples.benchmarks.findings.Criteria;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;

/**
 * One of the two rules of a criterion.
 *
 * @param name distinct
 * @param condition the criterion's
 * @param met whether it tells that the condition is met, or that it is not
 * @param bit the number of the bit that it sets, see {@link Criteria}
 */
record Rule(String name, Condition condition, boolean met, int bit) {

  /** The rules of both programmes. */
  static List<Rule> all() {
    List<Rule> rules = new ArrayList<>();
    for (Criterion criterion : Criteria.all()) {
      rules.add(new Rule(criterion.id() + " met", criterion.condition(), true, rules.size()));
      rules.add(new Rule(criterion.id() + " not met", criterion.condition(), false, rules.size()));
    }
    return rules;
  }
}
