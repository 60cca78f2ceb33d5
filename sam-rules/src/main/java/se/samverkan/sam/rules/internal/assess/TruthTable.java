// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The truth values of a formula in every completion of what it hangs on. A completion is a number,
 * of which each variable has some bits; 64 values are kept in a word.
 */
final class TruthTable {

  /** More completions than this are not tried; the answer then says that it is not exact. */
  static final int MOST_COMPLETIONS = 1 << 16;

  private static final int WORD = 6;
  private static final Formula[] NONE = {};

  private final OpenFacts open;
  private final @Nullable TruthColumn[] byVariable;
  private final List<TruthColumn> columns = new ArrayList<>();
  private final Node root;

  TruthTable(Formula.Joined formula, OpenFacts open) {
    this.open = open;
    this.byVariable = new @Nullable TruthColumn[open.size()];
    this.root = node(formula);
  }

  /** What the formula comes to: fixed, or what decides it. */
  Formula settle() {
    long completions = 1;
    for (TruthColumn column : columns) {
      completions *= column.count(open);
      if (completions > MOST_COMPLETIONS) {
        return settled(columns, false);
      }
    }
    int bits = 0;
    for (TruthColumn column : columns) {
      bits = column.place(bits);
    }
    long[] table = new long[1 << Math.max(0, bits - WORD)];
    boolean always = true;
    boolean never = true;
    for (int word = 0; word < table.length; word++) {
      long values = root.word(word);
      table[word] = values;
      always &= values == -1;
      never &= values == 0;
    }
    if (always || never) {
      return Formula.Fixed.of(always);
    }
    List<TruthColumn> deciding = new ArrayList<>(columns.size());
    boolean exact = true;
    for (TruthColumn column : columns) {
      if (column.decides(table)) {
        deciding.add(column);
        exact &= column.variable().exact();
      }
    }
    return settled(deciding, exact);
  }

  private static Formula settled(List<TruthColumn> columns, boolean exact) {
    List<Formula> deciding = new ArrayList<>(columns.size());
    for (TruthColumn column : columns) {
      deciding.add(column.variable());
    }
    return new Formula.Settled(deciding.toArray(NONE), exact);
  }

  private Node node(Formula formula) {
    if (formula instanceof Formula.Joined joined) {
      Node[] parts = new Node[joined.parts().length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = node(joined.parts()[i]);
      }
      return joined.all() ? number -> all(parts, number) : number -> any(parts, number);
    }
    return column(formula).leaf(formula)::word;
  }

  private TruthColumn column(Formula leaf) {
    TruthColumn column = leaf instanceof Formula.Open one ? byVariable[one.variable()] : null;
    if (column == null) {
      column = new TruthColumn(leaf);
      columns.add(column);
      if (leaf instanceof Formula.Open one) {
        byVariable[one.variable()] = column;
      }
    }
    return column;
  }

  /** A formula whose leaves know their columns. */
  private interface Node {
    /** Its values in 64 completions: those whose numbers divided by 64 are this one. */
    long word(int number);
  }

  private static long all(Node[] parts, int number) {
    long values = -1;
    for (Node part : parts) {
      values &= part.word(number);
    }
    return values;
  }

  private static long any(Node[] parts, int number) {
    long values = 0;
    for (Node part : parts) {
      values |= part.word(number);
    }
    return values;
  }
}
