// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.participation.CaseFile;
import se.samverkan.sam.core.participation.Contact;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.Planning;
import se.samverkan.sam.core.participation.RecordedEvent;

/**
 * Reads the row of a member from the events of a participation. Events happened one after the
 * other, so those that surely happened by a day, and those that can have, are each a beginning of
 * them.
 */
final class MemberRow {

  private final Participation participation;
  private final List<RecordedEvent> events;
  private final List<DayRange> days;
  private final LocalDate asOf;

  private MemberRow(Participation participation, LocalDate asOf) {
    this.participation = participation;
    this.events = participation.file().events();
    this.days = days(events);
    this.asOf = asOf;
  }

  static MemberBuilder of(
      Participation participation, Optional<Applicant> applicant, LocalDate asOf) {
    if (applicant.filter(one -> !one.id().equals(participation.participant())).isPresent()) {
      throw new IllegalArgumentException("the applicant is not the participant");
    }
    return new MemberRow(participation, asOf).row(applicant);
  }

  private MemberBuilder row(Optional<Applicant> applicant) {
    CaseFile sure = until(Set.of(Finding.MET));
    CaseFile known = until(Set.of(Finding.MET, Finding.UNKNOWN));
    Set<FunnelStep> reached = Steps.taken(sure);
    Set<FunnelStep> open = EnumSet.noneOf(FunnelStep.class);
    open.addAll(Steps.taken(known));
    open.addAll(Steps.unseen(known));
    open.removeAll(reached);
    MemberBuilder row =
        Member.builder()
            .enrolment(participation.enrolment())
            .participant(participation.participant())
            .asOf(asOf)
            .sex(applicant.flatMap(Applicant::sex))
            .agency(agency(sure).or(() -> applicant.flatMap(Applicant::identifiedBy)))
            .referrerUnit(sure.last(Intake.Referred.class).flatMap(Intake.Referred::unit))
            .cohort(sure.last(Contact.CohortJoined.class).map(Contact.CohortJoined::cohort))
            .addAllTrainingHours(sure.trainingHours())
            .addAllReached(reached)
            .addAllMayHaveReached(open);
    sure.all(Planning.NeedUnmet.class).forEach(one -> row.addUnmetNeed(one.need()));
    addEnrolment(row, known.events().size(), applicant.flatMap(Applicant::birthDate));
    return row;
  }

  private CaseFile until(Set<Finding> kept) {
    int end = 0;
    while (end < events.size() && kept.contains(days.get(end).isBy(asOf))) {
      end++;
    }
    return Participation.rebuild(
            participation.enrolment(),
            participation.participant(),
            participation.programme(),
            events.subList(0, end))
        .file();
  }

  private static Optional<Agency> agency(CaseFile file) {
    return file.last(Intake.Referred.class)
        .flatMap(Intake.Referred::by)
        .or(() -> file.last(Intake.Identified.class).flatMap(Intake.Identified::by));
  }

  private void addEnrolment(MemberBuilder row, int size, Optional<LocalDate> birthDate) {
    boolean enrolled = false;
    for (int i = 0; i < size; i++) {
      if (!enrolled && Steps.admits(events.get(i).event())) {
        enrolled = true;
        boolean takenOver = events.get(i).event() instanceof Intake.TakenOver;
        DayRange day = days.get(i);
        row.enrolledOn(day).takenOver(takenOver);
        birthDate.filter(born -> !takenOver).ifPresent(born -> row.ageAtEnrolment(age(born, day)));
      } else if (enrolled && Steps.ends(events.get(i).event())) {
        row.endedOn(days.get(i));
        return;
      }
    }
  }

  private static Optional<Integer> age(LocalDate born, DayRange day) {
    long least = ChronoUnit.YEARS.between(born, day.earliest());
    long most = ChronoUnit.YEARS.between(born, day.latest());
    return least == most && !born.isAfter(day.earliest())
        ? Optional.of(Math.toIntExact(least))
        : Optional.empty();
  }

  /** On which days each of these events, in order, can have happened by the dates of all. */
  private static List<DayRange> days(List<RecordedEvent> events) {
    List<DayRange> days = new ArrayList<>(events.size());
    LocalDate earliest = LocalDate.MIN;
    for (RecordedEvent event : events) {
      earliest = later(earliest, event.on().earliest());
      days.add(new DayRange(earliest, later(earliest, event.latest())));
    }
    LocalDate latest = LocalDate.MAX;
    for (int i = events.size() - 1; i >= 0; i--) {
      DayRange one = days.get(i);
      latest = latest.isBefore(one.latest()) ? latest : one.latest();
      days.set(i, new DayRange(one.earliest(), later(one.earliest(), latest)));
    }
    return days;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
