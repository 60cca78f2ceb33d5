// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.participation.CaseFile;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.Stage;
import se.samverkan.sam.core.participation.State;
import se.samverkan.sam.core.participation.StateOnDate;

/** Makes of an ended participation what rules on outcomes see of it. */
final class OutcomeView {

  private final Participation participation;
  private final LocalDate day;

  private OutcomeView(Participation participation, LocalDate day) {
    this.participation = participation;
    this.day = day;
  }

  /**
   * The view.
   *
   * @param until the participation with all that can have happened by the day
   */
  static OutcomeOnDate of(Participation until, StateOnDate states, LocalDate day) {
    OutcomeView view = new OutcomeView(until, day);
    FactSheet sheet =
        view.whereTo(states)
            .with(OutcomeFields.ENDING, ending(states))
            .with(OutcomeFields.MAPPING_DONE, view.mappingDone())
            .with(OutcomeFields.HAS_PLAN, view.hasPlan());
    return OutcomeOnDate.of(sheet);
  }

  /** How it ended; null if the states that it can have been disagree. */
  private static @Nullable Ending ending(StateOnDate states) {
    Set<Ending> endings =
        states.possible().stream().map(OutcomeView::ending).collect(Collectors.toSet());
    return endings.size() == 1 ? endings.iterator().next() : null;
  }

  private static Ending ending(State state) {
    if (state.stage() == Stage.DECEASED) {
      return Ending.DIED;
    }
    if (state.stage() == Stage.TRANSFERRED) {
      return Ending.TRANSFERRED;
    }
    State.Ended ended = (State.Ended) state;
    return ended.closure().map(ClosureReason::ending).orElseGet(() -> decided(ended));
  }

  /** After admission a body decides nothing else that ends it. */
  private static Ending decided(State.Ended ended) {
    return ended.decision().equals(Optional.of(DecisionOutcome.EXCLUDED))
        ? Ending.EXCLUDED
        : Ending.REFERRED_TO_TREATMENT;
  }

  /** What every record agrees on that can have been the last by then. */
  private FactSheet whereTo(StateOnDate states) {
    if (states.known().map(State::stage).equals(Optional.of(Stage.DECEASED))) {
      return DestinationSlots.of(FactList.complete());
    }
    List<FactList<Destination>> lasts = new ArrayList<>();
    lasts.add(FactList.unknown());
    boolean ended = false;
    for (RecordedEvent recorded : participation.file().events()) {
      ended |= ends(recorded.event());
      FactList<Destination> told = told(recorded.event());
      // what somebody did while enrolled is no outcome, though nothing else may be told
      if (ended && !told.isUnknown()) {
        if (!recorded.latest().isAfter(day)) {
          lasts.clear();
        }
        lasts.add(told);
      }
    }
    FactSheet sheet = DestinationSlots.of(lasts.get(0));
    for (FactList<Destination> other : lasts) {
      sheet = agreed(sheet, DestinationSlots.of(other));
    }
    return sheet;
  }

  /** Whether it ends a participation of somebody who had been admitted. */
  private static boolean ends(Event event) {
    return event instanceof Course.Closed
        || event instanceof Course.Transferred
        || (event instanceof Intake.Decided decided
            && decided.decision().outcome() != DecisionOutcome.ADMITTED);
  }

  private static FactList<Destination> told(Event event) {
    if (event instanceof Course.Closed closed) {
      return closed.destinations();
    }
    return event instanceof Course.FollowedUp followed
        ? followed.destinations()
        : FactList.unknown();
  }

  private static FactSheet agreed(FactSheet one, FactSheet other) {
    FactSheet.Change change = one.change();
    for (FactField<?> field : one.known()) {
      if (!Objects.equals((Object) one.value(field), (Object) other.value(field))) {
        change.put(field, null);
      }
    }
    return change.sheet();
  }

  private @Nullable Boolean mappingDone() {
    return whether(
        one -> one.count(EventKind.RECOMMENDED) + one.count(EventKind.HANDOVER_HELD) > 0,
        EventKind.RECOMMENDED,
        EventKind.HANDOVER_HELD);
  }

  private @Nullable Boolean hasPlan() {
    return whether(
        one ->
            one.count(EventKind.DIRECTION_CHOSEN) > 0 && one.count(EventKind.ACTIVITY_PLANNED) > 0,
        EventKind.DIRECTION_CHOSEN,
        EventKind.ACTIVITY_PLANNED);
  }

  /** Whether something holds of the events; null where it hangs on days or kinds not known. */
  private @Nullable Boolean whether(Predicate<CaseFile> holds, EventKind... kinds) {
    boolean can = holds.test(participation.file());
    if (can) {
      return holds.test(sure().file()) ? Boolean.TRUE : null;
    }
    for (EventKind kind : kinds) {
      if (participation.file().mayHaveUnknown(kind)) {
        return null;
      }
    }
    return Boolean.FALSE;
  }

  /** The participation with only what had surely happened by the day. */
  private Participation sure() {
    return Participation.rebuild(
        participation.enrolment(),
        participation.participant(),
        participation.programme(),
        participation.recorded().stream()
            .filter(one -> one.event() instanceof Course.EventVoided || !one.latest().isAfter(day))
            .toList());
  }
}
