// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.engine.Marks;

/** Assesses one group of criteria in one epoch. Immutable but for what it has worked out. */
final class GroupAssessor {

  private final CriterionGroup group;
  private final Requirement deciding;
  private final Epoch epoch;
  private final ReasonTable reasons;
  private final AnswerTable<GroupAnswer> answers;

  /**
   * An assessor.
   *
   * @param deciding the part of the group's requirement that decides
   */
  GroupAssessor(CriterionGroup group, Requirement deciding, Epoch epoch, ReasonWriter writer) {
    this.group = group;
    this.deciding = deciding;
    this.epoch = epoch;
    Set<String> named = Set.copyOf(group.requirement().criteria());
    Set<String> decisive = Set.copyOf(deciding.criteria());
    List<ReasonTable.Entry> entries = new ArrayList<>();
    int number = 0;
    for (Criterion criterion : epoch.criteria()) {
      if (named.contains(criterion.id())) {
        entries.add(new ReasonTable.Entry(number, criterion, decisive.contains(criterion.id())));
      }
      number++;
    }
    this.reasons = new ReasonTable(writer, group.requirement(), Optional.empty(), entries);
    this.answers = new AnswerTable<>(epoch, named, this::answer);
  }

  /** Whether the programme as a whole asks for it. */
  boolean isTargetGroup() {
    return group.role() == GroupRole.TARGET_GROUP;
  }

  /** What decides. */
  Requirement deciding() {
    return deciding;
  }

  /** What was found on a person. */
  GroupAnswer assess(Marks marks, FactSheet facts) {
    return answers.of(marks, facts);
  }

  private GroupAnswer answer(Marks marks, FactSheet facts) {
    GroupOutcome outcome =
        GroupOutcome.of(deciding, epoch.findings(marks), epoch.conditions(), facts);
    List<Reason> given = new ArrayList<>(reasons.size());
    for (int i = 0; i < reasons.size(); i++) {
      given.add(reasons.reason(i, marks.finding(reasons.entries().get(i).number())));
    }
    GroupAssessment assessment =
        GroupAssessment.builder()
            .group(group.id())
            .label(group.label())
            .role(group.role())
            .verdict(outcome.verdict())
            .addAllReasons(given)
            .addAllMissing(outcome.missing())
            .exact(outcome.exact())
            .build();
    return GroupAnswer.of(assessment, facts.catalogue());
  }
}
