// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;

/**
 * Which of some criteria can be met together by somebody of whom everything is known. Criteria that
 * share no fact are independent, so that only those which do are tried together.
 */
final class Profiles {

  private static final int MOST_PROFILES = 1 << 16;

  private final FactCatalogue catalogue;
  private final Map<String, Condition> conditions;

  Profiles(FactCatalogue catalogue, Map<String, Condition> conditions) {
    this.catalogue = catalogue;
    this.conditions = conditions;
  }

  /** All of them; nothing if they are too many to look at each. */
  Optional<List<Map<String, Boolean>>> all() {
    List<Map<String, Boolean>> profiles = List.of(Map.of());
    for (Set<String> dependent : dependent()) {
      BoundaryValues values =
          new BoundaryValues(catalogue, dependent.stream().map(conditions::get).toList(), true);
      if (!values.areFew()) {
        return Optional.empty();
      }
      Set<Map<String, Boolean>> parts = new LinkedHashSet<>();
      values.forEach(
          sheet ->
              parts.add(
                  dependent.stream()
                      .collect(
                          Collectors.toMap(
                              id -> id,
                              id ->
                                  Comparing.find(Objects.requireNonNull(conditions.get(id)), sheet)
                                      == Finding.MET))));
      if ((long) profiles.size() * parts.size() > MOST_PROFILES) {
        return Optional.empty();
      }
      profiles = product(profiles, parts);
    }
    return Optional.of(profiles);
  }

  private static List<Map<String, Boolean>> product(
      List<Map<String, Boolean>> profiles, Set<Map<String, Boolean>> parts) {
    List<Map<String, Boolean>> product = new ArrayList<>();
    for (Map<String, Boolean> profile : profiles) {
      for (Map<String, Boolean> part : parts) {
        Map<String, Boolean> both = new HashMap<>(profile);
        both.putAll(part);
        product.add(both);
      }
    }
    return product;
  }

  /** The criteria in the fewest sets of which no two read the same fact. */
  private List<Set<String>> dependent() {
    List<Set<String>> sets = new ArrayList<>();
    for (String id : conditions.keySet()) {
      Set<String> joined = new LinkedHashSet<>(Set.of(id));
      for (Set<String> set : List.copyOf(sets)) {
        if (set.stream().anyMatch(member -> shareFact(member, id))) {
          joined.addAll(set);
          sets.remove(set);
        }
      }
      sets.add(joined);
    }
    return sets;
  }

  private boolean shareFact(String one, String other) {
    Set<FactField<?>> shared = new HashSet<>(fields(one));
    shared.retainAll(fields(other));
    return !shared.isEmpty();
  }

  private Set<FactField<?>> fields(String id) {
    return Objects.requireNonNull(conditions.get(id))
        .comparisons()
        .<FactField<?>>map(comparison -> comparison.field())
        .collect(Collectors.toSet());
  }
}
