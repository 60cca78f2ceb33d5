// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import se.samverkan.sam.core.participation.Handover;

/** The particulars of handing a plan over. */
final class HandoverText {

  private final Words words;

  HandoverText(Words words) {
    this.words = words;
  }

  Detail of(Handover event) {
    Detail detail = new Detail(words);
    if (event instanceof Handover.BackgroundPackSent sent) {
      return detail
          .add(words.say("från ", "from ") + words.in(sent.from()))
          .add(words.say("till ", "to ") + words.in(sent.to()));
    } else if (event instanceof Handover.HandoverHeld held) {
      if (!held.attendees().isEmpty()) {
        detail.add(MeetingText.present(words, held.attendees()));
      }
      return detail.either(
          held.planPresent(),
          words.say("planen var med", "the plan was there"),
          words.say("planen var inte med", "the plan was not there"));
    }
    Handover.HandoverReported reported = (Handover.HandoverReported) event;
    return detail.add(reported.by()).quoted(reported.report());
  }
}
