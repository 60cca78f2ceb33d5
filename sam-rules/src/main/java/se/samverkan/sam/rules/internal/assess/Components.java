// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.Arrays;

/** Parts put together that share variables, directly or through others. */
final class Components {

  /** By part, one of the parts it belongs with; its own where it is the first of them. */
  private final int[] first;

  /** By variable, the part in which it was seen first. */
  private final int[] seen;

  private Components(int parts, int variables) {
    first = new int[parts];
    Arrays.setAll(first, part -> part);
    seen = new int[variables];
    Arrays.fill(seen, -1);
  }

  /** The components, in the order of their first parts. */
  static Formula[][] of(Formula[] parts, int variables) {
    Components all = new Components(parts.length, variables);
    for (int part = 0; part < parts.length; part++) {
      all.join(part, parts[part]);
    }
    return all.collect(parts);
  }

  private void join(int part, Formula formula) {
    if (formula instanceof Formula.Open open) {
      int other = seen[open.variable()];
      if (other < 0) {
        seen[open.variable()] = part;
      } else {
        int one = root(part);
        int two = root(other);
        first[Math.max(one, two)] = Math.min(one, two);
      }
    } else if (formula instanceof Formula.Joined joined) {
      for (Formula each : joined.parts()) {
        join(part, each);
      }
    }
  }

  private int root(int part) {
    int root = part;
    while (first[root] != root) {
      first[root] = first[first[root]];
      root = first[root];
    }
    return root;
  }

  private Formula[][] collect(Formula[] parts) {
    int[] sizes = new int[parts.length];
    int components = 0;
    for (int part = 0; part < parts.length; part++) {
      components += sizes[root(part)]++ == 0 ? 1 : 0;
    }
    Formula[][] collected = new Formula[components][];
    int[] places = new int[parts.length];
    int next = 0;
    for (int part = 0; part < parts.length; part++) {
      int root = root(part);
      if (root == part) { // the root is the least, so it comes first
        places[root] = next;
        collected[next++] = new Formula[sizes[root]];
      }
      Formula[] component = collected[places[root]];
      component[component.length - sizes[root]--] = parts[part];
    }
    return collected;
  }
}
