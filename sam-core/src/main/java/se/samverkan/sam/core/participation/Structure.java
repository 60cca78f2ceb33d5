// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be at all, in any programme: refusals that hold for history as for new events. */
final class Structure {

  private Structure() {}

  /** Where an event leads, if it fits what stands before it. */
  static Optional<Stage> next(CaseFile before, Event event) {
    if (event instanceof Intake.TakenOver taken) {
      return before.stage() == Stage.NOT_BEGUN ? Optional.of(taken.stage()) : Optional.empty();
    }
    if (event instanceof Course.Resumed) {
      return before.resumesAt();
    }
    return StageTable.next(before.stage(), event.kind(), EventForm.of(event));
  }

  /** Why an event does not fit what stands before it; empty if it does. */
  static List<RefusalKind> faults(CaseFile before, RecordedEvent recorded) {
    List<RefusalKind> faults = new ArrayList<>();
    if (isRecordedTooEarly(recorded)) {
      faults.add(RefusalKind.RECORDED_BEFORE_IT_HAPPENED);
    }
    if (before.hasDied()) {
      faults.add(RefusalKind.AFTER_DEATH);
    } else if (next(before, recorded.event()).isEmpty()) {
      faults.add(stageFault(before.stage(), recorded.event()));
    } else {
      Preconditions.fault(before, recorded).ifPresent(faults::add);
    }
    return faults;
  }

  private static boolean isRecordedTooEarly(RecordedEvent recorded) {
    return recorded.recordedOn().isPresent() && !recorded.on().canBeBy(recorded.recordedOn().get());
  }

  private static RefusalKind stageFault(Stage stage, Event event) {
    EventKind kind = event.kind();
    if (stage == Stage.NOT_BEGUN) {
      return RefusalKind.NOT_YET_BEGUN;
    }
    if (stage.isEnd()) {
      return RefusalKind.ALREADY_ENDED;
    }
    if (kind == EventKind.RESUMED) {
      return RefusalKind.NOT_INTERRUPTED;
    }
    if (kind == EventKind.TAKEN_OVER || kind == EventKind.IDENTIFIED) {
      return RefusalKind.ALREADY_BEGUN;
    }
    if (stage == Stage.INTERRUPTED && canBeAt(Stage.ADMITTED, event)) {
      return RefusalKind.DURING_INTERRUPTION;
    }
    if (stage.isEnrolled()) {
      return RefusalKind.ALREADY_ENROLLED;
    }
    if (canBeAt(Stage.REFERRED, event)) {
      return RefusalKind.BEFORE_REFERRAL;
    }
    return canBeAt(Stage.ADMITTED, event)
        ? RefusalKind.NOT_ENROLLED_YET
        : RefusalKind.NOT_AT_THIS_STAGE;
  }

  private static boolean canBeAt(Stage stage, Event event) {
    return StageTable.next(stage, event.kind(), EventForm.of(event)).isPresent();
  }
}
