// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

/**
 * A variable of a truth table: some bits of the numbers of the completions, and the values of the
 * leaves that hang on it. Bits that are left over stand for the last way.
 */
final class TruthColumn {

  /** By bit, in which of 64 consecutive completions it is set. */
  private static final long[] SET = {
    0xAAAA_AAAA_AAAA_AAAAL,
    0xCCCC_CCCC_CCCC_CCCCL,
    0xF0F0_F0F0_F0F0_F0F0L,
    0xFF00_FF00_FF00_FF00L,
    0xFFFF_0000_FFFF_0000L,
    0xFFFF_FFFF_0000_0000L
  };

  private final Formula variable;
  private final List<Leaf> leaves = new ArrayList<>(2);
  private @Nullable Ways ways;
  private int bits = 1;
  private int offset;

  /**
   * A column.
   *
   * @param variable an open comparison on it, or what is settled
   */
  TruthColumn(Formula variable) {
    this.variable = variable;
  }

  Formula variable() {
    return variable;
  }

  /** A leaf on this column; it can be read when the column has been placed. */
  Leaf leaf(Formula formula) {
    Leaf leaf = new Leaf(formula);
    leaves.add(leaf);
    return leaf;
  }

  /** How many ways there are to complete it, once all its leaves are there. */
  int count(OpenFacts open) {
    if (!(variable instanceof Formula.Open one) || open.isTwoValued(one.variable())) {
      return 2;
    }
    List<Comparison> comparisons = new ArrayList<>(leaves.size());
    for (Leaf leaf : leaves) {
      comparisons.add(((Formula.Open) leaf.formula).comparison());
    }
    Ways different = open.ways(one.variable(), comparisons);
    ways = different;
    bits = Integer.SIZE - Integer.numberOfLeadingZeros(different.count() - 1);
    return different.count();
  }

  /**
   * Gives it its bits.
   *
   * @return the first bit after them
   */
  int place(int firstBit) {
    offset = firstBit;
    for (Leaf leaf : leaves) {
      leaf.fill();
    }
    return offset + bits;
  }

  /** Whether two completions that differ only in it have different values in a table. */
  boolean decides(long[] table) {
    for (int bit = offset; bit < offset + bits; bit++) {
      for (int word = 0; word < table.length; word++) {
        if (bit < SET.length
            ? ((table[word] ^ table[word] >>> (1 << bit)) & ~SET[bit]) != 0
            : table[word] != table[word ^ 1 << (bit - SET.length)]) {
          return true;
        }
      }
    }
    return false;
  }

  /** The values of an open comparison, or of what is settled. */
  final class Leaf {
    private final Formula formula;
    private long[] patterns = {};
    private int shift;

    private Leaf(Formula formula) {
      this.formula = formula;
    }

    /** Its values in 64 completions: those whose numbers divided by 64 are this one. */
    long word(int number) {
      return patterns[number >>> shift & patterns.length - 1];
    }

    private void fill() {
      int low = Math.max(0, Math.min(SET.length - offset, bits)); // of the bits, those in a word
      patterns = new long[1 << (bits - low)];
      shift = Math.max(0, offset - SET.length);
      for (int number = 0; number < 1 << bits; number++) {
        if (holds(number)) {
          long where = -1;
          for (int bit = 0; bit < low; bit++) {
            where &= (number >>> bit & 1) == 1 ? SET[offset + bit] : ~SET[offset + bit];
          }
          patterns[number >>> low] |= where;
        }
      }
    }

    private boolean holds(int number) {
      if (!(formula instanceof Formula.Open one)) {
        return number == 1;
      } else if (ways == null) {
        return number == 1 != one.negated();
      }
      int way = Math.min(number, ways.count() - 1);
      return ways.holds(one.comparison(), way) != one.negated();
    }
  }
}
