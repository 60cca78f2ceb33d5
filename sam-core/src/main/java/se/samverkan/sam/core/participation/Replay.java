// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes through recorded events and finds what they come to, and which do not fit.
 *
 * @param file what those that fit come to
 * @param files the same after each of them in turn
 * @param contradictions those that do not fit
 */
record Replay(CaseFile file, List<CaseFile> files, List<Contradiction> contradictions) {

  static Replay of(List<RecordedEvent> recorded) {
    List<Contradiction> contradictions = new ArrayList<>();
    Set<EventId> voided = voided(recorded, contradictions);
    CaseFile file = CaseFile.EMPTY;
    List<CaseFile> files = new ArrayList<>();
    for (RecordedEvent one : Chronology.of(counting(recorded, voided))) {
      List<RefusalKind> faults = Structure.faults(file, one);
      faults.forEach(fault -> contradictions.add(new Contradiction(one.id(), fault)));
      if (faults.isEmpty()) {
        file = file.with(one, Structure.next(file, one.event()).orElseThrow());
        files.add(file);
      }
    }
    return new Replay(file, List.copyOf(files), List.copyOf(contradictions));
  }

  private static List<RecordedEvent> counting(
      Collection<RecordedEvent> recorded, Set<EventId> voided) {
    return recorded.stream()
        .filter(one -> !(one.event() instanceof Course.EventVoided))
        .filter(one -> !voided.contains(one.id()))
        .toList();
  }

  /** The events that count as never recorded. */
  private static Set<EventId> voided(
      Collection<RecordedEvent> recorded, List<Contradiction> contradictions) {
    Map<EventId, RecordedEvent> byId = new HashMap<>();
    recorded.forEach(one -> byId.put(one.id(), one));
    Set<EventId> voided = new HashSet<>();
    for (RecordedEvent one : recorded) {
      if (one.event() instanceof Course.EventVoided voiding) {
        RecordedEvent target = byId.get(voiding.event());
        if (target == null) {
          contradictions.add(new Contradiction(one.id(), RefusalKind.NO_SUCH_EVENT));
        } else if (target.event() instanceof Course.EventVoided) {
          contradictions.add(new Contradiction(one.id(), RefusalKind.CANNOT_BE_VOIDED));
        } else if (!voided.add(voiding.event())) {
          contradictions.add(new Contradiction(one.id(), RefusalKind.ALREADY_VOIDED));
        }
      }
    }
    return voided;
  }
}
