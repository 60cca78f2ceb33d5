// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * What a pack's rules on applicants ask in one epoch, for tools that judge many sheets of facts. It
 * gives the verdict of an assessment without its reasons, by the model alone.
 */
public final class RulesOnDate {

  private final Epoch epoch;
  private final Map<String, Requirement> deciding;
  private final Requirement targetGroups;

  private RulesOnDate(Epoch epoch, Map<String, Requirement> deciding, Requirement targetGroups) {
    this.epoch = epoch;
    this.deciding = deciding;
    this.targetGroups = targetGroups;
  }

  /** The rules of a day; empty if the pack is not yet valid then. */
  public static Optional<RulesOnDate> of(RulePack pack, LocalDate day) {
    return Optional.ofNullable(pack.epochs().floor(day)).map(first -> beginning(pack, first));
  }

  private static RulesOnDate beginning(RulePack pack, LocalDate first) {
    Programme programme = pack.programme();
    Epoch epoch = Epoch.beginning(first, pack.criteria(), programme.values());
    Readings readings = new Readings(programme.interpretations());
    Map<String, Requirement> deciding = new LinkedHashMap<>();
    List<Requirement> target = new ArrayList<>();
    for (CriterionGroup group : programme.groups()) {
      readings
          .deciding(group.requirement(), epoch.conditions().keySet())
          .ifPresent(
              requirement -> {
                deciding.put(group.id(), requirement);
                if (group.role() == GroupRole.TARGET_GROUP) {
                  target.add(requirement);
                }
              });
    }
    return new RulesOnDate(
        epoch,
        Collections.unmodifiableMap(deciding),
        target.size() == 1 ? target.get(0) : new Requirement.AnyOf(target));
  }

  /** The first day of the epoch. */
  public LocalDate from() {
    return epoch.from();
  }

  /** The criteria in force, as written. */
  public List<Criterion> criteria() {
    return epoch.criteria();
  }

  /** Their conditions by id, with the values filled in. */
  public Map<String, Condition> conditions() {
    return epoch.conditions();
  }

  /** What decides each group, by its id; groups of which nothing is in force are not in it. */
  public Map<String, Requirement> deciding() {
    return deciding;
  }

  /** What decides whether a person belongs to any target group. */
  public Requirement targetGroups() {
    return targetGroups;
  }

  /** What the known facts of a sheet decide about a requirement, by three-valued logic. */
  public Finding find(Requirement requirement, FactSheet sheet) {
    if (requirement instanceof Requirement.AllOf all) {
      Finding finding = Finding.MET;
      for (Requirement part : all.parts()) {
        finding = finding.and(find(part, sheet));
      }
      return finding;
    } else if (requirement instanceof Requirement.AnyOf any) {
      Finding finding = Finding.NOT_MET;
      for (Requirement part : any.parts()) {
        finding = finding.or(find(part, sheet));
      }
      return finding;
    } else if (requirement instanceof Requirement.OfCriterion one) {
      return Comparing.find(Objects.requireNonNull(epoch.conditions().get(one.id())), sheet);
    }
    throw new IllegalArgumentException("a reading has not been chosen");
  }

  /** The verdict of a requirement of these rules on a sheet, with every unknown filled in. */
  public Verdict verdict(Requirement requirement, FactSheet sheet) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (String id : requirement.criteria()) {
      Condition condition = epoch.conditions().get(id);
      if (condition != null) {
        findings.put(id, Comparing.find(condition, sheet));
      }
    }
    return GroupOutcome.of(requirement, findings, epoch.conditions(), sheet).verdict();
  }
}
