// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What kind of thing happened; one for each record of {@link Event}. */
public enum EventKind implements Labelled {
  IDENTIFIED(Intake.Identified.class, "identifierad", "identified"),
  INFORMED(Intake.Informed.class, "informerad", "informed"),
  REFERRED(Intake.Referred.class, "remitterad", "referred"),
  QUEUED(Intake.Queued.class, "ställd i kö", "queued"),
  DECIDED(Intake.Decided.class, "beslut om deltagande", "decision on participation"),
  TAKEN_OVER(
      Intake.TakenOver.class, "övertagen från annat system", "taken over from another system"),
  CONSENT_GIVEN(Permission.ConsentGiven.class, "samtycke lämnat", "consent given"),
  CONSENT_WITHDRAWN(Permission.ConsentWithdrawn.class, "samtycke återtaget", "consent withdrawn"),
  GROUND_NOTED(
      Permission.GroundNoted.class, "annan rättslig grund noterad", "another legal ground noted"),
  IDENTITY_PROTECTED(
      Permission.IdentityProtected.class, "skyddad identitet ändrad", "protected identity changed"),
  COHORT_JOINED(Contact.CohortJoined.class, "placerad i grupp", "put in a group"),
  TEAM_NAMED(Contact.TeamNamed.class, "team utsett", "team named"),
  CONTACT_ATTEMPTED(Contact.ContactAttempted.class, "kontaktförsök", "attempt at contact"),
  SUMMONED(Contact.Summoned.class, "kallad", "summoned"),
  SUMMONS_MISSED(Contact.SummonsMissed.class, "uteblev", "did not come"),
  SAFEGUARDING_RAISED(
      Contact.SafeguardingRaised.class, "oro för liv lyft", "concern for life raised"),
  MEETING_HELD(Meeting.MeetingHeld.class, "möte hållet", "meeting held"),
  ASSIGNMENT_GIVEN(Meeting.AssignmentGiven.class, "uppgift given", "assignment given"),
  ASSIGNMENT_DONE(Meeting.AssignmentDone.class, "uppgift gjord", "assignment done"),
  RECOMMENDED(Meeting.Recommended.class, "rekommendation skriven", "recommendation written"),
  DOCTOR_ASSESSED(Medical.DoctorAssessed.class, "bedömd av läkare", "assessed by the doctor"),
  MEDICAL_SERVICE_GIVEN(
      Medical.MedicalServiceGiven.class, "medicinsk tjänst", "medical service given"),
  FAMILY_DOCTOR_ADVISED(
      Medical.FamilyDoctorAdvised.class, "råd till familjeläkaren", "family doctor advised"),
  DIRECTION_CHOSEN(Planning.DirectionChosen.class, "riktning vald", "direction chosen"),
  ACTIVITY_PLANNED(Planning.ActivityPlanned.class, "aktivitet planerad", "activity planned"),
  PLACE_BOOKED(Planning.PlaceBooked.class, "plats bokad", "place booked"),
  ACTIVITY_STARTED(Planning.ActivityStarted.class, "aktivitet påbörjad", "activity started"),
  ACTIVITY_ENDED(Planning.ActivityEnded.class, "aktivitet avslutad", "activity ended"),
  NEED_UNMET(Planning.NeedUnmet.class, "behov utan insats", "unmet need"),
  AGENCY_PLANNED(
      Planning.AgencyPlanned.class, "myndighetens del planerad", "agency's part planned"),
  BACKGROUND_PACK_SENT(
      Handover.BackgroundPackSent.class, "underlag skickat", "background pack sent"),
  HANDOVER_HELD(Handover.HandoverHeld.class, "överlämningsmöte hållet", "handover meeting held"),
  HANDOVER_REPORTED(
      Handover.HandoverReported.class, "överlämning återrapporterad", "handover reported"),
  TRAINING_STARTED(
      Training.TrainingStarted.class, "arbetsträning påbörjad", "work training started"),
  TRAINING_FOLLOWED_UP(
      Training.TrainingFollowedUp.class, "arbetsträning uppföljd", "work training followed up"),
  TRAINING_HOURS_CHANGED(
      Training.TrainingHoursChanged.class,
      "arbetsträningens tid ändrad",
      "hours of work training changed"),
  TRAINING_LIMIT_REACHED(
      Training.TrainingLimitReached.class,
      "gränsen för arbetsträning nådd",
      "limit of work training reached"),
  TRAINING_ENDED(Training.TrainingEnded.class, "arbetsträning avslutad", "work training ended"),
  INTERRUPTED(Course.Interrupted.class, "uppehåll", "interruption"),
  RESUMED(Course.Resumed.class, "återupptagen", "resumed"),
  EXTENDED(Course.Extended.class, "förlängd", "extended"),
  FINALLY_ASSESSED(
      Course.FinallyAssessed.class, "slutbedömning lämnad", "final assessment delivered"),
  AGENCY_DECIDED(Course.AgencyDecided.class, "myndighetens beslut", "decision by an agency"),
  TRANSFERRED(Course.Transferred.class, "överförd", "transferred"),
  CLOSED(Course.Closed.class, "avslutad", "closed"),
  DIED(Course.Died.class, "avliden", "died"),
  FOLLOWED_UP(Course.FollowedUp.class, "uppföljd", "followed up"),
  EVENT_VOIDED(Course.EventVoided.class, "händelse ogiltigförklarad", "event voided");

  private static final Map<Class<?>, EventKind> BY_RECORD =
      Arrays.stream(values()).collect(Collectors.toMap(EventKind::record, Function.identity()));

  private final Class<? extends Event> record;
  private final Label label;
  private final String id;

  EventKind(Class<? extends Event> record, String sv, String en) {
    this.record = record;
    this.label = new Label(sv, en);
    String name = record.getSimpleName();
    this.id = Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  static EventKind of(Event event) {
    return Objects.requireNonNull(BY_RECORD.get(event.getClass()));
  }

  /** The kind with this id. */
  public static Optional<EventKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  /** The name in stored events, such as {@code summonsMissed}; it never changes. */
  public String id() {
    return id;
  }

  /** The record that says it. */
  public Class<? extends Event> record() {
    return record;
  }

  @Override
  public Label label() {
    return label;
  }
}
