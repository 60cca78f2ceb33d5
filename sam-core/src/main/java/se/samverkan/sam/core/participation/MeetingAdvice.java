// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.programme.PolicyValue;

/** What to heed at meetings, and about what is given to do between them. */
final class MeetingAdvice {

  private MeetingAdvice() {}

  static void add(
      AdviceList list, Participation before, RecordedEvent recorded, PolicyInForce policy) {
    LocalDate day = recorded.latest();
    if (recorded.event() instanceof Meeting.MeetingHeld held) {
      mapping(list, before, held, day, policy);
    } else if (recorded.event() instanceof Meeting.Recommended) {
      recommended(list, before, day, policy);
    } else if (recorded.event() instanceof Meeting.AssignmentGiven given) {
      assignment(list, given, day, policy);
    } else if (recorded.event() instanceof Permission.IdentityProtected identity) {
      list.addIf(identity.isProtected(), AdviceKind.PROTECTED_IDENTITY);
    }
  }

  private static void mapping(
      AdviceList list,
      Participation before,
      Meeting.MeetingHeld held,
      LocalDate day,
      PolicyInForce policy) {
    int number = held.meeting().mappingNumber();
    if (number == 0) {
      return;
    }
    Set<Integer> earlier = mappingMeetings(before);
    boolean isOutOfOrder = false;
    for (int i = 1; i < number; i++) {
      isOutOfOrder |= !earlier.contains(i);
    }
    list.addIf(
        isOutOfOrder && !before.file().mayHaveUnknown(EventKind.MEETING_HELD),
        AdviceKind.MEETING_OUT_OF_ORDER);
    list.addIf(number > 1 && !hasWrittenConsent(before, day), AdviceKind.WRITTEN_CONSENT_MISSING);
    policy
        .term(PolicyTerm.MAPPING_STEPS, day)
        .ifPresent(
            steps ->
                list.add(
                    AdviceKind.STEPS_ELSEWHERE,
                    Finding.of(!belong(held.steps(), number, steps)),
                    steps));
  }

  private static boolean belong(Set<MappingStep> held, int meeting, PolicyValue steps) {
    return held.stream()
        .allMatch(step -> steps.value().texts().contains(meeting + " " + step.name()));
  }

  private static void recommended(
      AdviceList list, Participation before, LocalDate day, PolicyInForce policy) {
    Finding finding =
        before.file().mayHaveUnknown(EventKind.MEETING_HELD) ? Finding.UNKNOWN : Finding.MET;
    policy
        .term(PolicyTerm.MAPPING_MEETINGS, day)
        .filter(value -> mappingMeetings(before).size() < value.value().number().orElseThrow())
        .ifPresent(value -> list.add(AdviceKind.MAPPING_INCOMPLETE, finding, value));
  }

  private static void assignment(
      AdviceList list, Meeting.AssignmentGiven given, LocalDate day, PolicyInForce policy) {
    Optional<String> number = given.number().map(String::valueOf);
    policy
        .term(PolicyTerm.INTEREST_AREAS, day)
        .filter(value -> number.isPresent() && !value.value().texts().contains(number.get()))
        .ifPresent(value -> list.add(AdviceKind.UNUSUAL_ASSIGNMENT, Finding.MET, value));
  }

  private static boolean hasWrittenConsent(Participation before, LocalDate day) {
    return before.grounds().grounds().stream()
        .filter(ground -> ground.consent().equals(Optional.of(ConsentKind.WRITTEN_PARTICIPATION)))
        .anyMatch(ground -> ground.obstaclesOn(day).isEmpty());
  }

  private static Set<Integer> mappingMeetings(Participation before) {
    Set<Integer> numbers = new HashSet<>();
    for (Meeting.MeetingHeld held : before.file().all(Meeting.MeetingHeld.class)) {
      numbers.add(held.meeting().mappingNumber());
    }
    numbers.remove(0);
    return numbers;
  }
}
