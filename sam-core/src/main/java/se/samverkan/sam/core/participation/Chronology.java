// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The order of events: that in which they were recorded, save that an event which certainly happened
 * before another goes before it. So the events of one day, and those of which only the month is
 * known, stand as they were recorded.
 */
final class Chronology {

  private Chronology() {}

  static List<RecordedEvent> of(Collection<RecordedEvent> recorded) {
    List<RecordedEvent> rest = new ArrayList<>(recorded);
    List<RecordedEvent> ordered = new ArrayList<>(rest.size());
    while (!rest.isEmpty()) {
      ordered.add(rest.remove(firstWithoutPredecessor(rest)));
    }
    return ordered;
  }

  private static int firstWithoutPredecessor(List<RecordedEvent> rest) {
    LocalDate soonestOver = LocalDate.MAX;
    for (RecordedEvent event : rest) {
      LocalDate latest = event.on().latest();
      soonestOver = latest.isBefore(soonestOver) ? latest : soonestOver;
    }
    int index = 0;
    // the event that is over soonest has no predecessor itself, so the loop ends
    while (soonestOver.isBefore(rest.get(index).on().earliest())) {
      index++;
    }
    return index;
  }
}
