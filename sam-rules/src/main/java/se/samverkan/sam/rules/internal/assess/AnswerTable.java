// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.internal.engine.Marks;

/**
 * Answers that depend on what was found on a few criteria and on nothing else of a person. There
 * are far fewer such patterns than people, so each is worked out once and its answer kept, for the
 * next person of whom the same was found. A row holds findings, no facts, and nobody's name; the
 * number of rows is bounded.
 *
 * @param <T> what the answers are; immutable
 */
final class AnswerTable<T> {

  /** More rows than this are not kept; what else is asked is worked out each time. */
  static final int MOST_ROWS = 1 << 13;

  private static final int BITS = 2;
  private static final int PLACES = Long.SIZE / BITS;

  /**
   * What was found, two bits for each criterion; and for each comparison within a criterion that is
   * open, since a completion depends on which of them are.
   */
  private record Pattern(long first, long second) {}

  private final int[] criteria;
  private final Comparison[][] within;
  private final int places;
  private final BiFunction<Marks, FactSheet, T> answer;
  private final Map<Pattern, T> rows = new ConcurrentHashMap<>();

  /**
   * A table with no rows yet.
   *
   * @param asked the ids of all criteria that an answer depends on
   * @param answer works out an answer that depends on these criteria alone
   */
  AnswerTable(Epoch epoch, Collection<String> asked, BiFunction<Marks, FactSheet, T> answer) {
    List<Integer> numbers = new ArrayList<>();
    List<Comparison[]> comparisons = new ArrayList<>();
    int size = 0;
    int number = 0;
    for (Map.Entry<String, Condition> criterion : epoch.conditions().entrySet()) {
      if (asked.contains(criterion.getKey())) {
        List<Comparison> parts = criterion.getValue().comparisons().toList();
        boolean single = parts.size() == 1;
        numbers.add(number);
        comparisons.add(single ? new Comparison[0] : parts.toArray(Comparison[]::new));
        size += single ? 1 : 1 + parts.size();
      }
      number++;
    }
    this.criteria = numbers.stream().mapToInt(each -> each).toArray();
    this.within = comparisons.toArray(Comparison[][]::new);
    this.places = size;
    this.answer = answer;
  }

  /** The answer for what was found on a person. */
  T of(Marks marks, FactSheet facts) {
    if (places > 2 * PLACES) {
      return answer.apply(marks, facts);
    }
    Pattern pattern = pattern(marks, facts);
    @Nullable T known = rows.get(pattern);
    if (known != null) {
      return known;
    }
    T made = Objects.requireNonNull(answer.apply(marks, facts));
    if (rows.size() < MOST_ROWS) {
      rows.put(pattern, made);
    }
    return made;
  }

  /** How many rows are kept. */
  int size() {
    return rows.size();
  }

  private Pattern pattern(Marks marks, FactSheet facts) {
    long first = 0;
    long second = 0;
    int place = 0;
    for (int i = 0; i < criteria.length; i++) {
      long found = marks.bits(criteria[i]);
      if (place < PLACES) {
        first |= found << place * BITS;
      } else {
        second |= found << place * BITS;
      }
      place++;
      if (within[i].length > 0) {
        if (found == 0) {
          for (int j = 0; j < within[i].length; j++) {
            long open = bits(Comparing.find(within[i][j], facts));
            if (place + j < PLACES) {
              first |= open << (place + j) * BITS;
            } else {
              second |= open << (place + j) * BITS;
            }
          }
        }
        place += within[i].length;
      }
    }
    return new Pattern(first, second);
  }

  private static long bits(Finding finding) {
    return switch (finding) {
      case UNKNOWN -> 0;
      case MET -> 1;
      case NOT_MET -> 2;
    };
  }
}
