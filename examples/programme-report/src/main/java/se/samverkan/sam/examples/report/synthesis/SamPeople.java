// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.participation.Contact;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.Handover;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Meeting;
import se.samverkan.sam.core.participation.MeetingKind;
import se.samverkan.sam.examples.report.Case;

/**
 * People whose events come to what SAM's report publishes (F42, F43, F67): 50 of 70 included, five
 * groups of ten past their handover, two drop-outs, and in the fifth group seven of ten who came to
 * the information meeting; two do not speak Swedish (F25).
 *
 * <p>Made up are the days and in which groups those two and those two are. Unknown stay sex, age,
 * who identified them, plans, and why two dropped out.
 */
public final class SamPeople {

  private static final String PROGRAMME = "sam";
  private static final String BODY = "project-group";
  private static final int GROUP = 10;
  private static final int CAME_TO_INFORMATION = 7;
  private static final List<LocalDate> STARTS =
      List.of(
          LocalDate.of(2011, 10, 10),
          LocalDate.of(2011, 11, 7),
          LocalDate.of(2012, 1, 16),
          LocalDate.of(2012, 2, 13),
          LocalDate.of(2012, 3, 12));
  private static final Set<Integer> DROPPED_OUT = Set.of(14, 37);
  private static final Set<Integer> WITHOUT_SWEDISH = Set.of(8, 23);

  private SamPeople() {}

  /** All of them, by group. */
  public static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (int group = 0; group < STARTS.size(); group++) {
      for (int i = 0; i < GROUP; i++) {
        cases.add(one(group, group * GROUP + i));
      }
    }
    return cases;
  }

  private static Case one(int group, int index) {
    Telling telling = new Telling(PROGRAMME, "%02d".formatted(index + 1));
    LocalDate start = STARTS.get(group);
    telling
        .on(start.minusDays(28), new Intake.Identified(Optional.empty()))
        .on(start.minusDays(25), new Intake.Informed())
        .decided(start.minusDays(14), BODY, DecisionOutcome.ADMITTED, "bedömd mot målgruppen")
        .on(start.minusDays(14), new Contact.CohortJoined(String.valueOf(group + 1)));
    if (group == STARTS.size() - 1) {
      inform(telling, start.minusDays(7), index % GROUP);
    }
    telling
        .on(start.minusDays(5), new Contact.Summoned(MeetingKind.MAPPING_1, Optional.of(start)))
        .on(start, held(MeetingKind.MAPPING_1));
    if (DROPPED_OUT.contains(index)) {
      telling.on(start.plusDays(20), new Course.Closed(ClosureReason.DROPPED_OUT));
    } else {
      telling
          .on(start.plusDays(21), held(MeetingKind.MAPPING_2))
          .on(start.plusDays(42), held(MeetingKind.MAPPING_3))
          .on(start.plusDays(49), new Meeting.Recommended(Optional.empty(), Optional.empty()))
          .on(start.plusDays(63), new Handover.HandoverHeld(Set.of(), Optional.empty()));
    }
    ApplicantBuilder person = Applicant.builder().id(telling.participant());
    if (WITHOUT_SWEDISH.contains(index)) {
      person.speaksSwedish(false);
    }
    return telling.of(person.build());
  }

  /** A meeting to which nobody has to come (F43). */
  private static void inform(Telling telling, LocalDate day, int place) {
    telling.on(day.minusDays(5), new Contact.Summoned(MeetingKind.INFORMATION, Optional.of(day)));
    if (place < CAME_TO_INFORMATION) {
      telling.on(day, held(MeetingKind.INFORMATION));
    }
  }

  private static Meeting.MeetingHeld held(MeetingKind kind) {
    return new Meeting.MeetingHeld(kind, Set.of(), List.of(), Set.of());
  }
}
