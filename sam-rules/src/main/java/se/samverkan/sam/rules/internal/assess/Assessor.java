// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.engine.RuleEngine;

/** Assesses applicants by a pack's rules in one epoch. Immutable and thread-safe. */
public final class Assessor {

  private final ApplicantRules rules;
  private final Epoch epoch;
  private final RuleEngine engine;
  private final Provenance provenance;
  private final Readings readings;
  private final Set<FactField<?>> fieldsRead = new LinkedHashSet<>();

  /**
   * An assessor.
   *
   * @param engine what finds, on the conditions of this epoch
   */
  public Assessor(
      ApplicantRules rules, Epoch epoch, RuleEngine engine, Provenance provenance) {
    this.rules = rules;
    this.epoch = epoch;
    this.engine = engine;
    this.provenance = provenance;
    this.readings = new Readings(rules.interpretations());
    epoch.conditions().values().stream()
        .flatMap(condition -> condition.comparisons())
        .map(Comparison::field)
        .forEach(fieldsRead::add);
  }

  /** What the rules say of an applicant on a date of this epoch. */
  public Assessment assess(Applicant applicant, LocalDate asOf) {
    ApplicantOnDate view = applicant.on(asOf, rules.codes(), rules.facts());
    Map<String, Finding> findings = engine.find(view);
    GroupOutcome overall = outcome(targetGroups(), findings, view.sheet());
    ReasonWriter reasons = new ReasonWriter(rules.pack(), rules.values(), rules.interpretations(), asOf);
    return Assessment.builder()
        .applicant(applicant.id())
        .programme(rules.pack())
        .asOf(asOf)
        .verdict(overall.verdict())
        .addAllGroups(groups(findings, view.sheet(), reasons))
        .addAllMissing(overall.missing())
        .exact(overall.exact())
        .addAllNotices(new NoticeWriter(rules.notices(), epoch).write(findings, view.sheet()))
        .addAllNotices(new RecordNotices(rules.codes(), rules.facts()).write(applicant, asOf))
        .addAllFacts(FactsRead.of(view.sheet(), fieldsRead))
        .provenance(provenance)
        .build();
  }

  /** The programme as a whole asks that a person belongs to any of its target groups. */
  private Requirement targetGroups() {
    List<Requirement> groups =
        rules.groups().stream()
            .filter(group -> group.role() == GroupRole.TARGET_GROUP)
            .flatMap(group -> deciding(group).stream())
            .toList();
    return groups.size() == 1 ? groups.get(0) : new Requirement.AnyOf(groups);
  }

  private Optional<Requirement> deciding(CriterionGroup group) {
    return readings.deciding(group.requirement(), epoch.conditions().keySet());
  }

  private List<GroupAssessment> groups(
      Map<String, Finding> findings, FactSheet facts, ReasonWriter reasons) {
    List<GroupAssessment> groups = new ArrayList<>();
    for (CriterionGroup group : rules.groups()) {
      Optional<Requirement> deciding = deciding(group);
      if (deciding.isPresent()) {
        GroupOutcome outcome = outcome(deciding.get(), findings, facts);
        groups.add(
            GroupAssessment.builder()
                .group(group.id())
                .label(group.label())
                .role(group.role())
                .verdict(outcome.verdict())
                .addAllReasons(reasons(group, deciding.get(), findings, reasons))
                .addAllMissing(outcome.missing())
                .exact(outcome.exact())
                .build());
      }
    }
    return groups;
  }

  private GroupOutcome outcome(
      Requirement requirement, Map<String, Finding> findings, FactSheet facts) {
    return GroupOutcome.of(requirement, findings, epoch.conditions(), facts);
  }

  private List<Reason> reasons(
      CriterionGroup group,
      Requirement deciding,
      Map<String, Finding> findings,
      ReasonWriter writer) {
    Set<String> named = Set.copyOf(group.requirement().criteria());
    Set<String> decisive = Set.copyOf(deciding.criteria());
    List<Reason> reasons = new ArrayList<>();
    for (Criterion criterion : epoch.criteria()) {
      Finding finding = findings.get(criterion.id());
      if (named.contains(criterion.id()) && finding != null) {
        reasons.add(
            writer.write(
                group.requirement(),
                criterion,
                finding,
                decisive.contains(criterion.id()),
                Optional.empty()));
      }
    }
    return reasons;
  }
}
