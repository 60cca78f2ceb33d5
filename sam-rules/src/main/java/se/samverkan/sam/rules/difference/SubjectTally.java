// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.samverkan.sam.core.label.Label;

/** Counts what becomes of people for one group or for the programme. Not thread-safe. */
final class SubjectTally {

  private final Optional<String> group;
  private final Label label;
  private final int mostIds;
  private final Map<Transition, Long> transitions = new TreeMap<>();
  private final Map<Transition, Changed> changes = new TreeMap<>();

  SubjectTally(Optional<String> group, Label label, int mostIds) {
    this.group = group;
    this.label = label;
    this.mostIds = mostIds;
  }

  void add(String id, Transition transition, Set<String> because) {
    transitions.merge(transition, 1L, Long::sum);
    if (transition.isChange()) {
      changes.computeIfAbsent(transition, one -> new Changed()).add(id, because, mostIds);
    }
  }

  SubjectChange result() {
    return new SubjectChange(
        group,
        label,
        transitions,
        changes.entrySet().stream().map(entry -> entry.getValue().detail(entry.getKey())).toList());
  }

  private static final class Changed {
    private long count;
    private long withoutCriterion;
    private final Map<String, Long> because = new TreeMap<>();
    private final List<String> ids = new ArrayList<>();

    void add(String id, Set<String> criteria, int mostIds) {
      count++;
      withoutCriterion += criteria.isEmpty() ? 1 : 0;
      criteria.forEach(criterion -> because.merge(criterion, 1L, Long::sum));
      if (ids.size() < mostIds) {
        ids.add(id);
      }
    }

    TransitionDetail detail(Transition transition) {
      return new TransitionDetail(transition, count, because, withoutCriterion, ids);
    }
  }
}
