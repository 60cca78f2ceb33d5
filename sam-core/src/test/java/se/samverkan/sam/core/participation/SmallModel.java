// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.samverkan.sam.core.assessment.DecisionOutcome;

/**
 * The lifecycle told a second time, by hand and differently: as a machine that is changed, with its
 * conditions written out one by one as the papers tell them (F53–F54), and with no table.
 */
final class SmallModel {

  private static final Set<Stage> NOT_YET =
      Set.of(Stage.IDENTIFIED, Stage.INFORMED, Stage.REFERRED, Stage.QUEUED, Stage.MET);
  private static final Set<Stage> AT_AN_END =
      Set.of(Stage.NOT_ENROLLED, Stage.CLOSED, Stage.TRANSFERRED);

  Stage stage = Stage.NOT_BEGUN;
  boolean hasDied;
  private Stage paused = Stage.NOT_BEGUN;
  private int openSummonses;
  private boolean handedOver;
  private boolean finallyAssessed;
  private boolean training;
  private final Map<String, Boolean> started = new HashMap<>();
  private final Set<String> ended = new HashSet<>();
  private int consents;

  /** Takes an event, or leaves everything as it is and says no. */
  boolean take(Event event) {
    if (hasDied || !fits(event)) {
      return false;
    }
    apply(event);
    return true;
  }

  private boolean before() {
    return NOT_YET.contains(stage);
  }

  private boolean inside() {
    return !before() && !over() && stage != Stage.NOT_BEGUN;
  }

  private boolean over() {
    return AT_AN_END.contains(stage) || stage == Stage.DECEASED;
  }

  private boolean active() {
    return before() || inside();
  }

  private boolean atWork() {
    return inside() && stage != Stage.INTERRUPTED;
  }

  private boolean called() {
    return stage == Stage.REFERRED || stage == Stage.QUEUED || stage == Stage.MET;
  }

  private boolean known() {
    return stage != Stage.NOT_BEGUN;
  }

  private boolean fits(Event event) {
    return switch (event.kind()) {
      case IDENTIFIED, TAKEN_OVER -> stage == Stage.NOT_BEGUN;
      case INFORMED -> stage == Stage.NOT_BEGUN || stage == Stage.IDENTIFIED || called();
      case REFERRED ->
          stage == Stage.NOT_BEGUN || stage == Stage.IDENTIFIED || stage == Stage.INFORMED;
      case QUEUED -> before() && stage != Stage.QUEUED;
      case DECIDED -> fitsDecision(((Intake.Decided) event).decision().outcome());
      case CONSENT_GIVEN, GROUND_NOTED, IDENTITY_PROTECTED -> known();
      case CONSENT_WITHDRAWN -> known() && consents > 0;
      case COHORT_JOINED, DIRECTION_CHOSEN, PLACE_BOOKED, NEED_UNMET, AGENCY_PLANNED, EXTENDED ->
          inside();
      case TEAM_NAMED, SUMMONED -> called() || inside();
      case SUMMONS_MISSED -> (called() || inside()) && openSummonses > 0;
      case CONTACT_ATTEMPTED, SAFEGUARDING_RAISED -> active();
      case MEETING_HELD -> fitsMeeting(((Meeting.MeetingHeld) event).meeting());
      case ASSIGNMENT_GIVEN, ASSIGNMENT_DONE -> stage == Stage.MET || atWork();
      case DOCTOR_ASSESSED, MEDICAL_SERVICE_GIVEN, FAMILY_DOCTOR_ADVISED ->
          stage == Stage.MET || inside();
      case RECOMMENDED, BACKGROUND_PACK_SENT, HANDOVER_HELD, INTERRUPTED, FINALLY_ASSESSED ->
          atWork();
      case ACTIVITY_PLANNED ->
          inside() && !started.containsKey(((Planning.ActivityPlanned) event).activity().id());
      case ACTIVITY_STARTED ->
          atWork()
              && Boolean.FALSE.equals(started.get(((Planning.ActivityStarted) event).activity()));
      case ACTIVITY_ENDED -> fitsEndOf(((Planning.ActivityEnded) event).activity());
      case HANDOVER_REPORTED -> (inside() || over()) && handedOver;
      case TRAINING_STARTED -> atWork() && !training;
      case TRAINING_FOLLOWED_UP, TRAINING_HOURS_CHANGED, TRAINING_LIMIT_REACHED ->
          atWork() && training;
      case TRAINING_ENDED -> inside() && training;
      case RESUMED -> stage == Stage.INTERRUPTED;
      case AGENCY_DECIDED -> (inside() || over()) && finallyAssessed;
      case TRANSFERRED -> inside();
      case CLOSED -> active();
      case DIED -> known();
      case FOLLOWED_UP -> atWork() || stage == Stage.CLOSED || stage == Stage.TRANSFERRED;
      case EVENT_VOIDED -> throw new IllegalStateException("the model does not void");
    };
  }

  private boolean fitsDecision(DecisionOutcome outcome) {
    return switch (outcome) {
      case EXCLUDED, REFERRED_TO_TREATMENT -> active();
      case ADMITTED, NOT_SUITABLE_FOR_NOW, DECLINED_BY_PERSON -> before();
    };
  }

  private boolean fitsMeeting(MeetingKind meeting) {
    return switch (meeting) {
      case FIRST -> called() || atWork();
      case MAPPING_1, MAPPING_2, MAPPING_3 -> atWork();
      default -> active();
    };
  }

  private boolean fitsEndOf(String activity) {
    return inside() && Boolean.TRUE.equals(started.get(activity)) && !ended.contains(activity);
  }

  private void apply(Event event) {
    switch (event.kind()) {
      case IDENTIFIED -> stage = Stage.IDENTIFIED;
      case TAKEN_OVER -> stage = ((Intake.TakenOver) event).stage();
      case INFORMED -> stage = called() ? stage : Stage.INFORMED;
      case REFERRED -> stage = Stage.REFERRED;
      case QUEUED -> stage = Stage.QUEUED;
      case DECIDED ->
          stage =
              ((Intake.Decided) event).decision().outcome() == DecisionOutcome.ADMITTED
                  ? Stage.ADMITTED
                  : before() ? Stage.NOT_ENROLLED : Stage.CLOSED;
      case CONSENT_GIVEN -> consents++;
      case CONSENT_WITHDRAWN -> consents = 0;
      case SUMMONED -> openSummonses++;
      case SUMMONS_MISSED -> openSummonses--;
      case MEETING_HELD -> meet(((Meeting.MeetingHeld) event).meeting());
      case RECOMMENDED -> stage = isBefore(Stage.MAPPED) ? Stage.MAPPED : stage;
      case ACTIVITY_PLANNED ->
          started.put(((Planning.ActivityPlanned) event).activity().id(), false);
      case ACTIVITY_STARTED -> {
        started.put(((Planning.ActivityStarted) event).activity(), true);
        stage = isBefore(Stage.IN_ACTIVITIES) ? Stage.IN_ACTIVITIES : stage;
      }
      case ACTIVITY_ENDED -> ended.add(((Planning.ActivityEnded) event).activity());
      case HANDOVER_HELD -> {
        handedOver = true;
        stage = isBefore(Stage.HANDED_OVER) ? Stage.HANDED_OVER : stage;
      }
      case TRAINING_STARTED -> {
        training = true;
        stage = isBefore(Stage.IN_TRAINING) ? Stage.IN_TRAINING : stage;
      }
      case TRAINING_ENDED -> {
        training = false;
        paused = paused == Stage.IN_TRAINING ? Stage.IN_ACTIVITIES : paused;
        stage = stage == Stage.IN_TRAINING ? Stage.IN_ACTIVITIES : stage;
      }
      case INTERRUPTED -> {
        paused = stage;
        stage = Stage.INTERRUPTED;
      }
      case RESUMED -> stage = paused;
      case FINALLY_ASSESSED -> {
        finallyAssessed = true;
        stage = Stage.FINALLY_ASSESSED;
      }
      case TRANSFERRED -> stage = Stage.TRANSFERRED;
      case CLOSED -> stage = before() ? Stage.NOT_ENROLLED : Stage.CLOSED;
      case DIED -> {
        hasDied = true;
        stage = over() ? stage : Stage.DECEASED;
      }
      default -> {
        // leaves everything as it is
      }
    }
  }

  private void meet(MeetingKind meeting) {
    if (meeting == MeetingKind.FIRST && (stage == Stage.REFERRED || stage == Stage.QUEUED)) {
      stage = Stage.MET;
    } else if (meeting.mappingNumber() > 0 && stage == Stage.ADMITTED) {
      stage = Stage.MAPPING;
    }
  }

  private boolean isBefore(Stage other) {
    return inside() && stage.compareTo(other) < 0;
  }
}
