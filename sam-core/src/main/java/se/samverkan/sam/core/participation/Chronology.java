// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The order of events: that in which they were recorded, save that whatever certainly happened
 * before an event goes before it. So the events of one day, and those of which only the month is
 * known, stand as they were recorded; and an event that is recorded later never changes the order
 * of the others.
 */
final class Chronology {

  private Chronology() {}

  static List<RecordedEvent> of(List<RecordedEvent> recorded) {
    List<RecordedEvent> ordered = new ArrayList<>(recorded.size());
    Set<RecordedEvent> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<RecordedEvent> waiting = new ArrayDeque<>();
    for (RecordedEvent event : recorded) {
      if (!placed.contains(event)) {
        waiting.push(event);
      }
      while (!waiting.isEmpty()) {
        Optional<RecordedEvent> earlier = firstBefore(waiting.element(), recorded, placed);
        if (earlier.isPresent()) {
          waiting.push(earlier.get());
        } else {
          ordered.add(waiting.element());
          placed.add(waiting.pop());
        }
      }
    }
    return ordered;
  }

  private static Optional<RecordedEvent> firstBefore(
      RecordedEvent event, List<RecordedEvent> recorded, Set<RecordedEvent> placed) {
    return recorded.stream()
        .filter(other -> other.latest().isBefore(event.on().earliest()) && !placed.contains(other))
        .findFirst();
  }
}
