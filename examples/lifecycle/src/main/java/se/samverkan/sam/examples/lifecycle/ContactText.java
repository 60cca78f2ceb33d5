// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import se.samverkan.sam.core.participation.Contact;

/** The particulars of reaching a person. */
final class ContactText {

  private final Words words;

  ContactText(Words words) {
    this.words = words;
  }

  Detail of(Contact event) {
    Detail detail = new Detail(words);
    if (event instanceof Contact.CohortJoined joined) {
      return detail.add(joined.cohort());
    } else if (event instanceof Contact.TeamNamed named) {
      return detail.add(named.team());
    } else if (event instanceof Contact.ContactAttempted attempted) {
      return detail.add(attempted.channel()).add(attempted.result());
    } else if (event instanceof Contact.Summoned summoned) {
      return detail
          .add(summoned.meeting())
          .add(summoned.meetingDay(), day -> words.say("den ", "on ") + day);
    } else if (event instanceof Contact.SummonsMissed missed) {
      return detail.add(missed.meeting());
    }
    return detail.quoted(((Contact.SafeguardingRaised) event).route());
  }
}
