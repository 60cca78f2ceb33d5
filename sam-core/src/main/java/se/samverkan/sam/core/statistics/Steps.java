// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.participation.CaseFile;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.participation.Contact;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Meeting;
import se.samverkan.sam.core.participation.MeetingKind;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.Stage;

/** The steps that events come to. */
final class Steps {

  /** Closed for one of these after admission, a participation counts as dropped out (F53). */
  private static final Set<ClosureReason> DROP_OUTS =
      EnumSet.of(
          ClosureReason.NO_SHOW,
          ClosureReason.WITHDREW,
          ClosureReason.CONSENT_WITHDRAWN,
          ClosureReason.DROPPED_OUT);

  /** Of what tells of a step and happened in another system nobody may know here. */
  private static final Map<FunnelStep, EventKind> TOLD_BY = toldBy();

  private final Set<FunnelStep> steps = EnumSet.noneOf(FunnelStep.class);
  private boolean enrolled;
  private boolean ended;
  private boolean training;

  private Steps() {}

  /** The steps that the events of a file tell of. */
  static Set<FunnelStep> taken(CaseFile file) {
    Steps all = new Steps();
    file.events().stream().map(RecordedEvent::event).forEach(all::add);
    return all.steps;
  }

  /** The steps that may have been taken in another system without being known here. */
  static Set<FunnelStep> unseen(CaseFile file) {
    Set<FunnelStep> unseen = EnumSet.noneOf(FunnelStep.class);
    TOLD_BY.forEach(
        (step, kind) -> {
          if (file.mayHaveUnknown(kind)) {
            unseen.add(step);
          }
        });
    return unseen;
  }

  /** Whether an event begins an enrolment. */
  static boolean admits(Event event) {
    return event instanceof Intake.Decided decided
        ? decided.decision().outcome() == DecisionOutcome.ADMITTED
        : event instanceof Intake.TakenOver taken && taken.stage().isEnrolled();
  }

  /** Whether an event ends an enrolment that is under way. */
  static boolean ends(Event event) {
    return event instanceof Course.Closed
        || event instanceof Course.Transferred
        || event instanceof Course.Died
        || event instanceof Intake.Decided;
  }

  private void add(Event event) {
    if (event instanceof Intake intake) {
      addIntake(intake);
    } else if (event instanceof Contact.Summoned summoned) {
      if (summoned.meeting() == MeetingKind.INFORMATION) {
        steps.add(FunnelStep.INFORMATION_SUMMONED);
      }
    } else if (event instanceof Meeting.MeetingHeld held) {
      addMeeting(held.meeting());
    } else {
      addWork(event.kind());
      if (!ended && ends(event)) {
        addEnd(event);
      }
    }
  }

  private void addIntake(Intake intake) {
    if (admits(intake)) {
      steps.add(FunnelStep.ADMITTED);
      enrolled = true;
    }
    if (intake instanceof Intake.TakenOver taken) {
      addTakenOver(taken.stage());
    } else if (intake instanceof Intake.Decided) {
      if (!admits(intake)) {
        steps.add(enrolled ? FunnelStep.CLOSED : FunnelStep.NOT_ENROLLED);
        ended = true;
      }
    } else {
      TOLD_BY.forEach(
          (step, kind) -> {
            if (kind == intake.kind()) {
              steps.add(step);
            }
          });
    }
  }

  private void addTakenOver(Stage stage) {
    switch (stage) {
      case IDENTIFIED -> steps.add(FunnelStep.IDENTIFIED);
      case INFORMED -> steps.add(FunnelStep.INFORMED);
      case REFERRED -> steps.add(FunnelStep.REFERRED);
      case QUEUED -> steps.add(FunnelStep.QUEUED);
      case MET, MAPPING -> steps.add(FunnelStep.FIRST_MEETING);
      case MAPPED -> steps.add(FunnelStep.MAPPING_DONE);
      case HANDED_OVER -> steps.add(FunnelStep.HANDED_OVER);
      case IN_ACTIVITIES -> steps.add(FunnelStep.IN_ACTIVITIES);
      case IN_TRAINING -> {
        steps.add(FunnelStep.IN_ACTIVITIES);
        steps.add(FunnelStep.IN_TRAINING);
        training = true;
      }
      case FINALLY_ASSESSED -> steps.add(FunnelStep.FINALLY_ASSESSED);
      // admitted is counted as such; no case is taken over at the other stages
      default -> {}
    }
  }

  private void addMeeting(MeetingKind meeting) {
    if (meeting == MeetingKind.INFORMATION) {
      steps.add(FunnelStep.INFORMATION_ATTENDED);
    } else if (meeting == MeetingKind.FIRST || meeting == MeetingKind.MAPPING_1) {
      steps.add(FunnelStep.FIRST_MEETING);
    }
  }

  private void addWork(EventKind kind) {
    switch (kind) {
      case RECOMMENDED -> steps.add(FunnelStep.MAPPING_DONE);
      case HANDOVER_HELD -> steps.add(FunnelStep.HANDED_OVER);
      case ACTIVITY_STARTED -> steps.add(FunnelStep.IN_ACTIVITIES);
      case TRAINING_STARTED -> {
        steps.add(FunnelStep.IN_ACTIVITIES);
        steps.add(FunnelStep.IN_TRAINING);
        training = true;
      }
      case TRAINING_ENDED -> training = false;
      case INTERRUPTED -> {
        if (training) {
          steps.add(FunnelStep.TRAINING_INTERRUPTED);
        }
      }
      case FINALLY_ASSESSED -> steps.add(FunnelStep.FINALLY_ASSESSED);
      case FOLLOWED_UP -> steps.add(FunnelStep.FOLLOWED_UP);
      // the other kinds are no step
      default -> {}
    }
  }

  private void addEnd(Event event) {
    ended = true;
    if (event instanceof Course.Died) {
      steps.add(FunnelStep.DECEASED);
    } else if (event instanceof Course.Transferred) {
      steps.add(FunnelStep.TRANSFERRED);
    } else if (!enrolled) {
      steps.add(FunnelStep.NOT_ENROLLED);
    } else {
      steps.add(FunnelStep.CLOSED);
      if (event instanceof Course.Closed closed && DROP_OUTS.contains(closed.reason())) {
        steps.add(FunnelStep.DROPPED_OUT);
      }
    }
  }

  private static Map<FunnelStep, EventKind> toldBy() {
    Map<FunnelStep, EventKind> toldBy = new EnumMap<>(FunnelStep.class);
    toldBy.put(FunnelStep.IDENTIFIED, EventKind.IDENTIFIED);
    toldBy.put(FunnelStep.INFORMED, EventKind.INFORMED);
    toldBy.put(FunnelStep.REFERRED, EventKind.REFERRED);
    toldBy.put(FunnelStep.QUEUED, EventKind.QUEUED);
    toldBy.put(FunnelStep.FIRST_MEETING, EventKind.MEETING_HELD);
    toldBy.put(FunnelStep.INFORMATION_SUMMONED, EventKind.SUMMONED);
    toldBy.put(FunnelStep.INFORMATION_ATTENDED, EventKind.MEETING_HELD);
    toldBy.put(FunnelStep.MAPPING_DONE, EventKind.RECOMMENDED);
    toldBy.put(FunnelStep.HANDED_OVER, EventKind.HANDOVER_HELD);
    toldBy.put(FunnelStep.IN_ACTIVITIES, EventKind.ACTIVITY_STARTED);
    toldBy.put(FunnelStep.IN_TRAINING, EventKind.TRAINING_STARTED);
    toldBy.put(FunnelStep.TRAINING_INTERRUPTED, EventKind.INTERRUPTED);
    toldBy.put(FunnelStep.FINALLY_ASSESSED, EventKind.FINALLY_ASSESSED);
    toldBy.put(FunnelStep.FOLLOWED_UP, EventKind.FOLLOWED_UP);
    return toldBy;
  }
}
