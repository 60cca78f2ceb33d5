// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.programme.Requirement;

/**
 * The smallest sets of criteria that decide a requirement without readings. What is asked for is
 * always that criteria are met, so more of them met never decides the other way.
 */
final class Combinations {

  private static final int MOST = 256;

  private Combinations() {}

  /** The smallest sets of criteria that are enough if all in one are met; empty if too many. */
  static Optional<List<Set<String>>> enough(Requirement requirement) {
    return sets(requirement, true).map(Combinations::inOrder);
  }

  /** The smallest sets that are enough to be outside if none in one is met; empty if too many. */
  static Optional<List<Set<String>>> outside(Requirement requirement) {
    return sets(requirement, false).map(Combinations::inOrder);
  }

  private static List<Set<String>> inOrder(List<Set<String>> sets) {
    return sets.stream().sorted(Comparator.comparing(Set::size)).toList();
  }

  private static Optional<List<Set<String>>> sets(Requirement requirement, boolean met) {
    if (requirement instanceof Requirement.OfCriterion one) {
      return Optional.of(List.of(Set.of(one.id())));
    } else if (requirement instanceof Requirement.AllOf all) {
      return met ? together(all.parts(), true) : either(all.parts(), false);
    } else if (requirement instanceof Requirement.AnyOf any) {
      return met ? either(any.parts(), true) : together(any.parts(), false);
    }
    throw new IllegalArgumentException("a reading has not been chosen");
  }

  private static Optional<List<Set<String>>> either(List<Requirement> parts, boolean met) {
    List<Set<String>> all = new ArrayList<>();
    for (Requirement part : parts) {
      Optional<List<Set<String>>> sets = sets(part, met);
      if (sets.isEmpty()) {
        return sets;
      }
      all.addAll(sets.get());
    }
    return few(all);
  }

  private static Optional<List<Set<String>>> together(List<Requirement> parts, boolean met) {
    List<Set<String>> all = List.of(Set.of());
    for (Requirement part : parts) {
      Optional<List<Set<String>>> sets = sets(part, met);
      if (sets.isEmpty()) {
        return sets;
      }
      List<Set<String>> longer = new ArrayList<>();
      for (Set<String> one : all) {
        for (Set<String> other : sets.get()) {
          Set<String> both = new LinkedHashSet<>(one);
          both.addAll(other);
          longer.add(both);
        }
      }
      Optional<List<Set<String>>> left = few(longer);
      if (left.isEmpty()) {
        return left;
      }
      all = left.get();
    }
    return Optional.of(all);
  }

  /** Without those that hold another one. */
  private static Optional<List<Set<String>>> few(List<Set<String>> sets) {
    List<Set<String>> smallest = new ArrayList<>();
    for (Set<String> one : new LinkedHashSet<>(sets)) {
      boolean holdsAnother =
          sets.stream().anyMatch(other -> !other.equals(one) && one.containsAll(other));
      if (!holdsAnother) {
        smallest.add(one);
      }
    }
    return smallest.size() > MOST ? Optional.empty() : Optional.of(smallest);
  }
}
