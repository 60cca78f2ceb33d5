// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what to heed: what a new event gives cause to, and what stands on a day. */
final class Advisor {

  private Advisor() {}

  /**
   * What to heed after an event: what it gives cause to, and what stands on the day it is recorded.
   */
  static List<Advice> after(
      Participation before,
      RecordedEvent event,
      Participation next,
      PolicyInForce policy,
      Circumstances circumstances) {
    LocalDate day = event.recordedOn().orElseGet(event::latest);
    AdviceList list = new AdviceList();
    AdmissionAdvice.add(list, event, policy, circumstances);
    MeetingAdvice.add(list, before, event, policy);
    HandoverAdvice.add(list, before, event);
    PlaceAdvice.add(list, next, event, policy, circumstances);
    CourseAdvice.add(list, event, policy, circumstances);
    list.addIf(
        next.contradictions().stream().anyMatch(one -> one.kind() == RefusalKind.AFTER_DEATH),
        AdviceKind.EVENTS_AFTER_DEATH);
    Set<Advice> all = new LinkedHashSet<>(list.found());
    all.addAll(on(next, day, policy, circumstances));
    return List.copyOf(all);
  }

  /** What stands on a day, by what can have happened until then. */
  static List<Advice> on(
      Participation participation,
      LocalDate day,
      PolicyInForce policy,
      Circumstances circumstances) {
    Participation until = participation.until(day);
    AdviceList list = new AdviceList();
    StandingAdvice.add(list, until, day, policy, circumstances);
    TrainingAdvice.add(list, until, day, policy, circumstances);
    FollowUpAdvice.add(list, until, day, policy);
    return list.found();
  }
}
