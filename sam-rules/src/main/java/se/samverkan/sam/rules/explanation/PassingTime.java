// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.internal.assess.RulesOnDate;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Looks at every day to come, and judges those on which a fact or a rule is not as on the day
 * before; so no day is overlooked, whatever the records make of time.
 */
final class PassingTime {

  private final RulePack pack;
  private final Applicant applicant;

  PassingTime(RulePack pack, Applicant applicant) {
    this.pack = pack;
    this.applicant = applicant;
  }

  InTime after(LocalDate asOf, Verdict now) {
    LocalDate until = asOf.plusYears(InTime.YEARS);
    RulesOnDate rules = RulesOnDate.of(pack, asOf).orElseThrow();
    FactSheet facts = facts(asOf);
    for (LocalDate day = asOf.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      LocalDate begun = Objects.requireNonNull(pack.epochs().floor(day));
      boolean rulesChange = !begun.equals(rules.from());
      FactSheet then = facts(day);
      if (rulesChange || !then.equals(facts)) {
        rules = rulesChange ? RulesOnDate.of(pack, day).orElseThrow() : rules;
        Verdict verdict = rules.verdict(rules.targetGroups(), then);
        if (verdict != now) {
          List<InTime.Passed> passed = passed(rules, facts, then);
          return new InTime(
              until, Optional.of(new InTime.Turn(day, verdict, passed, rulesChange, isOver(day))));
        }
        facts = then;
      }
    }
    return new InTime(until, Optional.empty());
  }

  private FactSheet facts(LocalDate day) {
    return applicant.on(day, pack.manifest().codes(), pack.manifest().facts()).sheet();
  }

  private boolean isOver(LocalDate day) {
    return pack.programme().until().filter(day::isAfter).isPresent();
  }

  private static List<InTime.Passed> passed(RulesOnDate rules, FactSheet before, FactSheet after) {
    Set<FactField<?>> read =
        rules.targetGroups().criteria().stream()
            .flatMap(id -> Optional.ofNullable(rules.conditions().get(id)).stream())
            .flatMap(Condition::comparisons)
            .map(Condition.Comparison::field)
            .collect(Collectors.toSet());
    List<InTime.Passed> passed = new ArrayList<>();
    for (FactField<?> field : after.catalogue().fields()) {
      if (read.contains(field) && !Objects.equals(before.value(field), after.value(field))) {
        passed.add(new InTime.Passed(FactTold.of(field, before), FactTold.of(field, after)));
      }
    }
    return passed;
  }
}
