// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.coverage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.scenario.Scenario;

/**
 * A scenario, seen by the pack.
 *
 * @param epoch the rules of its day
 * @param facts the person's facts
 */
record Seen(Epoch epoch, FactSheet facts, Assessment assessment) {

  static Seen of(RulePack pack, Scenario scenario, Assessment assessment) {
    LocalDate beginning = Objects.requireNonNull(pack.epochs().floor(scenario.asOf()));
    return new Seen(
        Epoch.beginning(beginning, pack.criteria(), pack.programme().values()),
        scenario
            .given()
            .on(scenario.asOf(), pack.manifest().codes(), pack.manifest().facts())
            .sheet(),
        assessment);
  }

  /** What was found on a rule; nothing if it does not hold on the day. */
  Optional<Finding> finding(Criterion rule) {
    return epoch.criteria().contains(rule)
        ? Optional.ofNullable(epoch.conditions().get(rule.id()))
            .map((Condition condition) -> Comparing.find(condition, facts))
        : Optional.empty();
  }
}
