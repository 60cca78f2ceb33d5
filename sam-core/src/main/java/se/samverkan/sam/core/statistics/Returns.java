// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Finding;

/**
 * Whose enrolment ended and who were enrolled anew within a time after it. Somebody counts from the
 * day on which the enrolment ended to the same day of the month when the time is over, both
 * included. Who died during the enrolment, or may have, is left out: nobody returns after that.
 *
 * @param horizon the time, from the end of an enrolment
 * @param ended those whose enrolment ended, of whom it is asked
 * @param returned those of them who returned; open are those whose time is not over, or of whom
 *     days are not known
 */
public record Returns(Period horizon, Tally ended, Tally returned) {

  /** Within half a year. */
  public static final Period SIX_MONTHS = Period.ofMonths(6);

  /** Within a year. */
  public static final Period TWELVE_MONTHS = Period.ofMonths(12);

  /**
   * Returns among the members of a population, which is to hold all enrolments that count.
   *
   * @throws IllegalArgumentException if the time is not longer than nothing
   */
  public static Returns within(Population population, Period horizon) {
    if (horizon.isNegative() || horizon.isZero()) {
      throw new IllegalArgumentException("`" + horizon + "` is no time after an end");
    }
    Map<ParticipantId, List<Member>> byPerson = new HashMap<>();
    for (Member member : population.members()) {
      byPerson.computeIfAbsent(member.participant(), person -> new ArrayList<>()).add(member);
    }
    Population alive =
        population.where(member -> member.has(FunnelStep.DECEASED) == Finding.NOT_MET);
    return new Returns(
        horizon,
        alive.tally(Member::hasEnded),
        alive
            .where(member -> member.hasEnded() == Finding.MET)
            .tally(
                member ->
                    returned(
                        member, byPerson.getOrDefault(member.participant(), List.of()), horizon)));
  }

  /** Which part returned of those of whom it is known. */
  public Share share() {
    return new Share(
        returned.counted().size(), (long) ended.counted().size() - returned.open().size());
  }

  private static Finding returned(Member member, List<Member> same, Period horizon) {
    DayRange end = member.endedOn().orElseThrow();
    boolean isOver = !end.latest().plus(horizon).isAfter(member.asOf());
    // what has not happened yet may still
    Finding returned = isOver ? Finding.NOT_MET : Finding.UNKNOWN;
    for (Member other : same) {
      if (!other.enrolment().equals(member.enrolment())) {
        returned = returned.or(isWithin(end, other, horizon));
      }
    }
    return returned;
  }

  private static Finding isWithin(DayRange end, Member other, Period horizon) {
    if (other.enrolledOn().isEmpty()) {
      return Finding.NOT_MET;
    }
    DayRange start = other.enrolledOn().get();
    if (other.takenOver()) {
      start = new DayRange(LocalDate.MIN, start.latest());
    }
    Finding notBefore =
        start.earliest().isBefore(end.latest())
            ? (start.latest().isBefore(end.earliest()) ? Finding.NOT_MET : Finding.UNKNOWN)
            : Finding.MET;
    Finding inTime = Finding.UNKNOWN;
    if (!start.latest().isAfter(end.earliest().plus(horizon))) {
      inTime = Finding.MET;
    } else if (start.earliest().isAfter(end.latest().plus(horizon))) {
      inTime = Finding.NOT_MET;
    }
    return notBefore.and(inTime);
  }
}
