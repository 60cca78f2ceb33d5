// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

/**
 * What open comparisons hang on, numbered: a fact, or of a set each code by itself, since whether
 * one code is in it says nothing of another. A set differs from another by steps of one code, so a
 * set can decide exactly if one of its codes can.
 */
final class OpenFacts {

  private final FactSheet facts;
  private FactField<?>[] fields = new FactField<?>[8];
  private @Nullable Object[] codes = new @Nullable Object[8];
  private int size;
  private boolean repeated;

  OpenFacts(FactSheet facts) {
    this.facts = facts;
  }

  /** The catalogue of the facts. */
  FactCatalogue catalogue() {
    return facts.catalogue();
  }

  /** How many variables there are. */
  int size() {
    return size;
  }

  /** Whether two comparisons hang on the same. */
  boolean repeated() {
    return repeated;
  }

  /** What is left of a comparison that the known facts do not decide. */
  Formula open(Comparison comparison) {
    FactField<?> field = comparison.field();
    if (field.type() instanceof FactType.SetOf<?>) {
      Object code = ((Operand.Constants) comparison.operand()).first();
      boolean negated = comparison.operator() == Operator.NOT_CONTAINS;
      return new Formula.Open(variable(field, code), comparison, negated);
    }
    Ways ways = ways(field, List.of(comparison));
    if (ways.count() == 1) { // such as an age of 0 or more
      return Formula.Fixed.of(ways.holds(comparison, 0));
    }
    // of the two ways of a flag the second is true
    boolean negated = field.type() instanceof FactType.Flag && !ways.holds(comparison, 1);
    return new Formula.Open(variable(field, null), comparison, negated);
  }

  private int variable(FactField<?> field, @Nullable Object code) {
    for (int i = 0; i < size; i++) {
      if (fields[i] == field && codes[i] == code) {
        repeated = true;
        return i;
      }
    }
    if (size == fields.length) {
      fields = Arrays.copyOf(fields, size * 2);
      codes = Arrays.copyOf(codes, size * 2);
    }
    fields[size] = field;
    codes[size] = code;
    return size++;
  }

  /** Whether a variable is true or false, and no more can be said of it. */
  boolean isTwoValued(int variable) {
    return codes[variable] != null || fields[variable].type() instanceof FactType.Flag;
  }

  /** The ways of completing a variable that is not two-valued. */
  Ways ways(int variable, List<Comparison> comparisons) {
    return ways(fields[variable], comparisons);
  }

  private Ways ways(FactField<?> field, List<Comparison> comparisons) {
    return Ways.of(field, comparisons, facts.value(field));
  }

  /** The facts on which something hangs that has been settled, in the catalogue's order. */
  List<MissingFact> missing(MissingFacts made, Formula... settled) {
    boolean[] decides = new boolean[size];
    mark(settled, decides);
    List<FactField<?>> missing = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (decides[i] && !missing.contains(fields[i])) {
        int place = missing.size();
        while (place > 0 && missing.get(place - 1).index() > fields[i].index()) {
          place--;
        }
        missing.add(place, fields[i]);
      }
    }
    List<MissingFact> all = new ArrayList<>(missing.size());
    for (FactField<?> field : missing) {
      all.add(made.of(field, openCodes(field)));
    }
    return all;
  }

  private static void mark(Formula[] formulas, boolean[] decides) {
    for (Formula formula : formulas) {
      if (formula instanceof Formula.Open open) {
        decides[open.variable()] = true;
      } else if (formula instanceof Formula.Settled settled) {
        mark(settled.deciding(), decides);
      } else if (formula instanceof Formula.Joined joined) {
        mark(joined.parts(), decides);
      }
    }
  }

  /** Of a set, the codes asked for of which it is not known whether they are in it. */
  private List<String> openCodes(FactField<?> field) {
    if (!(field.type() instanceof FactType.SetOf<?> set)) {
      return List.of();
    }
    List<String> open = new ArrayList<>();
    for (Enum<?> code : set.codes().getEnumConstants()) {
      for (int i = 0; i < size; i++) {
        if (fields[i] == field && codes[i] == code) {
          open.add(code.name());
        }
      }
    }
    return open;
  }
}
