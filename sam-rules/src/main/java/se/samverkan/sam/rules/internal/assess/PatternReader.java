// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.internal.engine.Marks;

/** Reads the pattern of some criteria of an epoch. */
final class PatternReader {

  private static final int MOST_CRITERIA = Long.SIZE;
  private static final int MOST_COMPARISONS = Long.SIZE / 2;

  /** A criterion of several comparisons: a completion depends on which of them are open. */
  private record Composite(int number, List<Comparison> comparisons) {}

  private final int[] criteria;
  private final Composite[] composites;
  private final int comparisons;
  private final long mask;

  /**
   * A reader.
   *
   * @param asked the ids of the criteria
   */
  PatternReader(Epoch epoch, Collection<String> asked) {
    List<Integer> numbers = new ArrayList<>();
    List<Composite> several = new ArrayList<>();
    int size = 0;
    int number = 0;
    for (Map.Entry<String, Condition> criterion : epoch.conditions().entrySet()) {
      if (asked.contains(criterion.getKey())) {
        numbers.add(number);
        List<Comparison> parts = criterion.getValue().comparisons().toList();
        if (parts.size() > 1) {
          several.add(new Composite(number, parts));
          size += parts.size();
        }
      }
      number++;
    }
    this.criteria = new int[numbers.size()];
    long bits = 0;
    for (int i = 0; i < criteria.length; i++) {
      criteria[i] = numbers.get(i);
      bits |= 1L << criteria[i];
    }
    this.composites = several.toArray(new Composite[0]);
    this.comparisons = size;
    this.mask = number <= Long.SIZE ? bits : 0;
  }

  /** Whether a pattern has room for all of it. */
  boolean fits() {
    return criteria.length <= MOST_CRITERIA && comparisons <= MOST_COMPARISONS;
  }

  /** How many bits a pattern takes when it is written as a {@link #row}. */
  int bits() {
    return 2 * (criteria.length + comparisons);
  }

  /** What was found on a person. */
  Pattern read(Marks marks, FactSheet facts) {
    long open = open(marks, facts);
    return mask == 0
        ? new Pattern(packed(marks, 0), packed(marks, 1), open)
        : new Pattern(marks.met(0) & mask, marks.notMet(0) & mask, open);
  }

  /** The same as one number with as few bits as possible. */
  int row(Marks marks, FactSheet facts) {
    if (criteria.length == 1 && composites.length == 0) {
      return marks.bits(criteria[0]);
    }
    long packed = packed(marks, 0) | packed(marks, 1) << criteria.length;
    return (int) (packed | open(marks, facts) << 2 * criteria.length);
  }

  /** Of each criterion whether it is met, bit 0 of its mark; or known not to be, bit 1. */
  private long packed(Marks marks, int bit) {
    long packed = 0;
    for (int i = 0; i < criteria.length; i++) {
      packed |= (long) (marks.bits(criteria[i]) >>> bit & 1) << i;
    }
    return packed;
  }

  private long open(Marks marks, FactSheet facts) {
    if (composites.length == 0) {
      return 0;
    }
    long open = 0;
    int place = 0;
    for (int i = 0; i < composites.length; i++) {
      List<Comparison> parts = composites[i].comparisons();
      if (marks.bits(composites[i].number()) == 0) {
        for (int j = 0; j < parts.size(); j++) {
          open |= Marks.bits(Comparing.find(parts.get(j), facts)) << 2 * (place + j);
        }
      }
      place += parts.size();
    }
    return open;
  }
}
