// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.internal.assess.RulesOnDate;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

/** Makes an explanation of an assessment by the model. */
final class Explaining {

  private final RulePack pack;
  private final Applicant applicant;
  private final RulesOnDate rules;
  private final FactSheet facts;

  private Explaining(RulePack pack, Applicant applicant, LocalDate asOf) {
    this.pack = pack;
    this.applicant = applicant;
    this.rules = RulesOnDate.of(pack, asOf).orElseThrow();
    this.facts = applicant.on(asOf, pack.manifest().codes(), pack.manifest().facts()).sheet();
  }

  static Explanation of(RulePack pack, Applicant applicant, LocalDate asOf) {
    return pack.using(Engine.MODEL)
        .assess(applicant, asOf)
        .fold(
            assessment -> new Explaining(pack, applicant, asOf).explain(assessment),
            refusal -> refused(pack, applicant, asOf, refusal));
  }

  private static Explanation refused(
      RulePack pack, Applicant applicant, LocalDate asOf, Refusal refusal) {
    LocalDate valid = pack.manifest().validFrom();
    LocalDate from = applicant.birthDate().filter(valid::isBefore).orElse(valid);
    return new Explanation.Refused(pack.programme().title(), asOf, refusal, from);
  }

  private Explanation explain(Assessment assessment) {
    Requirement whole = rules.targetGroups();
    return new Explanation.Assessed(
        pack.programme().title(),
        assessment,
        groups(assessment),
        HingesOf.ifDecided(rules, whole, facts, assessment.verdict()),
        OpenAnswersOf.ifOpen(rules, whole, facts, assessment.verdict(), assessment.missing()),
        new PassingTime(pack, applicant).after(assessment.asOf(), assessment.verdict()));
  }

  private List<GroupTold> groups(Assessment assessment) {
    long targets = assessment.groups().stream().filter(Explaining::isTarget).count();
    List<GroupTold> groups = new ArrayList<>();
    for (GroupAssessment group : assessment.groups()) {
      boolean further = isTarget(group) ? targets > 1 : group.role() == GroupRole.INTAKE;
      List<CriterionTold> criteria = group.reasons().stream().map(this::criterion).toList();
      Requirement deciding = rules.deciding().get(group.group());
      groups.add(
          deciding == null || !further
              ? new GroupTold(group, criteria, Optional.empty(), Optional.empty())
              : new GroupTold(
                  group,
                  criteria,
                  HingesOf.ifDecided(rules, deciding, facts, group.verdict()),
                  OpenAnswersOf.ifOpen(rules, deciding, facts, group.verdict(), group.missing())));
    }
    return groups;
  }

  private static boolean isTarget(GroupAssessment group) {
    return group.role() == GroupRole.TARGET_GROUP;
  }

  private CriterionTold criterion(Reason reason) {
    Condition condition = rules.conditions().get(reason.criterion());
    return new CriterionTold(
        reason,
        condition == null
            ? List.of()
            : condition
                .comparisons()
                .map(Condition.Comparison::field)
                .distinct()
                .<FactTold>map(field -> FactTold.of(field, facts))
                .toList());
  }
}
