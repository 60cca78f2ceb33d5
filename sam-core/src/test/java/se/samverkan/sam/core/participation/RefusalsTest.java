// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.Extent;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingGround;

/** What is refused: each kind by an event of its own, and nothing beside it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsTest {

  private static final String DAY = "2010-03-01";
  private static final PolicyInForce POLICY =
      Cases.policy(Cases.number(PolicyTerm.SUMMONS_LIMIT, 3));

  private static Story enrolled() {
    return Story.admitted(POLICY, "2010-01-01");
  }

  private static Story identified() {
    return Story.under(POLICY).then("2010-01-01", new Intake.Identified(Agency.SOCIAL_SERVICES));
  }

  private static Story planned() {
    return enrolled()
        .then("2010-02-01", new Planning.ActivityPlanned(PlannedActivity.of("garden", "embla")));
  }

  private static Story dead() {
    return enrolled().then("2010-02-01", new Course.Died());
  }

  private static Training.TrainingStarted training() {
    return new Training.TrainingStarted(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static SharingGround duty() {
    return SharingGround.builder()
        .basis(LegalBasis.DUTY_OF_DISCLOSURE)
        .purposes(Set.of(Purpose.EXCHANGE_DATA))
        .parties(Set.of(Agency.HEALTH_CARE, Agency.SOCIAL_SERVICES))
        .citation("OSL 10:28")
        .build();
  }

  private static List<RefusalKind> refusals(Story story, RecordedEvent event) {
    return story
        .participation()
        .on(event, POLICY)
        .fold(accepted -> List.of(), Judgement.Refused::kinds);
  }

  private static RecordedEvent event(Event event) {
    return Cases.event("next", DAY, event);
  }

  @ParameterizedTest
  @EnumSource
  void each_kind_is_given_by_an_event_of_its_own(RefusalKind kind) {
    assertThat(produced(kind)).containsExactly(kind);
  }

  private static List<RefusalKind> produced(RefusalKind kind) {
    return switch (kind) {
      case OTHER_ENROLMENT ->
          refusals(
              enrolled(),
              RecordedEvent.builder()
                  .copyOf(event(new Contact.CohortJoined("1")))
                  .enrolment(new EnrolmentId("another"))
                  .build());
      case EVENT_ID_TAKEN ->
          refusals(enrolled(), Cases.event("e-1", DAY, new Contact.CohortJoined("1")));
      case RECORDED_DAY_MISSING ->
          refusals(enrolled(), Cases.imported("next", DAY, new Contact.CohortJoined("1")));
      case RECORDED_BEFORE_IT_HAPPENED ->
          refusals(
              enrolled(), Cases.recorded("next", DAY, "2010-02-28", new Contact.CohortJoined("1")));
      case NOT_YET_BEGUN -> Story.under(POLICY).refusalsOf(DAY, new Course.Died());
      case ALREADY_BEGUN ->
          identified().refusalsOf(DAY, new Intake.Identified(Agency.SOCIAL_SERVICES));
      case BEFORE_REFERRAL -> identified().refusalsOf(DAY, Cases.summoned(MeetingKind.FIRST));
      case NOT_ENROLLED_YET -> identified().refusalsOf(DAY, new Contact.CohortJoined("1"));
      case ALREADY_ENROLLED -> enrolled().refusalsOf(DAY, new Intake.Queued());
      case DURING_INTERRUPTION ->
          enrolled()
              .then("2010-02-01", new Course.Interrupted(Optional.empty()))
              .refusalsOf(DAY, training());
      case NOT_INTERRUPTED -> enrolled().refusalsOf(DAY, new Course.Resumed());
      case ALREADY_ENDED ->
          enrolled()
              .then("2010-02-01", new Course.Closed(ClosureReason.COMPLETED))
              .refusalsOf(DAY, training());
      case AFTER_DEATH -> dead().refusalsOf(DAY, new Contact.CohortJoined("1"));
      case NOT_AT_THIS_STAGE ->
          Story.under(POLICY)
              .then(
                  "2010-01-01",
                  new Intake.Referred(
                      Agency.EMPLOYMENT_SERVICE, Optional.empty(), Optional.empty()))
              .refusalsOf(
                  DAY, new Intake.Referred(Agency.HEALTH_CARE, Optional.empty(), Optional.empty()));
      case NO_SUMMONS -> enrolled().refusalsOf(DAY, Cases.missed(MeetingKind.MAPPING_1));
      case NO_HANDOVER ->
          enrolled()
              .refusalsOf(DAY, new Handover.HandoverReported(Agency.HEALTH_CARE, Optional.empty()));
      case NO_FINAL_ASSESSMENT ->
          enrolled()
              .refusalsOf(
                  DAY,
                  new Course.AgencyDecided(
                      Agency.SOCIAL_INSURANCE_AGENCY, Optional.empty(), Optional.empty()));
      case NO_TRAINING -> enrolled().refusalsOf(DAY, new Training.TrainingEnded(Optional.empty()));
      case TRAINING_UNDER_WAY ->
          enrolled().then("2010-02-01", training()).refusalsOf(DAY, training());
      case NO_SUCH_ACTIVITY -> planned().refusalsOf(DAY, new Planning.ActivityStarted("other"));
      case ACTIVITY_ID_TAKEN ->
          planned()
              .refusalsOf(
                  DAY, new Planning.ActivityPlanned(PlannedActivity.of("garden", "halsocenter")));
      case ACTIVITY_NOT_UNDER_WAY ->
          planned().refusalsOf(DAY, new Planning.ActivityEnded("garden", true, Optional.empty()));
      case ACTIVITY_ALREADY_STARTED ->
          planned()
              .then("2010-02-01", new Planning.ActivityStarted("garden"))
              .refusalsOf(DAY, new Planning.ActivityStarted("garden"));
      case NO_SUCH_CONSENT ->
          enrolled()
              .refusalsOf(DAY, new Permission.ConsentWithdrawn(ConsentKind.WRITTEN_PARTICIPATION));
      case NOT_A_CONSENT -> enrolled().refusalsOf(DAY, new Permission.ConsentGiven(duty()));
      case IS_A_CONSENT ->
          enrolled()
              .refusalsOf(
                  DAY,
                  new Permission.GroundNoted(
                      Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE)));
      case MORE_THAN_FULL_TIME ->
          enrolled()
              .refusalsOf(
                  DAY, new Course.Closed(ClosureReason.COMPLETED, Cases.halfAnd(Cases.FULL_TIME)));
      case DECISION_OF_ANOTHER ->
          identified()
              .refusalsOf(
                  DAY,
                  new Intake.Decided(
                      Cases.decision(DecisionOutcome.EXCLUDED, DAY)
                          .applicant(ParticipantId.of("p-2"))
                          .build(),
                      Optional.empty()));
      case DAYS_DISAGREE ->
          identified().refusalsOf(DAY, Cases.decided(DecisionOutcome.EXCLUDED, "2010-03-02"));
      case NO_SUCH_EVENT ->
          enrolled().refusalsOf(DAY, new Course.EventVoided(EventId.of("e-99"), "a mistake"));
      case ALREADY_VOIDED ->
          planned()
              .then("2010-02-02", new Course.EventVoided(EventId.of("e-3"), "a mistake"))
              .refusalsOf(DAY, new Course.EventVoided(EventId.of("e-3"), "a mistake"));
      case CANNOT_BE_VOIDED ->
          planned()
              .then("2010-02-02", new Course.EventVoided(EventId.of("e-3"), "a mistake"))
              .refusalsOf(DAY, new Course.EventVoided(EventId.of("e-4"), "a mistake"));
      case LATER_EVENT_DEPENDS ->
          planned()
              .then("2010-02-02", new Planning.ActivityStarted("garden"))
              .refusalsOf(DAY, new Course.EventVoided(EventId.of("e-3"), "a mistake"));
      case ASSESSMENT_MISSING ->
          identified().refusalsOf(DAY, Cases.decided(DecisionOutcome.ADMITTED, DAY));
      case ASSESSMENT_OF_ANOTHER ->
          identified()
              .refusalsOf(
                  DAY,
                  new Intake.Decided(
                      Cases.decision(DecisionOutcome.ADMITTED, DAY).build(),
                      Optional.of(
                          Assessment.builder()
                              .copyOf(Cases.assessment(Verdict.ELIGIBLE))
                              .programme("another")
                              .build())));
      case SUMMONS_LIMIT_NOT_REACHED ->
          enrolled().refusalsOf(DAY, new Course.Closed(ClosureReason.NO_SHOW));
      case NO_GROUND_FOR_SHARING ->
          enrolled()
              .refusalsOf(
                  DAY,
                  new Handover.BackgroundPackSent(
                      Agency.HEALTH_CARE, Set.of(Agency.EMPLOYMENT_SERVICE)));
      case NO_REASON_FOR_CHANGE ->
          enrolled()
              .then("2010-02-01", new Planning.DirectionChosen("A", Optional.empty()))
              .refusalsOf(DAY, new Planning.DirectionChosen("PS", Optional.empty()));
    };
  }

  @Test
  void two_halves_are_full_time_and_a_percent_more_is_refused() {
    FactList<Destination> full = Cases.halfAnd(new Extent(50));
    FactList<Destination> more = Cases.halfAnd(new Extent(51));

    assertThat(enrolled().refusalsOf(DAY, new Course.Closed(ClosureReason.COMPLETED, more)))
        .containsExactly(RefusalKind.MORE_THAN_FULL_TIME);
    Story closed = enrolled().then(DAY, new Course.Closed(ClosureReason.COMPLETED, full));
    assertThat(
            closed.refusalsOf(
                "2010-09-01",
                new Course.FollowedUp(
                    Optional.of(FollowUpAnchor.MEASURES), Optional.empty(), more)))
        .containsExactly(RefusalKind.MORE_THAN_FULL_TIME);
  }

  @Test
  void every_reason_that_applies_is_told_at_once() {
    RecordedEvent event =
        RecordedEvent.builder()
            .copyOf(
                Cases.imported(
                    "e-1",
                    DAY,
                    new Intake.Decided(
                        Cases.decision(DecisionOutcome.ADMITTED, DAY)
                            .applicant(ParticipantId.of("p-2"))
                            .build(),
                        Optional.empty())))
            .enrolment(new EnrolmentId("another"))
            .build();
    assertThat(refusals(dead(), event))
        .containsExactlyInAnyOrder(
            RefusalKind.OTHER_ENROLMENT,
            RefusalKind.EVENT_ID_TAKEN,
            RefusalKind.RECORDED_DAY_MISSING,
            RefusalKind.AFTER_DEATH,
            RefusalKind.DECISION_OF_ANOTHER,
            RefusalKind.ASSESSMENT_MISSING);
  }

  @Test
  void a_refusal_tells_what_would_be_possible() {
    Judgement.Refused refused =
        (Judgement.Refused)
            identified().participation().on(event(new Contact.CohortJoined("1")), POLICY);
    assertThat(refused.possible())
        .contains(EventKind.REFERRED, EventKind.DECIDED, EventKind.CLOSED, EventKind.EVENT_VOIDED)
        .doesNotContain(EventKind.COHORT_JOINED, EventKind.SUMMONED);
    assertThat(refused.reasons())
        .containsExactly(new Refusal("not-enrolled-yet", RefusalKind.NOT_ENROLLED_YET.label()));
  }

  @Test
  void a_direction_that_stays_the_same_needs_no_reason() {
    Story story =
        enrolled().then("2010-02-01", new Planning.DirectionChosen("A", Optional.empty()));
    assertThat(story.refusalsOf(DAY, new Planning.DirectionChosen("A", Optional.empty())))
        .isEmpty();
    assertThat(story.refusalsOf(DAY, new Planning.DirectionChosen("PS", Optional.of("too ill"))))
        .isEmpty();
  }

  @Test
  void what_may_have_happened_in_another_system_is_not_taken_for_missing() {
    Story story =
        Story.under(POLICY)
            .then(
                "2010-01-01",
                new Intake.TakenOver(
                    "the old system",
                    Stage.IN_TRAINING,
                    Set.of(
                        EventKind.SUMMONED,
                        EventKind.SUMMONS_MISSED,
                        EventKind.TRAINING_STARTED,
                        EventKind.HANDOVER_HELD,
                        EventKind.FINALLY_ASSESSED,
                        EventKind.CONSENT_GIVEN)));
    assertThat(
            List.of(
                Cases.missed(MeetingKind.FOLLOW_UP),
                new Training.TrainingEnded(Optional.empty()),
                new Handover.HandoverReported(Agency.HEALTH_CARE, Optional.empty()),
                new Course.AgencyDecided(
                    Agency.SOCIAL_INSURANCE_AGENCY, Optional.empty(), Optional.empty()),
                new Permission.ConsentWithdrawn(ConsentKind.WRITTEN_PARTICIPATION),
                new Course.Closed(ClosureReason.NO_SHOW)))
        .allSatisfy(event -> assertThat(story.refusalsOf(DAY, event)).isEmpty());
  }

  @Test
  void ids_never_repeat() {
    assertThat(Arrays.stream(RefusalKind.values()).map(RefusalKind::id)).doesNotHaveDuplicates();
  }
}
