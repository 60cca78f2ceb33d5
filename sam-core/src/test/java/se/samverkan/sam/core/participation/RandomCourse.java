// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingGround;

/** Events as chance has them, of every kind; mostly such as can happen, so that courses get far. */
final class RandomCourse {

  private static final List<String> ACTIVITIES = List.of("a-1", "a-2", "a-3");

  private final Random random;
  private LocalDate day = Cases.BEGIN;
  private int count;

  RandomCourse(long seed) {
    this.random = new Random(seed);
  }

  int upTo(int most) {
    return random.nextInt(most);
  }

  /** The next event of a course that has come to a stage, some days after the one before. */
  RecordedEvent next(Stage stage) {
    List<EventKind> possible = new ArrayList<>(Transitions.possibleAt(stage));
    possible.remove(EventKind.EVENT_VOIDED);
    if (random.nextInt(4) > 0) {
      // ends, and what ends everything, come seldom
      possible.removeIf(kind -> isEnding(kind) && random.nextInt(6) > 0);
    }
    EventKind kind =
        random.nextInt(5) == 0 || possible.isEmpty()
            ? anyKind()
            : possible.get(upTo(possible.size()));
    day = day.plusDays(upTo(40));
    return Cases.event("e-" + ++count, day.toString(), event(kind));
  }

  /** The same event with a day that is known only in part, or not at all. */
  RecordedEvent vague(RecordedEvent event) {
    PartialDate on =
        switch (upTo(4)) {
          case 0 -> PartialDate.of(YearMonth.from(day));
          case 1 -> PartialDate.unknown();
          default -> event.on();
        };
    return RecordedEvent.builder().copyOf(event).on(on).build();
  }

  private static boolean isEnding(EventKind kind) {
    return switch (kind) {
      case CLOSED, DIED, TRANSFERRED, DECIDED -> true;
      default -> false;
    };
  }

  private EventKind anyKind() {
    EventKind kind = any(EventKind.class);
    return kind == EventKind.EVENT_VOIDED ? EventKind.SUMMONED : kind;
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[upTo(all.length)];
  }

  private Optional<Boolean> perhaps() {
    return upTo(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean());
  }

  private Optional<HoursPerWeek> hours() {
    return upTo(3) == 0 ? Optional.empty() : Optional.of(HoursPerWeek.of(upTo(41)));
  }

  /** Mostly the same one, so that an activity that was planned is also begun and ended. */
  private String activity() {
    return ACTIVITIES.get(random.nextInt(5) > 0 ? 0 : upTo(ACTIVITIES.size()));
  }

  private Event event(EventKind kind) {
    Optional<String> text = Optional.of("text");
    return switch (kind) {
      case IDENTIFIED -> new Intake.Identified(any(Agency.class));
      case INFORMED -> new Intake.Informed();
      case REFERRED -> new Intake.Referred(any(Agency.class), text, text);
      case QUEUED -> new Intake.Queued();
      case DECIDED -> decided();
      case TAKEN_OVER -> takenOver();
      case CONSENT_GIVEN ->
          new Permission.ConsentGiven(Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE));
      case CONSENT_WITHDRAWN -> new Permission.ConsentWithdrawn(ConsentKind.WRITTEN_PARTICIPATION);
      case GROUND_NOTED -> new Permission.GroundNoted(duty());
      case IDENTITY_PROTECTED -> new Permission.IdentityProtected(random.nextBoolean());
      case COHORT_JOINED -> new Contact.CohortJoined("1");
      case TEAM_NAMED -> new Contact.TeamNamed(Set.of(any(TeamRole.class)));
      case CONTACT_ATTEMPTED ->
          new Contact.ContactAttempted(any(ContactChannel.class), any(ContactResult.class));
      case SUMMONED -> Cases.summoned(any(MeetingKind.class));
      case SUMMONS_MISSED -> Cases.missed(any(MeetingKind.class));
      case SAFEGUARDING_RAISED -> new Contact.SafeguardingRaised(text);
      case MEETING_HELD -> Cases.held(any(MeetingKind.class), any(MappingStep.class));
      case ASSIGNMENT_GIVEN ->
          new Meeting.AssignmentGiven(
              any(AssignmentKind.class), Optional.of(upTo(7)), Optional.empty());
      case ASSIGNMENT_DONE -> new Meeting.AssignmentDone(any(AssignmentKind.class));
      case RECOMMENDED -> new Meeting.Recommended(Optional.of("A"), text);
      case DOCTOR_ASSESSED -> new Medical.DoctorAssessed(text);
      case MEDICAL_SERVICE_GIVEN ->
          new Medical.MedicalServiceGiven(any(MedicalService.class), Optional.empty());
      case FAMILY_DOCTOR_ADVISED -> new Medical.FamilyDoctorAdvised(text);
      case DIRECTION_CHOSEN -> new Planning.DirectionChosen("A", text);
      case ACTIVITY_PLANNED ->
          new Planning.ActivityPlanned(PlannedActivity.of(activity(), "grona-arenor"));
      case PLACE_BOOKED -> new Planning.PlaceBooked("grona-arenor", Optional.of(activity()));
      case ACTIVITY_STARTED -> new Planning.ActivityStarted(activity());
      case ACTIVITY_ENDED -> new Planning.ActivityEnded(activity(), random.nextBoolean(), text);
      case NEED_UNMET -> new Planning.NeedUnmet("light-counselling");
      case AGENCY_PLANNED -> new Planning.AgencyPlanned(any(Agency.class));
      case BACKGROUND_PACK_SENT ->
          new Handover.BackgroundPackSent(Agency.HEALTH_CARE, Set.of(Agency.HEALTH_CARE));
      case HANDOVER_HELD -> new Handover.HandoverHeld(Set.of(), perhaps());
      case HANDOVER_REPORTED -> new Handover.HandoverReported(any(Agency.class), text);
      case TRAINING_STARTED -> new Training.TrainingStarted(text, Optional.empty(), hours());
      case TRAINING_FOLLOWED_UP ->
          new Training.TrainingFollowedUp(random.nextBoolean(), perhaps(), perhaps());
      case TRAINING_HOURS_CHANGED -> new Training.TrainingHoursChanged(HoursPerWeek.of(upTo(41)));
      case TRAINING_LIMIT_REACHED -> new Training.TrainingLimitReached(hours());
      case TRAINING_ENDED -> new Training.TrainingEnded(text);
      case INTERRUPTED -> new Course.Interrupted(text);
      case RESUMED -> new Course.Resumed();
      case EXTENDED -> new Course.Extended("waiting for treatment");
      case FINALLY_ASSESSED ->
          new Course.FinallyAssessed(hours(), text, Set.of(any(Recipient.class)));
      case AGENCY_DECIDED -> new Course.AgencyDecided(any(Agency.class), perhaps(), text);
      case TRANSFERRED -> new Course.Transferred("the ordinary cooperation");
      case CLOSED -> new Course.Closed(any(ClosureReason.class));
      case DIED -> new Course.Died();
      case FOLLOWED_UP -> new Course.FollowedUp(any(FollowUpAnchor.class), text);
      case EVENT_VOIDED -> throw new IllegalStateException("made apart");
    };
  }

  private Intake.Decided decided() {
    DecisionOutcome outcome =
        random.nextBoolean() ? DecisionOutcome.ADMITTED : any(DecisionOutcome.class);
    return outcome == DecisionOutcome.ADMITTED
        ? Cases.admitted(day.toString())
        : Cases.decided(outcome, day.toString());
  }

  private Intake.TakenOver takenOver() {
    List<Stage> stages = new ArrayList<>(List.of(Stage.values()));
    stages.removeIf(stage -> !Transitions.canBeTakenOver(stage));
    return new Intake.TakenOver("another system", stages.get(upTo(stages.size())), Set.of());
  }

  private static SharingGround duty() {
    return SharingGround.builder()
        .basis(LegalBasis.DUTY_OF_DISCLOSURE)
        .purposes(Set.of(Purpose.EXCHANGE_DATA))
        .parties(Set.of(Agency.HEALTH_CARE, Agency.SOCIAL_SERVICES))
        .citation("OSL 10:28")
        .build();
  }
}
