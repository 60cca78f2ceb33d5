// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.assessment.AssessmentBuilder;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.engine.Marks;

/** Writes the notices that a pack asks for: those whose criterion is met, or unknown. */
final class NoticeWriter {

  private final List<AnswerTable<Optional<Notice>>> notices = new ArrayList<>();

  NoticeWriter(List<NoticeRule> rules, Epoch epoch) {
    for (NoticeRule rule : rules) {
      for (Criterion criterion : epoch.criteria()) {
        if (criterion.id().equals(rule.criterion())) {
          notices.add(notice(rule, criterion, epoch));
        }
      }
    }
  }

  /** Writes the notices on a person into an assessment. */
  void write(Marks marks, FactSheet facts, AssessmentBuilder assessment) {
    for (int i = 0; i < notices.size(); i++) {
      Optional<Notice> notice = notices.get(i).of(marks, facts);
      if (notice.isPresent()) {
        assessment.addNotice(notice.get());
      }
    }
  }

  private static AnswerTable<Optional<Notice>> notice(
      NoticeRule rule, Criterion criterion, Epoch epoch) {
    Requirement requirement = new Requirement.OfCriterion(criterion.id());
    return new AnswerTable<>(
        epoch,
        List.of(criterion.id()),
        (marks, facts) ->
            notice(
                rule,
                criterion,
                GroupOutcome.of(requirement, epoch.findings(marks), epoch.conditions(), facts)));
  }

  /** Raised, or open and then with the question that could settle it. */
  private static Optional<Notice> notice(
      NoticeRule rule, Criterion criterion, GroupOutcome outcome) {
    if (outcome.verdict() == Verdict.NOT_ELIGIBLE) {
      return Optional.empty();
    }
    return Optional.of(
        Notice.builder()
            .id(rule.id())
            .finding(outcome.verdict() == Verdict.ELIGIBLE ? Finding.MET : Finding.UNKNOWN)
            .label(rule.label())
            .source(criterion.source())
            .question(outcome.missing().stream().findFirst().map(MissingFact::question))
            .build());
  }
}
