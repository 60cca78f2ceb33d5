// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.participation.Contact;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.Handover;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Meeting;
import se.samverkan.sam.core.participation.MeetingKind;
import se.samverkan.sam.core.participation.Planning;
import se.samverkan.sam.core.participation.Stage;
import se.samverkan.sam.core.participation.Training;
import se.samverkan.sam.core.plan.HoursPerWeek;

/** What is counted of one participation (F53, F54, F57). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberTest {

  private static People.Course ramp() {
    return People.course()
        .then(
            "2009-02-01",
            new Intake.Referred(Agency.EMPLOYMENT_SERVICE, Optional.of("unit"), Optional.empty()))
        .then("2009-02-15", People.held(MeetingKind.FIRST))
        .admitted("2009-03-01")
        .then(
            "2009-04-01",
            new Training.TrainingStarted(
                Optional.empty(), Optional.empty(), Optional.of(HoursPerWeek.of(4))))
        .then("2009-09-01", new Training.TrainingHoursChanged(HoursPerWeek.of(20)));
  }

  @Test
  void resam_s_steps_are_told() {
    Member member = ramp().then("2009-11-01", new Course.Transferred("elsewhere")).on("2009-12-31");
    assertThat(member.reached())
        .containsExactly(
            FunnelStep.REFERRED,
            FunnelStep.FIRST_MEETING,
            FunnelStep.ADMITTED,
            FunnelStep.IN_ACTIVITIES,
            FunnelStep.IN_TRAINING,
            FunnelStep.TRANSFERRED);
    assertThat(member.agency()).contains(Agency.EMPLOYMENT_SERVICE);
    assertThat(member.referrerUnit()).contains("unit");
    assertThat(member.trainingHours()).containsExactly(HoursPerWeek.of(4), HoursPerWeek.of(20));
    assertThat(member.daysEnrolled()).hasValue(245);
  }

  @Test
  void sam_s_steps_are_told() {
    Member member =
        People.course()
            .then("2011-10-01", new Intake.Identified(Agency.SOCIAL_SERVICES))
            .then("2011-10-02", new Intake.Informed())
            .admitted("2011-10-10")
            .then("2011-10-11", new Contact.CohortJoined("5"))
            .then("2011-10-12", new Contact.Summoned(MeetingKind.INFORMATION, Optional.empty()))
            .then("2011-10-20", People.held(MeetingKind.INFORMATION))
            .then("2011-10-21", People.held(MeetingKind.MAPPING_1))
            .then("2011-11-21", new Meeting.Recommended(Optional.empty(), Optional.empty()))
            .then("2011-11-22", new Planning.NeedUnmet("talks"))
            .then("2011-12-01", new Handover.HandoverHeld(Set.of(), Optional.empty()))
            .on("2012-06-14");
    assertThat(member.reached())
        .containsExactly(
            FunnelStep.IDENTIFIED,
            FunnelStep.INFORMED,
            FunnelStep.FIRST_MEETING,
            FunnelStep.ADMITTED,
            FunnelStep.INFORMATION_SUMMONED,
            FunnelStep.INFORMATION_ATTENDED,
            FunnelStep.MAPPING_DONE,
            FunnelStep.HANDED_OVER);
    assertThat(member.mayHaveReached()).isEmpty();
    assertThat(member.agency()).contains(Agency.SOCIAL_SERVICES);
    assertThat(member.cohort()).contains("5");
    assertThat(member.unmetNeeds()).containsExactly("talks");
    assertThat(member.endedOn()).isEmpty();
    assertThat(member.daysEnrolled()).isEmpty();
    assertThat(member.daysToDate()).hasValue(248);
  }

  @Test
  void a_summons_to_another_meeting_is_none_to_the_information_meeting() {
    Member member =
        People.course()
            .admitted("2011-10-10")
            .then("2011-10-12", new Contact.Summoned(MeetingKind.MAPPING_1, Optional.empty()))
            .then("2011-10-20", People.held(MeetingKind.MAPPING_2))
            .on("2012-06-14");
    assertThat(member.reached()).containsExactly(FunnelStep.IDENTIFIED, FunnelStep.ADMITTED);
  }

  @Test
  void only_an_interruption_during_training_interrupts_it() {
    People.Course interrupted = ramp().then("2009-09-15", new Course.Interrupted(Optional.empty()));
    assertThat(interrupted.on("2009-12-31").has(FunnelStep.TRAINING_INTERRUPTED))
        .isEqualTo(Finding.MET);
    People.Course after =
        ramp()
            .then("2009-09-10", new Training.TrainingEnded(Optional.empty()))
            .then("2009-09-15", new Course.Interrupted(Optional.empty()));
    assertThat(after.on("2009-12-31").has(FunnelStep.TRAINING_INTERRUPTED))
        .isEqualTo(Finding.NOT_MET);
  }

  @Test
  void who_leaves_after_admission_dropped_out_and_who_completes_did_not() {
    for (ClosureReason reason : ClosureReason.values()) {
      Member member = ramp().then("2009-11-01", new Course.Closed(reason)).on("2009-12-31");
      boolean dropsOut =
          Set.of(
                  ClosureReason.NO_SHOW,
                  ClosureReason.WITHDREW,
                  ClosureReason.CONSENT_WITHDRAWN,
                  ClosureReason.DROPPED_OUT)
              .contains(reason);
      assertThat(member.has(FunnelStep.CLOSED)).isEqualTo(Finding.MET);
      assertThat(member.has(FunnelStep.DROPPED_OUT))
          .as(reason.name())
          .isEqualTo(Finding.of(dropsOut));
    }
  }

  @Test
  void who_was_never_admitted_was_not_enrolled_and_did_not_drop_out() {
    Member left =
        People.course()
            .then("2009-02-01", new Intake.Identified(Agency.OTHER))
            .then("2009-02-10", new Course.Closed(ClosureReason.WITHDREW))
            .on("2009-12-31");
    assertThat(left.reached()).containsExactly(FunnelStep.IDENTIFIED, FunnelStep.NOT_ENROLLED);
    assertThat(left.enrolledOn()).isEmpty();
    assertThat(left.endedOn()).isEmpty();
    Member declined =
        People.course()
            .then("2009-02-01", new Intake.Identified(Agency.OTHER))
            .then("2009-02-10", People.decided(DecisionOutcome.DECLINED_BY_PERSON, "2009-02-10"))
            .on("2009-12-31");
    assertThat(declined.reached()).isEqualTo(left.reached());
  }

  @Test
  void a_body_can_end_an_enrolment() {
    Member member =
        ramp()
            .then("2009-11-01", People.decided(DecisionOutcome.EXCLUDED, "2009-11-01"))
            .on("2009-12-31");
    assertThat(member.has(FunnelStep.CLOSED)).isEqualTo(Finding.MET);
    assertThat(member.has(FunnelStep.DROPPED_OUT)).isEqualTo(Finding.NOT_MET);
    assertThat(member.has(FunnelStep.NOT_ENROLLED)).isEqualTo(Finding.NOT_MET);
    assertThat(member.endedOn()).contains(People.range("2009-11-01"));
  }

  @Test
  void who_dies_while_enrolled_is_deceased_and_who_dies_after_it_is_not_counted_so() {
    Member during = ramp().then("2009-11-01", new Course.Died()).on("2009-12-31");
    assertThat(during.has(FunnelStep.DECEASED)).isEqualTo(Finding.MET);
    assertThat(during.has(FunnelStep.DROPPED_OUT)).isEqualTo(Finding.NOT_MET);
    Member after =
        ramp()
            .then("2009-11-01", new Course.Closed(ClosureReason.COMPLETED))
            .then("2009-12-01", new Course.Died())
            .on("2009-12-31");
    assertThat(after.has(FunnelStep.DECEASED)).isEqualTo(Finding.NOT_MET);
    assertThat(after.endedOn()).contains(People.range("2009-11-01"));
  }

  @Test
  void what_happened_after_the_day_is_left_out() {
    People.Course course = ramp().then("2009-11-01", new Course.Closed(ClosureReason.COMPLETED));
    assertThat(course.on("2009-10-31").endedOn()).isEmpty();
    assertThat(course.on("2009-11-01").endedOn()).isPresent();
    assertThat(course.on("2009-08-31").trainingHours()).containsExactly(HoursPerWeek.of(4));
    assertThat(course.on("2009-02-28").enrolledOn()).isEmpty();
    assertThat(course.on("2009-02-28").reached())
        .containsExactly(FunnelStep.REFERRED, FunnelStep.FIRST_MEETING);
  }

  @Test
  void what_a_month_leaves_open_is_open() {
    Member member =
        ramp().then("2009-11", new Course.Closed(ClosureReason.NO_SHOW)).on("2009-11-15");
    assertThat(member.has(FunnelStep.CLOSED)).isEqualTo(Finding.UNKNOWN);
    assertThat(member.has(FunnelStep.DROPPED_OUT)).isEqualTo(Finding.UNKNOWN);
    assertThat(member.hasEnded()).isEqualTo(Finding.UNKNOWN);
    assertThat(member.daysToDate()).isEmpty();
    assertThat(member.isEnrolledOn(LocalDate.of(2009, 10, 31))).isEqualTo(Finding.MET);
    assertThat(member.isEnrolledOn(LocalDate.of(2009, 11, 1))).isEqualTo(Finding.UNKNOWN);
    assertThat(member.isEnrolledOn(LocalDate.of(2009, 11, 30))).isEqualTo(Finding.NOT_MET);
  }

  @Test
  void later_events_bound_a_vague_date() {
    Member member =
        People.course()
            .admitted("2010")
            .then("2010-03-05", People.held(MeetingKind.MAPPING_1))
            .on("2010-12-31");
    assertThat(member.enrolledOn())
        .contains(new DayRange(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 3, 5)));
    assertThat(member.daysToDate()).isEmpty();
  }

  @Test
  void who_was_taken_over_may_have_taken_steps_that_nobody_knows_here() {
    Member member =
        People.course()
            .then(
                "2010-03-05",
                new Intake.TakenOver(
                    "other",
                    Stage.IN_TRAINING,
                    Set.of(EventKind.RECOMMENDED, EventKind.HANDOVER_HELD)))
            .then("2010-05-05", new Course.Closed(ClosureReason.COMPLETED))
            .on("2010-12-31");
    assertThat(member.reached())
        .containsExactly(
            FunnelStep.ADMITTED,
            FunnelStep.IN_ACTIVITIES,
            FunnelStep.IN_TRAINING,
            FunnelStep.CLOSED);
    assertThat(member.mayHaveReached())
        .containsExactly(FunnelStep.MAPPING_DONE, FunnelStep.HANDED_OVER);
    assertThat(member.takenOver()).isTrue();
    assertThat(member.daysEnrolled()).isEmpty();
    assertThat(member.isEnrolledOn(LocalDate.of(2010, 3, 4))).isEqualTo(Finding.NOT_MET);
    assertThat(member.isEnrolledOn(LocalDate.of(2010, 3, 5))).isEqualTo(Finding.MET);
  }

  @Test
  void who_was_taken_over_before_admission_was_not_admitted_by_that() {
    Member member =
        People.course()
            .then("2010-03-05", new Intake.TakenOver("other", Stage.QUEUED, Set.of()))
            .on("2010-12-31");
    assertThat(member.reached()).containsExactly(FunnelStep.QUEUED);
    assertThat(member.enrolledOn()).isEmpty();
  }

  @Test
  void an_event_that_was_a_mistake_counts_for_nothing() {
    Member member =
        ramp()
            .then("2009-11-01", new Course.Closed(ClosureReason.NO_SHOW))
            .then("2009-11-05", new Course.EventVoided(EventId.of("e-5"), "another person"))
            .on("2009-12-31");
    assertThat(member.has(FunnelStep.CLOSED)).isEqualTo(Finding.NOT_MET);
  }

  private static Optional<Integer> age(String born, String admitted) {
    Applicant applicant =
        Applicant.builder()
            .id(ParticipantId.of("p-1"))
            .birthDate(LocalDate.parse(born))
            .identifiedBy(Agency.HEALTH_CARE)
            .build();
    Member member =
        Member.of(
                People.course().admitted(admitted).participation(),
                Optional.of(applicant),
                Map.of(),
                People.TODAY)
            .build();
    assertThat(member.agency()).contains(Agency.HEALTH_CARE);
    return member.ageAtEnrolment();
  }

  @Test
  void the_age_is_that_of_the_day_of_enrolment() {
    assertThat(age("1960-05-10", "2010-05-09")).contains(49);
    assertThat(age("1960-05-10", "2010-05-10")).contains(50);
    assertThat(age("1960-05-10", "2010-04")).contains(49);
    assertThat(age("1960-05-10", "2010-05")).isEmpty();
    assertThat(age("1960-05-10", "unknown")).isEmpty();
    assertThat(age("2011-05-10", "2010-05-10")).isEmpty();
  }

  @Test
  void a_row_is_of_the_applicant_who_takes_part() {
    Applicant other = Applicant.builder().id(ParticipantId.of("p-2")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Member.of(ramp().participation(), Optional.of(other), Map.of(), People.TODAY));
  }

  @Test
  void a_member_shows_its_ids_and_nothing_else() {
    Member member =
        People.ended("a", "2010-01-01", "2010-02-01")
            .sex(Sex.WOMAN)
            .ageAtEnrolment(50)
            .cohort("5")
            .addUnmetNeed("talks")
            .putOutcome("report", new ClassResult.Classified("work"))
            .build();
    assertThat(member).hasToString("Member{enrolment=a, participant=p-a}");
  }

  @Test
  void what_no_participation_comes_to_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.unenrolled("a").endedOn(People.range("2010-01-01")).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                People.unenrolled("a")
                    .addReached(FunnelStep.QUEUED)
                    .addMayHaveReached(FunnelStep.QUEUED)
                    .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.unenrolled("a").ageAtEnrolment(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayRange(People.TODAY, People.TODAY.minusDays(1)));
  }
}
