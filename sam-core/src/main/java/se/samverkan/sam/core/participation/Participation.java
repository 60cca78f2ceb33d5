// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.plan.HandoverReadiness;
import se.samverkan.sam.core.sharing.SharingGrounds;

/**
 * One person's way through one programme, as recorded events tell it. Immutable: a new event makes
 * another participation. The state is what the events come to and hangs on no policy, so that a
 * policy which changes later changes nothing that is stored.
 *
 * <p>{@link #on} judges a new event by the policy in force, and refuses what cannot or must not be.
 * {@link #rebuild} takes history as it is and tells what does not fit. Events count in the order in
 * which they happened; those of one day, and those whose order the dates leave open, in the order
 * in which they were recorded.
 *
 * <p>{@code toString} shows the ids and how many events there are.
 */
public final class Participation {

  private final EnrolmentId enrolment;
  private final ParticipantId participant;
  private final String programme;
  private final List<RecordedEvent> recorded;
  private final Replay replay;

  private Participation(
      EnrolmentId enrolment,
      ParticipantId participant,
      String programme,
      List<RecordedEvent> recorded) {
    this.enrolment = Objects.requireNonNull(enrolment, "enrolment");
    this.participant = Objects.requireNonNull(participant, "participant");
    this.programme = Objects.requireNonNull(programme, "programme");
    this.recorded = recorded;
    this.replay = Replay.of(recorded);
  }

  /** A participation in which nothing has happened yet. */
  public static Participation open(
      EnrolmentId enrolment, ParticipantId participant, String programme) {
    return new Participation(enrolment, participant, programme, List.of());
  }

  /**
   * A participation of stored events, in the order in which they were recorded. Whatever does not
   * fit is kept and told by {@link #contradictions()}.
   *
   * @throws IllegalArgumentException if an event belongs to another enrolment, or two have one id
   */
  public static Participation rebuild(
      EnrolmentId enrolment,
      ParticipantId participant,
      String programme,
      Collection<RecordedEvent> events) {
    Set<EventId> ids = new LinkedHashSet<>();
    for (RecordedEvent event : events) {
      if (!event.enrolment().equals(enrolment)) {
        throw new IllegalArgumentException("an event belongs to another enrolment");
      }
      if (!ids.add(event.id())) {
        throw new IllegalArgumentException("two events have the id `" + event.id() + "`");
      }
    }
    return new Participation(enrolment, participant, programme, List.copyOf(events));
  }

  /** The host's name for this participation. */
  public EnrolmentId enrolment() {
    return enrolment;
  }

  /** Whose it is. */
  public ParticipantId participant() {
    return participant;
  }

  /** The id of the programme. */
  public String programme() {
    return programme;
  }

  /** Every event, void ones too, in the order in which they were recorded. */
  public List<RecordedEvent> recorded() {
    return recorded;
  }

  /** What the events come to. */
  public CaseFile file() {
    return replay.file();
  }

  /** The events that do not fit what stands before them. */
  public List<Contradiction> contradictions() {
    return replay.contradictions();
  }

  /** Where the person is after all that is recorded. */
  public State state() {
    return States.of(replay.files());
  }

  /** Where the person was at the end of a day, by what is known now. */
  public StateOnDate stateOn(LocalDate day) {
    List<RecordedEvent> events = file().events();
    int sure = events.size();
    while (sure > 0 && events.get(sure - 1).latest().isAfter(day)) {
      sure--;
    }
    Set<State> possible = new LinkedHashSet<>();
    possible.add(States.of(replay.files().subList(0, sure)));
    for (int i = sure; i < events.size() && events.get(i).on().canBeBy(day); i++) {
      possible.add(States.of(replay.files().subList(0, i + 1)));
    }
    return new StateOnDate(List.copyOf(possible));
  }

  /** What had been recorded by the end of a day. */
  public KnownOnDate knownOn(LocalDate day) {
    List<EventId> undated = new ArrayList<>();
    List<RecordedEvent> known = new ArrayList<>();
    for (RecordedEvent event : recorded) {
      if (event.recordedOn().isEmpty()) {
        // nobody records what has not happened
        if (event.on().canBeBy(day)) {
          undated.add(event.id());
        }
      } else if (!event.recordedOn().get().isAfter(day)) {
        known.add(event);
      }
    }
    return undated.isEmpty()
        ? new KnownOnDate.Known(new Participation(enrolment, participant, programme, known))
        : new KnownOnDate.Unknown(undated);
  }

  /** The same with what can have happened by the end of a day, and nothing else. */
  public Participation until(LocalDate day) {
    return new Participation(
        enrolment,
        participant,
        programme,
        recorded.stream()
            .filter(one -> one.event() instanceof Course.EventVoided || one.on().canBeBy(day))
            .toList());
  }

  /** The action plan as it stands. */
  public ActionPlan plan() {
    return PlanView.of(file());
  }

  /** Whether the plan can be handed over, and what is lacking (F46). */
  public HandoverReadiness handoverReadiness() {
    return HandoverReadiness.of(plan(), file().count(EventKind.BACKGROUND_PACK_SENT) > 0);
  }

  /** The legal grounds on which data about the person may be shared. */
  public SharingGrounds grounds() {
    return Grounds.of(file());
  }

  /** The kinds of event that can happen as things stand. */
  public Set<EventKind> possible() {
    return Transitions.possibleAt(file().stage());
  }

  /** Judges a new event, about whose circumstances nothing is known. */
  public Judgement on(RecordedEvent event, PolicyInForce policy) {
    return on(event, policy, Circumstances.unknown());
  }

  /**
   * Judges a new event.
   *
   * @throws IllegalArgumentException if the policy is that of another programme
   */
  public Judgement on(RecordedEvent event, PolicyInForce policy, Circumstances circumstances) {
    requireOwn(policy);
    RecordedEvent judged = RecordedEvent.builder().copyOf(event).judgedBy(policy.named()).build();
    List<RecordedEvent> more = new ArrayList<>(recorded);
    more.add(judged);
    Participation next = new Participation(enrolment, participant, programme, List.copyOf(more));
    List<RefusalKind> refusals = new Judge(this, policy).refusals(judged, next);
    if (!refusals.isEmpty()) {
      return new Judgement.Refused(this, refusals, possible());
    }
    return new Judgement.Accepted(next, Advisor.after(this, judged, next, policy, circumstances));
  }

  /**
   * What to heed on a day.
   *
   * @throws IllegalArgumentException if the policy is that of another programme
   */
  public List<Advice> adviceOn(LocalDate day, PolicyInForce policy, Circumstances circumstances) {
    requireOwn(policy);
    return Advisor.on(this, day, policy, circumstances);
  }

  private void requireOwn(PolicyInForce policy) {
    if (!policy.programme().id().equals(programme)) {
      throw new IllegalArgumentException("the policy is that of another programme");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Participation that
        && enrolment.equals(that.enrolment)
        && participant.equals(that.participant)
        && programme.equals(that.programme)
        && recorded.equals(that.recorded);
  }

  @Override
  public int hashCode() {
    return Objects.hash(enrolment, participant, programme, recorded);
  }

  @Override
  public String toString() {
    return "Participation{enrolment="
        + enrolment
        + ", participant="
        + participant
        + ", programme="
        + programme
        + ", "
        + recorded.size()
        + " events}";
  }
}
