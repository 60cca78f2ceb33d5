// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Optional;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.PolicyTerm;

/** What to heed when a participation comes to its end, and at what agencies decide after it. */
final class CourseAdvice {

  private static final Label DOES_IT_FOLLOW =
      new Label(
          "följer myndighetens beslut slutbedömningen?",
          "does the agency's decision follow the final assessment?");
  private static final Label WHICH_BENEFIT =
      new Label("får personen sjukersättning?", "does the person receive sickness compensation?");

  private CourseAdvice() {}

  static void add(
      AdviceList list, RecordedEvent recorded, PolicyInForce policy, Circumstances around) {
    Event event = recorded.event();
    if (event instanceof Course.AgencyDecided decided) {
      list.add(
          AdviceKind.AGENCY_CONTRADICTS,
          decided.follows().map(Finding::of).orElse(Finding.UNKNOWN).not(),
          Optional.empty(),
          Optional.of(DOES_IT_FOLLOW));
    } else if (event instanceof Course.FinallyAssessed assessed) {
      list.addIf(
          !assessed.recipients().contains(Recipient.PARTICIPANT)
              || assessed.recipients().stream().allMatch(one -> one == Recipient.PARTICIPANT),
          AdviceKind.RECIPIENT_MISSING);
      transition(list, around);
    } else if (event instanceof Course.Transferred) {
      transition(list, around);
    } else if (event instanceof Course.Closed closed) {
      list.addIf(
          closed.reason() == ClosureReason.NO_SHOW
              && policy.term(PolicyTerm.SUMMONS_LIMIT, recorded.latest()).isEmpty(),
          AdviceKind.NO_SUMMONS_LIMIT_STATED);
      if (closed.reason() == ClosureReason.COMPLETED) {
        transition(list, around);
      }
    }
  }

  private static void transition(AdviceList list, Circumstances around) {
    list.add(
        AdviceKind.BENEFIT_TRANSITION,
        around.person().map(CourseAdvice::hasSicknessCompensation).orElse(Finding.UNKNOWN),
        Optional.empty(),
        Optional.of(WHICH_BENEFIT));
  }

  private static Finding hasSicknessCompensation(ApplicantOnDate person) {
    return Facts.finding(person.sicknessCompensation().received());
  }
}
