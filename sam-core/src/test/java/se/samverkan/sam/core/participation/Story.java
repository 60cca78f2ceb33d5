// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.assessment.Finding;

/** A participation that is told event by event, each of which is accepted. */
final class Story {

  private final PolicyInForce policy;
  private Circumstances around = Circumstances.unknown();
  private Participation participation = Cases.open();
  private List<Advice> advice = List.of();

  private Story(PolicyInForce policy) {
    this.policy = policy;
  }

  static Story under(PolicyInForce policy) {
    return new Story(policy);
  }

  /** A story of somebody who was admitted on a day. */
  static Story admitted(PolicyInForce policy, String day) {
    return under(policy)
        .then(day, new Intake.Identified(Agency.SOCIAL_SERVICES))
        .then(day, Cases.admitted(day));
  }

  Story amid(Circumstances circumstances) {
    around = circumstances;
    return this;
  }

  /** An event that is recorded on the day, or on the last of the days, on which it happened. */
  Story then(String on, Event event) {
    RecordedEvent unrecorded = Cases.event("e-" + (participation.recorded().size() + 1), on, event);
    RecordedEvent recorded =
        RecordedEvent.builder().copyOf(unrecorded).recordedOn(unrecorded.on().latest()).build();
    Judgement judgement = participation.on(recorded, policy, around);
    if (judgement instanceof Judgement.Accepted accepted) {
      participation = accepted.next();
      advice = accepted.advice();
      return this;
    }
    throw new AssertionError(event + " was refused: " + ((Judgement.Refused) judgement).kinds());
  }

  /** Why an event would be refused. */
  List<RefusalKind> refusalsOf(String on, Event event) {
    return participation
        .on(Cases.event("next", on, event), policy, around)
        .fold(accepted -> List.of(), Judgement.Refused::kinds);
  }

  Participation participation() {
    return participation;
  }

  Stage stage() {
    return participation.file().stage();
  }

  /** The advice at the last event that applies. */
  List<AdviceKind> advice() {
    return kinds(advice, Finding.MET);
  }

  /** The advice at the last event of which it is open whether it applies. */
  List<AdviceKind> openAdvice() {
    return kinds(advice, Finding.UNKNOWN);
  }

  Optional<Advice> advice(AdviceKind kind) {
    return advice.stream().filter(one -> one.kind() == kind).findFirst();
  }

  /** The advice that applies on a day. */
  List<AdviceKind> adviceOn(String day) {
    return kinds(on(day), Finding.MET);
  }

  /** The advice of which it is open whether it applies on a day. */
  List<AdviceKind> openAdviceOn(String day) {
    return kinds(on(day), Finding.UNKNOWN);
  }

  private List<Advice> on(String day) {
    return participation.adviceOn(LocalDate.parse(day), policy, around);
  }

  private static List<AdviceKind> kinds(List<Advice> advice, Finding finding) {
    List<AdviceKind> kinds = new ArrayList<>();
    advice.stream().filter(one -> one.finding() == finding).forEach(one -> kinds.add(one.kind()));
    return kinds;
  }
}
