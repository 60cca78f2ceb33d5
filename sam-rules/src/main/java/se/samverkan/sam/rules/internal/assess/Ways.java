// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.Answer;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Operand;

/**
 * The ways of completing a field with a single value that differ for some comparisons on it. Values
 * between which no comparison tells a difference count as one way.
 */
final class Ways {

  private final List<Object> values;

  private Ways(List<Object> values) {
    this.values = values;
  }

  /**
   * The ways of completing a field.
   *
   * @param comparisons those that are open on it; one or more
   * @param known what is known of it
   */
  static Ways of(FactField<?> field, List<Comparison> comparisons, @Nullable Object known) {
    List<Object> candidates = candidates(field.type(), comparisons, known);
    List<Object> different = new ArrayList<>(candidates.size());
    long[] marks = new long[candidates.size()];
    for (Object candidate : candidates) {
      long mark = 0;
      for (Comparison comparison : comparisons) {
        mark = mark * 31 + (holds(comparison, candidate) ? 1 : 0);
      }
      int same = 0;
      while (same < different.size()
          && (marks[same] != mark || differ(different.get(same), candidate, comparisons))) {
        same++;
      }
      if (same == different.size()) {
        marks[same] = mark;
        different.add(candidate);
      }
    }
    return new Ways(different);
  }

  /** How many there are. */
  int count() {
    return values.size();
  }

  /** Whether a comparison holds in one of them. */
  boolean holds(Comparison comparison, int way) {
    return holds(comparison, values.get(way));
  }

  private static boolean holds(Comparison comparison, Object value) {
    return Comparing.compare(comparison, value) == Finding.MET;
  }

  private static boolean differ(Object one, Object other, List<Comparison> comparisons) {
    for (Comparison comparison : comparisons) {
      if (holds(comparison, one) != holds(comparison, other)) {
        return true;
      }
    }
    return false;
  }

  /** Every single value that the field can have, up to differences no comparison tells. */
  private static List<Object> candidates(
      FactType<?> type, List<Comparison> comparisons, @Nullable Object known) {
    if (type instanceof FactType.Flag) {
      return List.of(false, true);
    } else if (type instanceof FactType.OneOf<?> codes) {
      return List.of((Object[]) codes.codes().getEnumConstants());
    }
    List<Object> candidates = new ArrayList<>();
    if (type instanceof FactType.Choice choice) {
      for (Answer answer : choice.answers().codes()) {
        candidates.add(answer.id());
      }
      return candidates;
    }
    for (Comparison comparison : comparisons) {
      candidates.addAll(((Operand.Constants) comparison.operand()).values());
    }
    if (type instanceof FactType.Text) {
      StringBuilder another = new StringBuilder("another");
      while (candidates.contains(another.toString())) {
        another.append('.');
      }
      candidates.add(another.toString());
      return candidates;
    }
    return type instanceof FactType.Count
        ? counts(candidates, known == null ? Bounds.atLeast(0) : (Bounds) known)
        : numbers(candidates);
  }

  /** The limits, their neighbours and the least number. */
  private static List<Object> numbers(List<Object> limits) {
    List<Object> numbers = new ArrayList<>(1 + 3 * limits.size());
    numbers.add(0);
    for (Object limit : limits) {
      for (int number = (Integer) limit - 1, i = 0; i < 3; i++, number++) {
        if (number >= 0) { // beyond the greatest number there are only negative ones
          numbers.add(number);
        }
      }
    }
    return numbers;
  }

  private static List<Object> counts(List<Object> limits, Bounds bounds) {
    List<Object> counts = new ArrayList<>();
    counts.add(Bounds.exactly(bounds.atLeast()));
    for (Object number : numbers(limits)) {
      if (bounds.allows((Integer) number)) {
        counts.add(Bounds.exactly((Integer) number));
      }
    }
    return counts;
  }
}
