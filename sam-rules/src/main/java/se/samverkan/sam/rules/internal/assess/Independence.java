// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides what is left of a requirement part by part, where parts share no facts.
 *
 * <p>Take all of several parts (for any of them, exchange true and false). Those that share facts,
 * directly or through others, are one component. Components share nothing, so every combination of
 * what they can be is possible:
 *
 * <ul>
 *   <li>a component that is always false makes the whole so; one that is always true plays no part;
 *   <li>otherwise the whole can be both, and a fact decides it exactly if it decides its own
 *       component. For if it decides that, the others can all be true at the same time, and then
 *       the whole is what that component is. And if two completions that differ in one fact differ
 *       in the whole, they differ in a component, and that can only be the one with the fact.
 * </ul>
 *
 * <p>So a component is settled on its own; only within one of several parts are completions tried,
 * and what in it shares nothing with the rest is settled before and counts as one more fact that
 * can be true or false.
 */
final class Independence {

  private static final Formula[] NONE = {};
  private static final int[] NOTHING = {};

  private final OpenFacts open;

  Independence(OpenFacts open) {
    this.open = open;
  }

  /**
   * What a formula comes to: fixed, or what decides it.
   *
   * @param formula none of its variables occur outside it
   */
  Formula settle(Formula formula) {
    if (!(formula instanceof Formula.Joined joined)) {
      return formula;
    } else if (!open.repeated()) {
      return new Formula.Settled(joined.parts(), true);
    }
    return settle(joined, NOTHING);
  }

  /**
   * A combination in which all is settled that shares no variables with the rest.
   *
   * @param around by variable, how often it occurs in the component that the combination is a part
   *     of; nothing if it is no part of any
   */
  private Formula settle(Formula.Joined joined, int[] around) {
    Formula.Fixed neutral = Formula.Fixed.of(joined.all());
    List<Formula> deciding = new ArrayList<>();
    List<Formula> left = new ArrayList<>();
    for (Formula[] component : Components.of(joined.parts(), open.size())) {
      if (around != NOTHING && isShared(component, around)) {
        for (Formula part : component) {
          left.add(part instanceof Formula.Joined inner ? settle(inner, around) : part);
        }
      } else {
        Formula settled = component(joined.all(), component);
        if (settled instanceof Formula.Fixed && settled != neutral) {
          return settled;
        } else if (settled != neutral) {
          deciding.add(settled);
        }
      }
    }
    if (!deciding.isEmpty()) {
      left.add(deciding.size() == 1 ? deciding.get(0) : settled(deciding));
    }
    return Formula.joined(joined.all(), left.toArray(NONE));
  }

  private Formula component(boolean all, Formula[] parts) {
    if (parts.length == 1) {
      return settle(parts[0]);
    }
    int[] within = new int[open.size()];
    count(parts, within);
    Formula[] left = new Formula[parts.length];
    for (int i = 0; i < parts.length; i++) {
      left[i] = parts[i] instanceof Formula.Joined one ? settle(one, within) : parts[i];
    }
    Formula entangled = Formula.joined(all, left);
    return entangled instanceof Formula.Joined joined
        ? new TruthTable(joined, open).settle()
        : entangled;
  }

  /** Whether a variable of a component occurs anywhere else. */
  private boolean isShared(Formula[] component, int[] around) {
    if (component.length == 1 && component[0] instanceof Formula.Open one) {
      return around[one.variable()] > 1;
    }
    int[] inside = new int[open.size()];
    count(component, inside);
    for (int i = 0; i < inside.length; i++) {
      if (inside[i] > 0 && inside[i] < around[i]) {
        return true;
      }
    }
    return false;
  }

  private static void count(Formula[] formulas, int[] occurrences) {
    for (Formula formula : formulas) {
      if (formula instanceof Formula.Open one) {
        occurrences[one.variable()]++;
      } else if (formula instanceof Formula.Joined joined) {
        count(joined.parts(), occurrences);
      }
    }
  }

  private static Formula settled(List<Formula> deciding) {
    boolean exact = true;
    for (Formula one : deciding) {
      exact &= one.exact();
    }
    return new Formula.Settled(deciding.toArray(NONE), exact);
  }
}
