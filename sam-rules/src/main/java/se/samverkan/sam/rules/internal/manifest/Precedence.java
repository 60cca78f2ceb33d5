// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.programme.OutcomeClass;

/** The order in which classes go, before it is known to be one. */
final class Precedence {

  private Precedence() {}

  /** Whether a class comes, perhaps through others, after itself. */
  static boolean goesBeforeItself(OutcomeClass outcomeClass, List<OutcomeClass> classes) {
    Deque<String> open = new ArrayDeque<>(outcomeClass.after());
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String id = open.remove();
      if (id.equals(outcomeClass.id())) {
        return true;
      }
      if (seen.add(id)) {
        classes.stream()
            .filter(one -> one.id().equals(id))
            .forEach(one -> open.addAll(one.after()));
      }
    }
    return false;
  }
}
