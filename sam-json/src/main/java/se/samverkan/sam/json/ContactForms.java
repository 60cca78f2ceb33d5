// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.DATE;
import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.MeetingForms.MEETING_KIND;
import static se.samverkan.sam.json.Part.optional;
import static se.samverkan.sam.json.Part.required;
import static se.samverkan.sam.json.Variant.event;

import java.util.List;
import se.samverkan.sam.core.participation.Contact;
import se.samverkan.sam.core.participation.ContactChannel;
import se.samverkan.sam.core.participation.ContactResult;
import se.samverkan.sam.core.participation.TeamRole;

/** Reaching a person and keeping hold of the case. */
final class ContactForms {

  static final CodeForm<TeamRole> TEAM_ROLE = CodeForm.of(TeamRole.class);
  static final CodeForm<ContactChannel> CONTACT_CHANNEL = CodeForm.of(ContactChannel.class);
  static final CodeForm<ContactResult> CONTACT_RESULT = CodeForm.of(ContactResult.class);

  static final List<Variant<? extends Contact>> ALL =
      List.of(
          event(
              Contact.CohortJoined.class,
              name ->
                  RecordForm.of(
                      name,
                      required("cohort", TEXT, Contact.CohortJoined::cohort),
                      Contact.CohortJoined::new)),
          event(
              Contact.TeamNamed.class,
              name ->
                  RecordForm.of(
                      name,
                      required("team", new SetForm<>(TEAM_ROLE), Contact.TeamNamed::team),
                      Contact.TeamNamed::new)),
          event(
              Contact.ContactAttempted.class,
              name ->
                  RecordForm.of(
                      name,
                      required("channel", CONTACT_CHANNEL, Contact.ContactAttempted::channel),
                      required("result", CONTACT_RESULT, Contact.ContactAttempted::result),
                      Contact.ContactAttempted::new)),
          event(
              Contact.Summoned.class,
              name ->
                  RecordForm.of(
                      name,
                      required("meeting", MEETING_KIND, Contact.Summoned::meeting),
                      optional("meetingDay", DATE, Contact.Summoned::meetingDay),
                      Contact.Summoned::new)),
          event(
              Contact.SummonsMissed.class,
              name ->
                  RecordForm.of(
                      name,
                      required("meeting", MEETING_KIND, Contact.SummonsMissed::meeting),
                      Contact.SummonsMissed::new)),
          event(
              Contact.SafeguardingRaised.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("route", TEXT, Contact.SafeguardingRaised::route),
                      Contact.SafeguardingRaised::new)));

  private ContactForms() {}
}
