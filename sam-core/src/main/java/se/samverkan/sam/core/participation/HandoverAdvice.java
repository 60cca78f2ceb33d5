// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Optional;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.label.Label;

/**
 * What was lacking at a handover (F46). It took place, so it is recorded as incomplete and not
 * refused (S12).
 */
final class HandoverAdvice {

  private static final Label WAS_PLAN_THERE =
      new Label("fanns handlingsplanen med?", "was the action plan there?");
  private static final Label WHO_WAS_THERE =
      new Label("vilka var med vid överlämningen?", "who was at the handover?");

  private HandoverAdvice() {}

  static void add(AdviceList list, Participation before, RecordedEvent recorded) {
    if (!(recorded.event() instanceof Handover.HandoverHeld held)) {
      return;
    }
    Finding planThere = held.planPresent().map(Finding::of).orElse(Finding.UNKNOWN);
    list.add(
        AdviceKind.HANDOVER_WITHOUT_PLAN,
        planThere.not(),
        Optional.empty(),
        Optional.of(WAS_PLAN_THERE));
    boolean packUnknown = before.file().mayHaveUnknown(EventKind.BACKGROUND_PACK_SENT);
    if (before.file().count(EventKind.BACKGROUND_PACK_SENT) == 0) {
      list.add(
          AdviceKind.HANDOVER_WITHOUT_PACK,
          packUnknown ? Finding.UNKNOWN : Finding.MET,
          Optional.empty(),
          Optional.empty());
    }
    absent(list, held, AttendeeRole.PARTICIPANT, AdviceKind.HANDOVER_WITHOUT_PARTICIPANT);
    absent(list, held, AttendeeRole.CASE_OFFICER, AdviceKind.HANDOVER_WITHOUT_CASE_OFFICER);
  }

  /** A meeting at which nobody is told to have been is one of which the attendees are unknown. */
  private static void absent(
      AdviceList list, Handover.HandoverHeld held, AttendeeRole role, AdviceKind kind) {
    if (held.attendees().stream().noneMatch(attendee -> attendee.role() == role)) {
      list.add(
          kind,
          held.attendees().isEmpty() ? Finding.UNKNOWN : Finding.MET,
          Optional.empty(),
          Optional.of(WHO_WAS_THERE));
    }
  }
}
