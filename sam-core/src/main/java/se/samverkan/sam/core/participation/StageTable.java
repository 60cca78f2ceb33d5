// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static se.samverkan.sam.core.participation.Stage.ADMITTED;
import static se.samverkan.sam.core.participation.Stage.CLOSED;
import static se.samverkan.sam.core.participation.Stage.DECEASED;
import static se.samverkan.sam.core.participation.Stage.FINALLY_ASSESSED;
import static se.samverkan.sam.core.participation.Stage.HANDED_OVER;
import static se.samverkan.sam.core.participation.Stage.IDENTIFIED;
import static se.samverkan.sam.core.participation.Stage.INFORMED;
import static se.samverkan.sam.core.participation.Stage.INTERRUPTED;
import static se.samverkan.sam.core.participation.Stage.IN_ACTIVITIES;
import static se.samverkan.sam.core.participation.Stage.IN_TRAINING;
import static se.samverkan.sam.core.participation.Stage.MAPPED;
import static se.samverkan.sam.core.participation.Stage.MAPPING;
import static se.samverkan.sam.core.participation.Stage.MET;
import static se.samverkan.sam.core.participation.Stage.NOT_BEGUN;
import static se.samverkan.sam.core.participation.Stage.NOT_ENROLLED;
import static se.samverkan.sam.core.participation.Stage.QUEUED;
import static se.samverkan.sam.core.participation.Stage.REFERRED;
import static se.samverkan.sam.core.participation.Stage.TRANSFERRED;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * At which stages each event can happen, and where it leads (F53–F54). What is not here cannot be.
 * Two kinds lead to a stage that only the event or the case knows: what was taken over, and what is
 * resumed; and a voided event leads nowhere.
 */
final class StageTable {

  private static final Set<Stage> PROSPECTIVE = where(Stage::isProspective);
  private static final Set<Stage> ENROLLED = where(Stage::isEnrolled);
  private static final Set<Stage> ACTIVE =
      where(stage -> stage.isProspective() || stage.isEnrolled());
  private static final Set<Stage> WORKING =
      where(stage -> stage.isEnrolled() && stage != INTERRUPTED);
  private static final Set<Stage> ENDED = EnumSet.of(NOT_ENROLLED, CLOSED, TRANSFERRED);
  private static final Set<Stage> IN_REACH = EnumSet.of(REFERRED, QUEUED, MET);
  private static final Set<Stage> BEFORE_HANDOVER = EnumSet.of(ADMITTED, MAPPING, MAPPED);

  private static final Map<EventKind, Map<EventForm, Map<Stage, Stage>>> TABLE = table();

  private StageTable() {}

  /** Where an event of this kind and form leads from a stage; empty if it cannot happen there. */
  static Optional<Stage> next(Stage from, EventKind kind, EventForm form) {
    return Optional.ofNullable(forms(kind).get(form)).map(moves -> moves.get(from));
  }

  /** The forms of a kind with their moves. */
  static Map<EventForm, Map<Stage, Stage>> forms(EventKind kind) {
    return TABLE.getOrDefault(kind, Map.of());
  }

  private static Map<EventKind, Map<EventForm, Map<Stage, Stage>>> table() {
    Rows rows = new Rows();
    intake(rows);
    permission(rows);
    contact(rows);
    meetings(rows);
    planning(rows);
    training(rows);
    course(rows);
    return Collections.unmodifiableMap(rows.table);
  }

  private static void intake(Rows rows) {
    rows.of(EventKind.IDENTIFIED).move(NOT_BEGUN, IDENTIFIED);
    rows.of(EventKind.INFORMED).move(EnumSet.of(NOT_BEGUN, IDENTIFIED), INFORMED).stay(IN_REACH);
    rows.of(EventKind.REFERRED).move(EnumSet.of(NOT_BEGUN, IDENTIFIED, INFORMED), REFERRED);
    rows.of(EventKind.QUEUED).move(EnumSet.of(IDENTIFIED, INFORMED, REFERRED, MET), QUEUED);
    rows.of(EventKind.DECIDED, EventForm.ADMITTED).move(PROSPECTIVE, ADMITTED);
    for (EventForm out : EnumSet.of(EventForm.EXCLUDED, EventForm.REFERRED_TO_TREATMENT)) {
      rows.of(EventKind.DECIDED, out).move(PROSPECTIVE, NOT_ENROLLED).move(ENROLLED, CLOSED);
    }
    rows.of(EventKind.DECIDED, EventForm.NOT_SUITABLE_FOR_NOW).move(PROSPECTIVE, NOT_ENROLLED);
    rows.of(EventKind.DECIDED, EventForm.DECLINED_BY_PERSON).move(PROSPECTIVE, NOT_ENROLLED);
  }

  private static void permission(Rows rows) {
    rows.of(EventKind.CONSENT_GIVEN).stay(ACTIVE).stay(ENDED);
    rows.of(EventKind.CONSENT_WITHDRAWN).stay(ACTIVE).stay(ENDED);
    rows.of(EventKind.GROUND_NOTED).stay(ACTIVE).stay(ENDED);
    rows.of(EventKind.IDENTITY_PROTECTED).stay(ACTIVE).stay(ENDED);
  }

  private static void contact(Rows rows) {
    rows.of(EventKind.COHORT_JOINED).stay(ENROLLED);
    rows.of(EventKind.TEAM_NAMED).stay(IN_REACH).stay(ENROLLED);
    rows.of(EventKind.CONTACT_ATTEMPTED).stay(ACTIVE);
    rows.of(EventKind.SUMMONED).stay(IN_REACH).stay(ENROLLED);
    rows.of(EventKind.SUMMONS_MISSED).stay(IN_REACH).stay(ENROLLED);
    rows.of(EventKind.SAFEGUARDING_RAISED).stay(ACTIVE);
  }

  private static void meetings(Rows rows) {
    rows.of(EventKind.MEETING_HELD, EventForm.FIRST_MEETING)
        .move(EnumSet.of(REFERRED, QUEUED), MET)
        .stay(EnumSet.of(MET))
        .stay(WORKING);
    rows.of(EventKind.MEETING_HELD, EventForm.MAPPING_MEETING)
        .stay(WORKING)
        .move(ADMITTED, MAPPING);
    rows.of(EventKind.MEETING_HELD, EventForm.OTHER_MEETING).stay(ACTIVE);
    rows.of(EventKind.ASSIGNMENT_GIVEN).stay(EnumSet.of(MET)).stay(WORKING);
    rows.of(EventKind.ASSIGNMENT_DONE).stay(EnumSet.of(MET)).stay(WORKING);
    rows.of(EventKind.RECOMMENDED).stay(WORKING).move(EnumSet.of(ADMITTED, MAPPING), MAPPED);
    rows.of(EventKind.DOCTOR_ASSESSED).stay(EnumSet.of(MET)).stay(ENROLLED);
    rows.of(EventKind.MEDICAL_SERVICE_GIVEN).stay(EnumSet.of(MET)).stay(ENROLLED);
    rows.of(EventKind.FAMILY_DOCTOR_ADVISED).stay(EnumSet.of(MET)).stay(ENROLLED);
  }

  private static void planning(Rows rows) {
    rows.of(EventKind.DIRECTION_CHOSEN).stay(ENROLLED);
    rows.of(EventKind.ACTIVITY_PLANNED).stay(ENROLLED);
    rows.of(EventKind.PLACE_BOOKED).stay(ENROLLED);
    rows.of(EventKind.NEED_UNMET).stay(ENROLLED);
    rows.of(EventKind.AGENCY_PLANNED).stay(ENROLLED);
    rows.of(EventKind.ACTIVITY_STARTED)
        .stay(WORKING)
        .move(BEFORE_HANDOVER, IN_ACTIVITIES)
        .move(HANDED_OVER, IN_ACTIVITIES);
    rows.of(EventKind.ACTIVITY_ENDED).stay(ENROLLED);
    rows.of(EventKind.BACKGROUND_PACK_SENT).stay(WORKING);
    rows.of(EventKind.HANDOVER_HELD).stay(WORKING).move(BEFORE_HANDOVER, HANDED_OVER);
    rows.of(EventKind.HANDOVER_REPORTED).stay(ENROLLED).stay(ENDED);
  }

  private static void training(Rows rows) {
    rows.of(EventKind.TRAINING_STARTED)
        .stay(WORKING)
        .move(BEFORE_HANDOVER, IN_TRAINING)
        .move(EnumSet.of(HANDED_OVER, IN_ACTIVITIES), IN_TRAINING);
    rows.of(EventKind.TRAINING_FOLLOWED_UP).stay(WORKING);
    rows.of(EventKind.TRAINING_HOURS_CHANGED).stay(WORKING);
    rows.of(EventKind.TRAINING_LIMIT_REACHED).stay(WORKING);
    rows.of(EventKind.TRAINING_ENDED).stay(ENROLLED).move(IN_TRAINING, IN_ACTIVITIES);
  }

  private static void course(Rows rows) {
    rows.of(EventKind.INTERRUPTED).move(WORKING, INTERRUPTED);
    rows.of(EventKind.EXTENDED).stay(ENROLLED);
    rows.of(EventKind.FINALLY_ASSESSED).move(WORKING, FINALLY_ASSESSED);
    rows.of(EventKind.AGENCY_DECIDED).stay(ENROLLED).stay(ENDED);
    rows.of(EventKind.TRANSFERRED).move(ENROLLED, TRANSFERRED);
    rows.of(EventKind.CLOSED).move(PROSPECTIVE, NOT_ENROLLED).move(ENROLLED, CLOSED);
    rows.of(EventKind.DIED).move(ACTIVE, DECEASED).stay(ENDED);
    rows.of(EventKind.FOLLOWED_UP).stay(WORKING).stay(EnumSet.of(CLOSED, TRANSFERRED));
  }

  private static Set<Stage> where(Predicate<Stage> belongs) {
    EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
    Arrays.stream(Stage.values()).filter(belongs).forEach(stages::add);
    return Collections.unmodifiableSet(stages);
  }

  /** The table as it is filled in; what is said later of a stage replaces what was said before. */
  private static final class Rows {

    private final Map<EventKind, Map<EventForm, Map<Stage, Stage>>> table =
        new EnumMap<>(EventKind.class);

    Row of(EventKind kind) {
      return of(kind, EventForm.PLAIN);
    }

    Row of(EventKind kind, EventForm form) {
      Map<Stage, Stage> moves = new EnumMap<>(Stage.class);
      table.computeIfAbsent(kind, key -> new EnumMap<>(EventForm.class)).put(form, moves);
      return new Row(moves);
    }
  }

  private record Row(Map<Stage, Stage> moves) {

    Row move(Stage from, Stage to) {
      moves.put(from, to);
      return this;
    }

    Row move(Set<Stage> from, Stage to) {
      from.forEach(stage -> moves.put(stage, to));
      return this;
    }

    Row stay(Set<Stage> stages) {
      stages.forEach(stage -> moves.put(stage, stage));
      return this;
    }
  }
}
