// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactSheet;
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

  /** So few that all rows have room in an array, and a row is found by its number. */
  private static final int FEW_BITS = 8;

  private final PatternReader patterns;
  private final BiFunction<Marks, FactSheet, T> answer;
  private final @Nullable AtomicReferenceArray<@Nullable T> few;
  private final PatternRows<T> many = new PatternRows<>(MOST_ROWS);

  /**
   * A table with no rows yet.
   *
   * @param asked the ids of all criteria that an answer depends on
   * @param answer works out an answer that depends on these criteria alone
   */
  AnswerTable(Epoch epoch, Collection<String> asked, BiFunction<Marks, FactSheet, T> answer) {
    this.patterns = new PatternReader(epoch, asked);
    this.answer = answer;
    this.few =
        patterns.bits() <= FEW_BITS ? new AtomicReferenceArray<>(1 << patterns.bits()) : null;
  }

  /** The answer for what was found on a person. */
  T of(Marks marks, FactSheet facts) {
    if (few != null) {
      return ofFew(few, marks, facts);
    }
    return patterns.fits() ? ofMany(marks, facts) : answer.apply(marks, facts);
  }

  private T ofFew(AtomicReferenceArray<@Nullable T> rows, Marks marks, FactSheet facts) {
    int row = patterns.row(marks, facts);
    @Nullable T known = rows.get(row);
    if (known != null) {
      return known;
    }
    T made = Objects.requireNonNull(answer.apply(marks, facts));
    rows.set(row, made);
    return made;
  }

  private T ofMany(Marks marks, FactSheet facts) {
    Pattern pattern = patterns.read(marks, facts);
    @Nullable T known = many.find(pattern);
    if (known != null) {
      return known;
    }
    T made = Objects.requireNonNull(answer.apply(marks, facts));
    many.keep(pattern, made);
    return made;
  }

  /** How many rows are kept. */
  int size() {
    int size = many.size();
    for (int row = 0; few != null && row < few.length(); row++) {
      size += few.get(row) == null ? 0 : 1;
    }
    return size;
  }
}
