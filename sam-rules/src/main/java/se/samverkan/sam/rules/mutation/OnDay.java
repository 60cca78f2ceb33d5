// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.Readings;
import se.samverkan.sam.rules.pack.RulePack;

/** What a mutant has changed of the rules that hold on a day. */
final class OnDay {

  private final RulePack pack;
  private final RulePack mutant;
  private final LocalDate day;
  private final Map<String, Condition> before;
  private final Map<String, Condition> after;

  OnDay(RulePack pack, RulePack mutant, LocalDate day) {
    this.pack = pack;
    this.mutant = mutant;
    this.day = day;
    this.before = conditions(pack, day);
    this.after = conditions(mutant, day);
  }

  /** None if a rule reads a value that does not hold on the day. */
  private static Map<String, Condition> conditions(RulePack pack, LocalDate day) {
    try {
      return Epoch.beginning(day, pack.criteria(), pack.programme().values()).conditions();
    } catch (IllegalArgumentException valueIsMissing) {
      return Map.of();
    }
  }

  LocalDate day() {
    return day;
  }

  boolean isChanged() {
    return !before.equals(after)
        || day.isBefore(mutant.manifest().validFrom())
        || codesChanged()
        || !pack.programme().notices().equals(mutant.programme().notices())
        || !pack.programme().groups().equals(mutant.programme().groups())
        || !pack.programme().interpretations().equals(mutant.programme().interpretations());
  }

  private boolean codesChanged() {
    return !pack.manifest().codes().equals(mutant.manifest().codes());
  }

  /** The criteria that are not what they were, and those of groups and notices that are not. */
  Set<String> changedCriteria() {
    Set<String> changed = new LinkedHashSet<>();
    Stream.concat(before.keySet().stream(), after.keySet().stream())
        .filter(id -> !Objects.equals(before.get(id), after.get(id)))
        .forEach(changed::add);
    changedNotices().forEach(changed::add);
    groups().forEach(group -> changed.addAll(group.requirement().criteria()));
    changed.removeIf(id -> !before.containsKey(id) && !after.containsKey(id));
    return changed;
  }

  private Stream<String> changedNotices() {
    return pack.programme().notices().stream()
        .filter(notice -> !mutant.programme().notices().contains(notice))
        .map(notice -> notice.criterion());
  }

  /** The groups that it may have changed, target groups first. */
  List<CriterionGroup> groups() {
    List<CriterionGroup> changed = new ArrayList<>();
    for (CriterionGroup group : pack.programme().groups()) {
      Optional<Requirement> right = deciding(pack, group.id(), before);
      Optional<Requirement> wrong = deciding(mutant, group.id(), after);
      if (!right.equals(wrong)
          || readsCodes(right)
          || criteria(right, wrong)
              .anyMatch(id -> !Objects.equals(before.get(id), after.get(id)))) {
        changed.add(group);
      }
    }
    changed.sort(Comparator.comparing(CriterionGroup::role));
    return changed;
  }

  private boolean readsCodes(Optional<Requirement> requirement) {
    return codesChanged()
        && criteria(requirement, Optional.empty())
            .flatMap(id -> Stream.ofNullable(before.get(id)))
            .flatMap(Condition::comparisons)
            .anyMatch(comparison -> comparison.field() == ApplicantFields.DIAGNOSIS_GROUPS);
  }

  private static Optional<Requirement> deciding(
      RulePack pack, String group, Map<String, Condition> conditions) {
    return pack.programme().groups().stream()
        .filter(one -> one.id().equals(group))
        .findFirst()
        .flatMap(
            one ->
                new Readings(pack.programme().interpretations())
                    .deciding(one.requirement(), conditions.keySet()));
  }

  private static Stream<String> criteria(Optional<Requirement> one, Optional<Requirement> other) {
    return Stream.concat(one.stream(), other.stream())
        .flatMap(requirement -> requirement.criteria().stream())
        .distinct();
  }

  /** The people whom a group can tell apart, by the pack or by the mutant. */
  PeopleTried cells(CriterionGroup group, boolean withoutDiagnoses) {
    List<Condition> conditions =
        criteria(deciding(pack, group.id(), before), deciding(mutant, group.id(), after))
            .flatMap(this::conditions)
            .filter(one -> !(withoutDiagnoses && readsDiagnoses(one)))
            .toList();
    Set<FactField<?>> first = new LinkedHashSet<>();
    criteria(deciding(pack, group.id(), before), deciding(mutant, group.id(), after))
        .filter(id -> !Objects.equals(before.get(id), after.get(id)))
        .flatMap(this::conditions)
        .flatMap(Condition::comparisons)
        .forEach(comparison -> first.add(comparison.field()));
    List<Condition> right =
        criteria(deciding(pack, group.id(), before), Optional.empty())
            .flatMap(id -> Stream.ofNullable(before.get(id)))
            .toList();
    return new PeopleTried(pack.manifest().facts(), right, conditions, first, true);
  }

  /** A code stands for itself there, whatever groups it belongs to. */
  private static boolean readsDiagnoses(Condition condition) {
    return condition
        .comparisons()
        .allMatch(comparison -> comparison.field() == ApplicantFields.DIAGNOSIS_GROUPS);
  }

  /** The people whom a criterion can tell apart. */
  PeopleTried cells(String criterion) {
    List<Condition> conditions = conditions(criterion).toList();
    return new PeopleTried(pack.manifest().facts(), conditions, conditions, Set.of(), false);
  }

  private Stream<Condition> conditions(String criterion) {
    return Stream.concat(
            Stream.ofNullable(before.get(criterion)), Stream.ofNullable(after.get(criterion)))
        .distinct();
  }
}
