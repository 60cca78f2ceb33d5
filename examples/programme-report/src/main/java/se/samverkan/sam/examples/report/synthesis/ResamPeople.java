// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.participation.Contact;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Meeting;
import se.samverkan.sam.core.participation.MeetingKind;
import se.samverkan.sam.core.participation.Training;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.examples.report.Case;

/**
 * People whose events come to what RESAM's report publishes (F64–F66): 103 enrolled, 56 women and
 * 47 men aged 21 to 63, 7.5 months on average, six outcomes, and about 25 who were never enrolled.
 *
 * <p>Made up are the days, who of them is who, the work training, and why those never enrolled were
 * not. Unknown stay who referred them, why the third dropped out, and which of 31 sought work,
 * studied, worked or started a business.
 */
public final class ResamPeople {

  private static final String PROGRAMME = "resam";
  private static final String TEAM = "team";
  private static final LocalDate FIRST = LocalDate.of(2007, 11, 5);
  private static final int ENROLLED = 103;
  private static final int WOMEN = 56;
  private static final int NEVER_ENROLLED = 25;
  private static final int YOUNGEST = 21;
  private static final int AGES = 43;

  /** Days between one enrolment and the next. */
  private static final int APART = 10;

  private ResamPeople() {}

  /** All of them, in the order in which they came. */
  public static List<Case> all() {
    int[] days = Durations.of(ENROLLED, APART);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < ENROLLED; i++) {
      cases.add(enrolled(i, FIRST.plusDays((long) i * APART), days[i]));
    }
    IntStream.range(0, NEVER_ENROLLED).mapToObj(ResamPeople::neverEnrolled).forEach(cases::add);
    return cases;
  }

  private static Case enrolled(int index, LocalDate from, int days) {
    Telling telling = new Telling(PROGRAMME, "%03d".formatted(index + 1));
    LocalDate until = from.plusDays(days);
    telling
        .on(from.minusDays(21), referred())
        .on(from.minusDays(7), held(MeetingKind.FIRST))
        .decided(from, TEAM, DecisionOutcome.ADMITTED, "bedömd vid första mötet");
    int place = index * 61 % ENROLLED;
    if (place % 3 == 0 && days > 120) {
      train(telling, from.plusDays(45), place);
    }
    end(telling, until, place);
    ApplicantBuilder person = Applicant.builder().id(telling.participant());
    return telling.of(
        person
            .birthDate(from.minusYears(age(index)).minusDays(index % 300 + 1L))
            .sex(index * 29 % ENROLLED < WOMEN ? Sex.WOMAN : Sex.MAN)
            .build());
  }

  private static int age(int index) {
    return YOUNGEST + index * 17 % AGES;
  }

  /** From four hours a week as far as it went, followed up after two weeks (F59). */
  private static void train(Telling telling, LocalDate start, int place) {
    HoursPerWeek first = HoursPerWeek.of(4 + place % 3);
    telling
        .on(
            start,
            new Training.TrainingStarted(Optional.empty(), Optional.empty(), Optional.of(first)))
        .on(
            start.plusDays(14),
            new Training.TrainingFollowedUp(true, Optional.of(true), Optional.empty()))
        .on(start.plusDays(30), new Training.TrainingHoursChanged(HoursPerWeek.of(10)));
    if (place % 2 == 0) {
      telling.on(start.plusDays(60), new Training.TrainingHoursChanged(HoursPerWeek.of(20)));
    }
  }

  private static void end(Telling telling, LocalDate until, int place) {
    Optional<ResamOutcomes.Ending> ending = ResamOutcomes.of(place);
    if (ending.isEmpty()) {
      telling.on(until, new Course.Died());
      return;
    }
    if (ending.get().reason() == ClosureReason.COMPLETED) {
      telling.on(
          until.minusDays(5),
          new Course.FinallyAssessed(Optional.empty(), Optional.empty(), Set.of()));
    } else if (ending.get().reason() == ClosureReason.NO_SHOW) {
      for (int summons = 3; summons > 0; summons--) {
        LocalDate day = until.minusDays(summons * 10L);
        telling
            .on(day, new Contact.Summoned(MeetingKind.FOLLOW_UP, Optional.of(day.plusDays(7))))
            .on(day.plusDays(7), new Contact.SummonsMissed(MeetingKind.FOLLOW_UP));
      }
    }
    telling.on(until, new Course.Closed(ending.get().reason(), ending.get().destinations()));
  }

  private static Case neverEnrolled(int index) {
    Telling telling = new Telling(PROGRAMME, "x%02d".formatted(index + 1));
    LocalDate met = FIRST.plusDays(index * 40L);
    boolean declined = index % 2 == 0;
    telling
        .on(met.minusDays(14), referred())
        .on(met, held(MeetingKind.FIRST))
        .decided(
            met.plusDays(7),
            TEAM,
            declined ? DecisionOutcome.DECLINED_BY_PERSON : DecisionOutcome.NOT_SUITABLE_FOR_NOW,
            declined ? "tackade nej" : "inte aktuell för närvarande");
    return telling.of(Applicant.builder().id(telling.participant()).build());
  }

  private static Intake.Referred referred() {
    return new Intake.Referred(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Meeting.MeetingHeld held(MeetingKind kind) {
    return new Meeting.MeetingHeld(kind, Set.of(), List.of(), Set.of());
  }
}
