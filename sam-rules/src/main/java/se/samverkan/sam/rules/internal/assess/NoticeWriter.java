// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;

/** Writes the notices that a pack asks for: those whose criterion is met, or unknown. */
final class NoticeWriter {

  private final List<NoticeRule> rules;
  private final Map<String, Criterion> criteria;
  private final Map<String, Condition> conditions;

  NoticeWriter(List<NoticeRule> rules, Epoch epoch) {
    this.rules = rules;
    this.conditions = epoch.conditions();
    this.criteria = epoch.criteria().stream().collect(Collectors.toMap(Criterion::id, one -> one));
  }

  List<Notice> write(Map<String, Finding> findings, FactSheet facts) {
    List<Notice> notices = new ArrayList<>();
    for (NoticeRule rule : rules) {
      Criterion criterion = criteria.get(rule.criterion());
      if (criterion != null) {
        Requirement requirement = new Requirement.OfCriterion(criterion.id());
        GroupOutcome outcome = GroupOutcome.of(requirement, findings, conditions, facts);
        if (outcome.verdict() != Verdict.NOT_ELIGIBLE) {
          notices.add(notice(rule, criterion, outcome));
        }
      }
    }
    return notices;
  }

  /** Raised, or open and then with the question that could settle it. */
  private static Notice notice(NoticeRule rule, Criterion criterion, GroupOutcome outcome) {
    return Notice.builder()
        .id(rule.id())
        .finding(outcome.verdict() == Verdict.ELIGIBLE ? Finding.MET : Finding.UNKNOWN)
        .label(rule.label())
        .source(criterion.source())
        .question(outcome.missing().stream().findFirst().map(MissingFact::question))
        .build();
  }
}
