// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Source;

/**
 * One way of sorting outcomes into classes. A programme may have several: one in which its report
 * counts, and others that its goals need.
 */
@Value.Immutable
public sealed interface Classification extends Labelled
    permits ClassificationBuilder.ClassificationValue {

  /** The id in the rule pack. */
  String id();

  /** What it is called. */
  @Override
  Label label();

  /** Where it comes from. */
  Source source();

  /** The interpretation that it rests on, where the papers have no such classes themselves. */
  Optional<String> interpretation();

  /** Its classes, in order; one or more, with distinct ids. */
  List<OutcomeClass> classes();

  /** The class with this id. */
  default Optional<OutcomeClass> outcomeClass(String id) {
    return classes().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The ids of all classes that go before this one, directly or through others. */
  default Set<String> before(OutcomeClass outcomeClass) {
    Set<String> before = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(outcomeClass.after());
    while (!open.isEmpty()) {
      String id = open.remove();
      if (before.add(id)) {
        outcomeClass(id).ifPresent(one -> open.addAll(one.after()));
      }
    }
    return before;
  }

  /** A new builder. */
  static ClassificationBuilder builder() {
    return new ClassificationBuilder();
  }

  /** Checks that ids are distinct, that precedence names classes and does not go in a circle. */
  @Value.Check
  default void check() {
    Map<String, OutcomeClass> byId = new HashMap<>();
    for (OutcomeClass one : classes()) {
      if (byId.put(one.id(), one) != null) {
        throw new IllegalArgumentException("two classes are called `" + one.id() + "`");
      }
    }
    if (byId.isEmpty()) {
      throw new IllegalArgumentException("classification `" + id() + "` has no classes");
    }
    for (OutcomeClass one : classes()) {
      if (!byId.keySet().containsAll(one.after())) {
        throw new IllegalArgumentException("class `" + one.id() + "` comes after one not there");
      }
      if (before(one).contains(one.id())) {
        throw new IllegalArgumentException("class `" + one.id() + "` goes before itself");
      }
    }
  }
}
