// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.date.PartialDate;

/** The state that a case file tells of. */
final class States {

  private States() {}

  /** The state of the last of these files, each of which has one event more than the one before. */
  static State of(List<CaseFile> files) {
    if (files.isEmpty()) {
      return new State.NotBegun();
    }
    CaseFile file = files.get(files.size() - 1);
    Stage stage = file.stage();
    RecordedEvent entry = entry(files);
    if (stage.isProspective()) {
      return new State.Prospective(stage, entry.on());
    }
    if (stage.isEnrolled()) {
      return new State.Enrolled(stage, entry.on(), enrolledOn(file), file.resumesAt());
    }
    return ended(stage, entry);
  }

  /** The event that led to the stage at which the files end. */
  private static RecordedEvent entry(List<CaseFile> files) {
    int index = files.size() - 1;
    Stage stage = files.get(index).stage();
    while (index > 0 && files.get(index - 1).stage() == stage) {
      index--;
    }
    List<RecordedEvent> events = files.get(index).events();
    return events.get(events.size() - 1);
  }

  private static PartialDate enrolledOn(CaseFile file) {
    return file.admission()
        .filter(one -> one.event() instanceof Intake.Decided)
        .map(RecordedEvent::on)
        .orElse(PartialDate.unknown());
  }

  private static State.Ended ended(Stage stage, RecordedEvent entry) {
    Optional<ClosureReason> closure = Optional.empty();
    Optional<DecisionOutcome> decision = Optional.empty();
    Optional<String> transferredTo = Optional.empty();
    if (entry.event() instanceof Course.Closed closed) {
      closure = Optional.of(closed.reason());
    } else if (entry.event() instanceof Intake.Decided decided) {
      decision = Optional.of(decided.decision().outcome());
    } else if (entry.event() instanceof Course.Transferred transferred) {
      transferredTo = Optional.of(transferred.to());
    }
    return new State.Ended(stage, entry.on(), closure, decision, transferredTo);
  }
}
