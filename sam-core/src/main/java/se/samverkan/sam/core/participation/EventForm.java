// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.label.Label;

/** What, beside its kind, decides where an event leads. */
enum EventForm {
  PLAIN(new Label("-", "-")),
  ADMITTED(DecisionOutcome.ADMITTED.label()),
  EXCLUDED(DecisionOutcome.EXCLUDED.label()),
  REFERRED_TO_TREATMENT(DecisionOutcome.REFERRED_TO_TREATMENT.label()),
  NOT_SUITABLE_FOR_NOW(DecisionOutcome.NOT_SUITABLE_FOR_NOW.label()),
  DECLINED_BY_PERSON(DecisionOutcome.DECLINED_BY_PERSON.label()),
  FIRST_MEETING(MeetingKind.FIRST.label()),
  MAPPING_MEETING(new Label("kartläggningsmöte", "mapping meeting")),
  OTHER_MEETING(MeetingKind.OTHER.label());

  private final Label label;

  EventForm(Label label) {
    this.label = label;
  }

  Label label() {
    return label;
  }

  static EventForm of(Event event) {
    if (event instanceof Intake.Decided decided) {
      return valueOf(decided.decision().outcome().name());
    }
    if (event instanceof Meeting.MeetingHeld held) {
      return held.meeting() == MeetingKind.FIRST
          ? FIRST_MEETING
          : held.meeting().mappingNumber() > 0 ? MAPPING_MEETING : OTHER_MEETING;
    }
    return PLAIN;
  }
}
