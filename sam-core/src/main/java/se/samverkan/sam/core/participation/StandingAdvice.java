// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.programme.PolicyValue;

/** What stands on a day about reaching a person, consent, concern and time. */
final class StandingAdvice {

  private StandingAdvice() {}

  static void add(
      AdviceList list,
      Participation until,
      LocalDate day,
      PolicyInForce policy,
      Circumstances around) {
    CaseFile file = until.file();
    if (file.stage().isEnd() || file.hasDied() || file.stage() == Stage.NOT_BEGUN) {
      return;
    }
    policy
        .term(PolicyTerm.CONTACT_WEEKS, day)
        .ifPresent(
            value -> list.add(AdviceKind.CONTACT_NOT_REACHED, unreached(file, value, day), value));
    policy
        .term(PolicyTerm.SUMMONS_LIMIT, day)
        .filter(
            value -> file.count(EventKind.SUMMONS_MISSED) >= value.value().number().orElseThrow())
        .ifPresent(value -> list.add(AdviceKind.SUMMONS_LIMIT_REACHED, Finding.MET, value));
    safeguarding(list, file, around);
    list.addIf(hasWithdrawn(file), AdviceKind.CONSENT_WITHDRAWN);
    if (file.stage().isEnrolled()) {
      overdue(list, file, day, policy);
    }
  }

  /** Whether the first attempt since the person was last reached lies so long back. */
  private static Finding unreached(CaseFile file, PolicyValue weeks, LocalDate day) {
    Optional<RecordedEvent> first = Optional.empty();
    for (RecordedEvent one : file.events()) {
      if (one.event() instanceof Contact.ContactAttempted attempt) {
        boolean isReached = attempt.result().isReached();
        first = isReached ? Optional.empty() : Optional.of(first.orElse(one));
      } else if (one.event() instanceof Meeting.MeetingHeld) {
        first = Optional.empty();
      }
    }
    Period time = Period.ofWeeks(weeks.value().number().orElseThrow());
    return first.map(one -> Due.after(one, time, day)).orElse(Finding.NOT_MET);
  }

  private static void safeguarding(AdviceList list, CaseFile file, Circumstances around) {
    Finding known =
        around.person().map(person -> Facts.finding(person.suicideRisk())).orElse(Finding.NOT_MET);
    // an unanswered question about a person is asked by the rules, not anew at each event
    list.addIf(
        file.count(EventKind.SAFEGUARDING_RAISED) > 0 || known == Finding.MET,
        AdviceKind.SAFEGUARDING_ROUTE);
  }

  private static boolean hasWithdrawn(CaseFile file) {
    boolean hasWithdrawn = false;
    for (RecordedEvent one : file.events()) {
      if (one.event() instanceof Permission.ConsentWithdrawn withdrawn) {
        hasWithdrawn |= withdrawn.consent() != ConsentKind.NATIONAL_FOLLOW_UP;
      } else if (one.event() instanceof Permission.ConsentGiven given) {
        hasWithdrawn &=
            given.ground().consent().equals(Optional.of(ConsentKind.NATIONAL_FOLLOW_UP));
      }
    }
    return hasWithdrawn;
  }

  private static void overdue(AdviceList list, CaseFile file, LocalDate day, PolicyInForce policy) {
    Optional<PolicyValue> goal = policy.term(PolicyTerm.GOAL_MONTHS, day);
    Optional<RecordedEvent> admission = file.admission();
    if (goal.isEmpty() || admission.isEmpty()) {
      return;
    }
    // the goal is kept on the day on which so many months have passed, and no longer on the next
    Period time = Period.ofMonths(goal.get().value().number().orElseThrow()).plusDays(1);
    boolean isTakenOver = admission.get().event() instanceof Intake.TakenOver;
    Finding finding = isTakenOver ? Finding.UNKNOWN : Due.after(admission.get(), time, day);
    List<Course.Extended> extensions = file.all(Course.Extended.class);
    list.add(
        extensions.isEmpty() ? AdviceKind.OVERDUE : AdviceKind.OVERDUE_WITH_REASON,
        finding,
        goal.get());
  }
}
