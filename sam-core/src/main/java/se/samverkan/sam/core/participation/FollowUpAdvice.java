// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.programme.PolicyTerm;

/**
 * Which follow-ups are due on a day. The papers count from the end of the measures and from the end
 * of the project, and propose one of the plan; each is asked for by itself (F58).
 */
final class FollowUpAdvice {

  private final AdviceList list;
  private final CaseFile file;
  private final LocalDate day;
  private final PolicyInForce policy;

  private FollowUpAdvice(AdviceList list, CaseFile file, LocalDate day, PolicyInForce policy) {
    this.list = list;
    this.file = file;
    this.day = day;
    this.policy = policy;
  }

  static void add(AdviceList list, Participation until, LocalDate day, PolicyInForce policy) {
    CaseFile file = until.file();
    if (file.hasDied() || file.admission().isEmpty()) {
      return;
    }
    FollowUpAdvice advice = new FollowUpAdvice(list, file, day, policy);
    advice.measuresEnded().ifPresent(ended -> advice.afterMeasures(ended));
    policy.programme().until().ifPresent(end -> advice.afterProject(end));
    file.last(EventKind.HANDOVER_HELD).ifPresent(handover -> advice.afterPlan(handover));
  }

  private Optional<RecordedEvent> measuresEnded() {
    return file.stage().isEnd()
        ? file.last(EventKind.CLOSED).or(() -> file.last(EventKind.TRANSFERRED))
        : Optional.empty();
  }

  private void afterMeasures(RecordedEvent ended) {
    due(
        AdviceKind.FOLLOW_UP_AFTER_MEASURES,
        PolicyTerm.FOLLOW_UP_AFTER_MEASURES_MONTHS,
        FollowUpAnchor.MEASURES,
        time -> Due.after(ended, time, day));
  }

  private void afterProject(LocalDate end) {
    due(
        AdviceKind.FOLLOW_UP_AFTER_PROJECT,
        PolicyTerm.FOLLOW_UP_AFTER_PROJECT_MONTHS,
        FollowUpAnchor.PROJECT_END,
        time -> Due.after(end, time, day));
  }

  private void afterPlan(RecordedEvent handover) {
    due(
        AdviceKind.FOLLOW_UP_PROPOSED,
        PolicyTerm.FOLLOW_UP_PROPOSED_MONTHS,
        FollowUpAnchor.PLAN,
        time -> Due.after(handover, time, day));
  }

  private void due(
      AdviceKind kind, PolicyTerm term, FollowUpAnchor anchor, Function<Period, Finding> passed) {
    policy
        .term(term, day)
        .ifPresent(
            value -> {
              Period time = Period.ofMonths(value.value().number().orElseThrow());
              list.add(kind, passed.apply(time).and(done(anchor).not()), value);
            });
  }

  /** A follow-up of which it is not told after what it came may have been the one. */
  private Finding done(FollowUpAnchor anchor) {
    Finding done = Finding.NOT_MET;
    for (Course.FollowedUp one : file.all(Course.FollowedUp.class)) {
      done = done.or(one.after().map(after -> Finding.of(after == anchor)).orElse(Finding.UNKNOWN));
    }
    return done;
  }
}
