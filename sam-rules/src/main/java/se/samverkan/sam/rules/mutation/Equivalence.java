// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.Readings;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Whether two packs find and decide the same of everybody on every day: shown by trying all that
 * their conditions can tell apart. Where that is too much to try, they count as different. Of what
 * only notices ask for, it counts whether it is met: scenarios tell which notices are raised, and
 * not which might yet be.
 */
final class Equivalence {

  private final RulePack one;
  private final RulePack other;

  private Equivalence(RulePack one, RulePack other) {
    this.one = one;
    this.other = other;
  }

  static boolean holds(RulePack one, RulePack other) {
    Equivalence equivalence = new Equivalence(one, other);
    return one.manifest().validFrom().equals(other.manifest().validFrom())
        && one.manifest().codes().equals(other.manifest().codes())
        && one.programme().notices().equals(other.programme().notices())
        && equivalence.days().stream().allMatch(equivalence::holdsFrom);
  }

  private SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>(one.epochs());
    days.addAll(other.epochs());
    return days;
  }

  private boolean holdsFrom(LocalDate day) {
    Optional<Map<String, Condition>> before = conditions(one, day);
    Optional<Map<String, Condition>> after = conditions(other, day);
    return before.isPresent()
        && after.isPresent()
        && List.copyOf(before.get().keySet()).equals(List.copyOf(after.get().keySet()))
        && before.get().keySet().stream()
            .allMatch(
                id ->
                    sameFindings(
                        Objects.requireNonNull(before.get().get(id)),
                        Objects.requireNonNull(after.get().get(id)),
                        isInGroup(id)))
        && sameGroups(before.get());
  }

  /** Nothing if a rule reads a value that does not hold on the day. */
  private static Optional<Map<String, Condition>> conditions(RulePack pack, LocalDate day) {
    try {
      Epoch epoch = Epoch.beginning(day, pack.criteria(), pack.programme().values());
      return Optional.of(epoch.conditions());
    } catch (IllegalArgumentException valueIsMissing) {
      return Optional.empty();
    }
  }

  private boolean isInGroup(String criterion) {
    return Stream.of(one, other)
        .flatMap(pack -> pack.programme().groups().stream())
        .anyMatch(group -> group.requirement().criteria().contains(criterion));
  }

  private boolean sameFindings(Condition before, Condition after, boolean inGroup) {
    if (before.equals(after)) {
      return true;
    }
    BoundaryValues values =
        new BoundaryValues(one.manifest().facts(), List.of(before, after), false);
    if (!values.areFew()) {
      return false;
    }
    boolean[] same = {true};
    values.forEach(
        sheet -> {
          Finding found = Comparing.find(before, sheet);
          Finding foundAfter = Comparing.find(after, sheet);
          boolean bothMet = (found == Finding.MET) == (foundAfter == Finding.MET);
          same[0] &= inGroup ? found == foundAfter : bothMet;
        });
    return same[0];
  }

  private boolean sameGroups(Map<String, Condition> conditions) {
    List<CriterionGroup> before = one.programme().groups();
    List<CriterionGroup> after = other.programme().groups();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).role().equals(after.get(i).role())
          || !shown(before.get(i), conditions).equals(shown(after.get(i), conditions))
          || !sameVerdicts(
              deciding(one, before.get(i), conditions),
              deciding(other, after.get(i), conditions),
              conditions)) {
        return false;
      }
    }
    return before.size() == after.size();
  }

  private static List<String> shown(CriterionGroup group, Map<String, Condition> conditions) {
    return group.requirement().criteria().stream()
        .filter(conditions::containsKey)
        .sorted()
        .toList();
  }

  private static Optional<Requirement> deciding(
      RulePack pack, CriterionGroup group, Map<String, Condition> conditions) {
    return new Readings(pack.programme().interpretations())
        .deciding(group.requirement(), conditions.keySet());
  }

  /** Verdicts agree on everybody if they agree on all of whom everything is known. */
  private boolean sameVerdicts(
      Optional<Requirement> before,
      Optional<Requirement> after,
      Map<String, Condition> conditions) {
    if (before.equals(after)) {
      return true;
    }
    if (before.isEmpty()
        || after.isEmpty()
        || !Set.copyOf(before.get().criteria()).equals(Set.copyOf(after.get().criteria()))) {
      return false;
    }
    Map<String, Condition> read = new LinkedHashMap<>(conditions);
    read.keySet().retainAll(before.get().criteria());
    Optional<List<Map<String, Boolean>>> all = new Profiles(one.manifest().facts(), read).all();
    return all.isPresent()
        && all.get().stream().allMatch(met -> holds(before.get(), met) == holds(after.get(), met));
  }

  private static boolean holds(Requirement requirement, Map<String, Boolean> met) {
    if (requirement instanceof Requirement.AllOf all) {
      return all.parts().stream().allMatch(part -> holds(part, met));
    } else if (requirement instanceof Requirement.AnyOf any) {
      return any.parts().stream().anyMatch(part -> holds(part, met));
    }
    return Boolean.TRUE.equals(met.get(((Requirement.OfCriterion) requirement).id()));
  }
}
