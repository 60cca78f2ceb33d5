// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.programme.PolicyTerm;

/**
 * Which follow-ups are due on a day. The papers count from the end of the measures and from the end
 * of the project, and propose one of the plan; each is asked for by itself (F58).
 */
final class FollowUpAdvice {

  private FollowUpAdvice() {}

  static void add(AdviceList list, Participation until, LocalDate day, PolicyInForce policy) {
    CaseFile file = until.file();
    if (file.hasDied() || file.admission().isEmpty()) {
      return;
    }
    measuresEnded(file)
        .ifPresent(
            ended ->
                due(
                    list,
                    AdviceKind.FOLLOW_UP_AFTER_MEASURES,
                    PolicyTerm.FOLLOW_UP_AFTER_MEASURES_MONTHS,
                    FollowUpAnchor.MEASURES,
                    ended,
                    file,
                    day,
                    policy));
    policy
        .programme()
        .until()
        .ifPresent(
            end ->
                due(
                    list,
                    AdviceKind.FOLLOW_UP_AFTER_PROJECT,
                    PolicyTerm.FOLLOW_UP_AFTER_PROJECT_MONTHS,
                    FollowUpAnchor.PROJECT_END,
                    PartialDate.of(end),
                    file,
                    day,
                    policy));
    file.last(EventKind.HANDOVER_HELD)
        .ifPresent(
            handover ->
                due(
                    list,
                    AdviceKind.FOLLOW_UP_PROPOSED,
                    PolicyTerm.FOLLOW_UP_PROPOSED_MONTHS,
                    FollowUpAnchor.PLAN,
                    handover.on(),
                    file,
                    day,
                    policy));
  }

  private static Optional<PartialDate> measuresEnded(CaseFile file) {
    return file.stage().isEnd()
        ? file.last(EventKind.CLOSED)
            .or(() -> file.last(EventKind.TRANSFERRED))
            .map(RecordedEvent::on)
        : Optional.empty();
  }

  private static void due(
      AdviceList list,
      AdviceKind kind,
      PolicyTerm term,
      FollowUpAnchor anchor,
      PartialDate from,
      CaseFile file,
      LocalDate day,
      PolicyInForce policy) {
    boolean isDone =
        file.all(Course.FollowedUp.class).stream().anyMatch(one -> one.after() == anchor);
    if (!isDone) {
      policy
          .term(term, day)
          .ifPresent(
              value -> {
                Period time = Period.ofMonths(value.value().number().orElseThrow());
                list.add(kind, Due.after(from, time, day), value);
              });
    }
  }
}
