// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.space.Space;

/**
 * The verdict and the missing facts by their definition: it asks the engine about every applicant
 * of whom everything is known, and a state of knowledge is judged by all applicants it allows.
 */
final class Oracle {

  private final Space space;
  private final BitSet met;

  Oracle(Space space, Requirement requirement, RuleEngine engine) {
    this.space = space;
    this.met = new BitSet((int) space.full());
    for (int number = 0; number < space.full(); number++) {
      met.set(number, holds(requirement, engine.find(space.fullApplicant(number))));
    }
  }

  private static boolean holds(Requirement requirement, Map<String, Finding> findings) {
    if (requirement instanceof Requirement.AllOf all) {
      return all.parts().stream().allMatch(part -> holds(part, findings));
    } else if (requirement instanceof Requirement.AnyOf any) {
      return any.parts().stream().anyMatch(part -> holds(part, findings));
    }
    Finding finding = findings.get(((Requirement.OfCriterion) requirement).id());
    if (finding == Finding.UNKNOWN) {
      throw new AssertionError("a criterion is unknown although every fact is known");
    }
    return finding == Finding.MET;
  }

  Verdict verdict(int[] cell) {
    int holding = 0;
    int[] completions = completions(cell, -1);
    for (int completion : completions) {
      holding += met.get(completion) ? 1 : 0;
    }
    return holding == 0
        ? Verdict.NOT_ELIGIBLE
        : holding == completions.length ? Verdict.ELIGIBLE : Verdict.UNDETERMINED;
  }

  List<String> missing(int[] cell) {
    if (verdict(cell) != Verdict.UNDETERMINED) {
      return List.of(); // no two of all its completions differ
    }
    List<String> missing = new ArrayList<>();
    int stride = 1;
    for (int i = 0; i < cell.length; i++) {
      List<Integer> allowed = allowed(cell, i);
      if (allowed.size() > 1 && decides(completions(cell, i), allowed, stride)) {
        missing.add(space.dimensions().get(i).field().id());
      }
      stride *= space.dimensions().get(i).full().size();
    }
    return missing;
  }

  private boolean decides(int[] others, List<Integer> allowed, int stride) {
    for (int other : others) {
      boolean first = met.get(other + allowed.get(0) * stride);
      for (int value : allowed) {
        if (met.get(other + value * stride) != first) {
          return true;
        }
      }
    }
    return false;
  }

  /** The numbers of the full applicants that a cell allows, with 0 for the dimension left out. */
  private int[] completions(int[] cell, int leftOut) {
    int[] completions = {0};
    int stride = 1;
    for (int i = 0; i < cell.length; i++) {
      if (i != leftOut) {
        List<Integer> allowed = allowed(cell, i);
        int[] longer = new int[completions.length * allowed.size()];
        int next = 0;
        for (int value : allowed) {
          for (int completion : completions) {
            longer[next++] = completion + value * stride;
          }
        }
        completions = longer;
      }
      stride *= space.dimensions().get(i).full().size();
    }
    return completions;
  }

  private List<Integer> allowed(int[] cell, int dimension) {
    return space.dimensions().get(dimension).states().get(cell[dimension]).allows();
  }
}
