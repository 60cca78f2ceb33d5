// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.sam.core.plan.HoursPerWeek;

/**
 * What the events of a participation come to: those that count, in the order in which they
 * happened, and the stage that they lead to. Immutable. Voided events and contradictions are not in
 * it.
 */
public final class CaseFile {

  static final CaseFile EMPTY =
      new CaseFile(List.of(), Stage.NOT_BEGUN, Optional.empty(), Set.of(), false);

  private final List<RecordedEvent> events;
  private final Stage stage;
  private final Optional<Stage> resumesAt;
  private final Set<EventKind> unknown;
  private final boolean hasDied;

  private CaseFile(
      List<RecordedEvent> events,
      Stage stage,
      Optional<Stage> resumesAt,
      Set<EventKind> unknown,
      boolean hasDied) {
    this.events = events;
    this.stage = stage;
    this.resumesAt = resumesAt;
    this.unknown = unknown;
    this.hasDied = hasDied;
  }

  /** The events that count, in the order in which they happened. */
  public List<RecordedEvent> events() {
    return events;
  }

  /** How far the person has come. */
  public Stage stage() {
    return stage;
  }

  /** The stage at which an interrupted participation goes on. */
  public Optional<Stage> resumesAt() {
    return resumesAt;
  }

  /** Whether the person has died, during the participation or after it. */
  public boolean hasDied() {
    return hasDied;
  }

  /** Whether such events may have happened in another system without being known here. */
  public boolean mayHaveUnknown(EventKind kind) {
    return unknown.contains(kind);
  }

  /** The events of a kind, in order. */
  public List<RecordedEvent> all(EventKind kind) {
    return events.stream().filter(one -> one.event().kind() == kind).toList();
  }

  /** What the events of one record say, in order. */
  public <E extends Event> List<E> all(Class<E> record) {
    return events.stream()
        .map(RecordedEvent::event)
        .filter(record::isInstance)
        .map(record::cast)
        .toList();
  }

  /** The last event of a kind. */
  public Optional<RecordedEvent> last(EventKind kind) {
    return last(one -> one.event().kind() == kind);
  }

  /** What the last event of one record says. */
  public <E extends Event> Optional<E> last(Class<E> record) {
    return last(one -> record.isInstance(one.event())).map(one -> record.cast(one.event()));
  }

  /** How many events of a kind there are. */
  public int count(EventKind kind) {
    return all(kind).size();
  }

  /** The event that admitted the person, or took over somebody who had been admitted. */
  public Optional<RecordedEvent> admission() {
    return last(
        one ->
            one.event() instanceof Intake.Decided decided
                ? EventForm.of(decided) == EventForm.ADMITTED
                : one.event() instanceof Intake.TakenOver taken && taken.stage().isEnrolled());
  }

  /** Whether work training is under way, though it be interrupted. */
  public boolean isTraining() {
    return training().isPresent();
  }

  /** The work training under way, since its start; empty if there is none. */
  public Optional<List<RecordedEvent>> training() {
    int start = -1;
    for (int i = 0; i < events.size(); i++) {
      EventKind kind = events.get(i).event().kind();
      if (kind == EventKind.TRAINING_STARTED) {
        start = i;
      } else if (kind == EventKind.TRAINING_ENDED) {
        start = -1;
      }
    }
    return start < 0 ? Optional.empty() : Optional.of(events.subList(start, events.size()));
  }

  /** The hours a week of all work training, as they changed (F59). */
  public List<HoursPerWeek> trainingHours() {
    return events.stream()
        .flatMap(
            one ->
                one.event() instanceof Training.TrainingStarted started
                    ? started.hours().stream()
                    : one.event() instanceof Training.TrainingHoursChanged changed
                        ? Optional.of(changed.hours()).stream()
                        : Stream.<HoursPerWeek>empty())
        .toList();
  }

  CaseFile with(RecordedEvent event, Stage next) {
    List<RecordedEvent> more = new ArrayList<>(events.size() + 1);
    more.addAll(events);
    more.add(event);
    Optional<Stage> resumes =
        next == Stage.INTERRUPTED ? Optional.of(resumesAfter(event)) : Optional.empty();
    Set<EventKind> unseen =
        event.event() instanceof Intake.TakenOver taken ? taken.unknown() : unknown;
    return new CaseFile(
        List.copyOf(more),
        next,
        resumes,
        unseen,
        hasDied || event.event().kind() == EventKind.DIED);
  }

  /** Where it goes on after an interruption; training that ended meanwhile is not gone back to. */
  private Stage resumesAfter(RecordedEvent event) {
    Stage before = resumesAt.orElse(stage);
    return before == Stage.IN_TRAINING && event.event().kind() == EventKind.TRAINING_ENDED
        ? Stage.IN_ACTIVITIES
        : before;
  }

  private Optional<RecordedEvent> last(Predicate<RecordedEvent> matches) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (matches.test(events.get(i))) {
        return Optional.of(events.get(i));
      }
    }
    return Optional.empty();
  }
}
