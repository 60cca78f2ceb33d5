// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingAnswer;

/** Finds every reason to refuse a new event: what cannot be, and what must not be. */
final class Judge {

  private final Participation participation;
  private final PolicyInForce policy;

  Judge(Participation participation, PolicyInForce policy) {
    this.participation = participation;
    this.policy = policy;
  }

  List<RefusalKind> refusals(RecordedEvent event, Participation with) {
    Set<RefusalKind> refusals = new TreeSet<>();
    if (!event.enrolment().equals(participation.enrolment())) {
      refusals.add(RefusalKind.OTHER_ENROLMENT);
    }
    if (participation.recorded().stream().anyMatch(one -> one.id().equals(event.id()))) {
      refusals.add(RefusalKind.EVENT_ID_TAKEN);
    }
    if (event.recordedOn().isEmpty()) {
      refusals.add(RefusalKind.RECORDED_DAY_MISSING);
    }
    refusals.addAll(contradictions(event, with));
    refusals.addAll(againstPolicy(event));
    return List.copyOf(refusals);
  }

  /**
   * What would contradict with the event in the record and does not without it. A death is recorded
   * whenever it becomes known, though summonses were sent after it.
   */
  private List<RefusalKind> contradictions(RecordedEvent event, Participation with) {
    List<RefusalKind> kinds = new ArrayList<>();
    for (Contradiction one : with.contradictions()) {
      if (one.event().equals(event.id())) {
        kinds.add(one.kind());
      } else if (event.event().kind() != EventKind.DIED
          && !participation.contradictions().contains(one)) {
        kinds.add(RefusalKind.LATER_EVENT_DEPENDS);
      }
    }
    return kinds;
  }

  private List<RefusalKind> againstPolicy(RecordedEvent recorded) {
    Event event = recorded.event();
    if (event instanceof Intake.Decided decided) {
      return decision(decided);
    }
    if (event instanceof Course.Closed closed && closed.reason() == ClosureReason.NO_SHOW) {
      return summonsLimit(recorded);
    }
    if (event instanceof Handover.BackgroundPackSent sent) {
      return sharing(sent, recorded.latest());
    }
    if (event instanceof Planning.DirectionChosen chosen) {
      boolean changes =
          participation.plan().direction().stream()
              .anyMatch(before -> !before.direction().equals(chosen.direction()));
      return changes && chosen.reason().isEmpty()
          ? List.of(RefusalKind.NO_REASON_FOR_CHANGE)
          : List.of();
    }
    return List.of();
  }

  private List<RefusalKind> decision(Intake.Decided decided) {
    List<RefusalKind> refusals = new ArrayList<>();
    Decision decision = decided.decision();
    if (!isAbout(decision.applicant().value(), decision.programme())) {
      refusals.add(RefusalKind.DECISION_OF_ANOTHER);
    }
    Optional<Assessment> assessment = decided.assessment();
    if (assessment.isEmpty() && EventForm.of(decided) == EventForm.ADMITTED) {
      refusals.add(RefusalKind.ASSESSMENT_MISSING);
    }
    if (assessment.filter(one -> !isAbout(one.applicant().value(), one.programme())).isPresent()) {
      refusals.add(RefusalKind.ASSESSMENT_OF_ANOTHER);
    }
    return refusals;
  }

  private boolean isAbout(String person, String programme) {
    return participation.participant().value().equals(person)
        && participation.programme().equals(programme);
  }

  private List<RefusalKind> summonsLimit(RecordedEvent closing) {
    CaseFile file = participation.file();
    if (file.mayHaveUnknown(EventKind.SUMMONS_MISSED)) {
      return List.of();
    }
    int missed = file.count(EventKind.SUMMONS_MISSED);
    return policy
        .term(PolicyTerm.SUMMONS_LIMIT, closing.latest())
        .flatMap(term -> term.value().number())
        .filter(limit -> missed < limit)
        .map(limit -> List.of(RefusalKind.SUMMONS_LIMIT_NOT_REACHED))
        .orElse(List.of());
  }

  private List<RefusalKind> sharing(Handover.BackgroundPackSent sent, LocalDate day) {
    for (Agency to : sent.to()) {
      if (to != sent.from()
          && participation.grounds().between(sent.from(), to, Purpose.SHOW_PLAN, day)
              instanceof SharingAnswer.Denied) {
        return List.of(RefusalKind.NO_GROUND_FOR_SHARING);
      }
    }
    return List.of();
  }
}
