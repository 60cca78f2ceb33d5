// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.plan.HoursPerWeek;

/**
 * The row that one participation gives to the statistics, by what is known of it on a day. It holds
 * what is counted and nothing else of the person. What hangs on dates that are not known to the day
 * is open and told as such. {@code toString} shows the ids.
 */
@Value.Immutable
public sealed interface Member permits MemberBuilder.MemberValue {

  /** The participation. */
  EnrolmentId enrolment();

  /** Whose it is. */
  ParticipantId participant();

  /** The last day that is looked at. */
  @Value.Redacted
  LocalDate asOf();

  /** The legal sex (F65). */
  @Value.Redacted
  Optional<Sex> sex();

  /** The age in full years on the day of enrolment, where the dates leave only one (F65). */
  @Value.Redacted
  Optional<Integer> ageAtEnrolment();

  /** The agency that referred the person or, if none did, that identified the person (F14). */
  @Value.Redacted
  Optional<Agency> agency();

  /** The office that referred the person (F13). */
  @Value.Redacted
  Optional<String> referrerUnit();

  /** The group last joined (F41). */
  @Value.Redacted
  Optional<String> cohort();

  /** The steps that were taken by the day. */
  @Value.NaturalOrder
  @Value.Redacted
  Set<FunnelStep> reached();

  /** The steps of which it is open whether they were taken by the day. */
  @Value.NaturalOrder
  @Value.Redacted
  Set<FunnelStep> mayHaveReached();

  /** When the person was enrolled, or taken over from another system; absent if never. */
  @Value.Redacted
  Optional<DayRange> enrolledOn();

  /** Whether the enrolment began in another system, on a day that is not known here. */
  @Value.Default
  @Value.Redacted
  default boolean takenOver() {
    return false;
  }

  /** When the enrolment ended; absent if it had not by the day. */
  @Value.Redacted
  Optional<DayRange> endedOn();

  /** The hours a week of all work training, as they changed (F59). */
  @Value.Redacted
  List<HoursPerWeek> trainingHours();

  /** Ids of the needs that nobody could meet (F52). */
  @Value.NaturalOrder
  @Value.Redacted
  Set<String> unmetNeeds();

  /** How the outcome counts, by the id of the classification; absent if it was not asked. */
  @Value.NaturalOrder
  @Value.Redacted
  Map<String, ClassResult> outcomes();

  /** A new builder. */
  static MemberBuilder builder() {
    return new MemberBuilder();
  }

  /**
   * The row of a participation.
   *
   * @param applicant what is known of the person
   * @param outcomes how the outcome counts, by the id of the classification
   * @param asOf the last day that is looked at; what can only have happened later is left out
   * @throws IllegalArgumentException if the applicant is somebody else
   */
  static MemberBuilder of(
      Participation participation,
      Optional<Applicant> applicant,
      Map<String, ClassResult> outcomes,
      LocalDate asOf) {
    return MemberRow.of(participation, applicant, asOf).putAllOutcomes(outcomes);
  }

  /** Whether a step was taken by the day. */
  default Finding has(FunnelStep step) {
    if (reached().contains(step)) {
      return Finding.MET;
    }
    return mayHaveReached().contains(step) ? Finding.UNKNOWN : Finding.NOT_MET;
  }

  /**
   * Whether the person was enrolled at the end of a day. Who was taken over counts from the day of
   * it; days after {@link #asOf()} count as if nothing more happened.
   */
  default Finding isEnrolledOn(LocalDate day) {
    Finding begun = enrolledOn().map(range -> range.isBy(day)).orElse(Finding.NOT_MET);
    Finding ended = endedOn().map(range -> range.isBy(day)).orElse(Finding.NOT_MET);
    return begun.and(ended.not());
  }

  /** Whether the enrolment had ended by the day. */
  default Finding hasEnded() {
    return endedOn().map(range -> range.isBy(asOf())).orElse(Finding.NOT_MET);
  }

  /**
   * How many days the enrolment lasted, from the day of admission and not counting the day on which
   * it ended; interruptions within it count. Empty if it has not ended, if a day is not known, or
   * if it began in another system.
   */
  default OptionalLong daysEnrolled() {
    return hasEnded() == Finding.MET
        ? daysUntil(endedOn().flatMap(DayRange::day))
        : OptionalLong.empty();
  }

  /**
   * How many days it has lasted until it ended or, if it goes on, until {@link #asOf()}; empty
   * where that is not known.
   */
  default OptionalLong daysToDate() {
    return switch (hasEnded()) {
      case MET -> daysEnrolled();
      case NOT_MET -> daysUntil(Optional.of(asOf()));
      case UNKNOWN -> OptionalLong.empty();
    };
  }

  private OptionalLong daysUntil(Optional<LocalDate> end) {
    Optional<LocalDate> start =
        takenOver() ? Optional.empty() : enrolledOn().flatMap(DayRange::day);
    return start.isPresent() && end.isPresent() && !start.get().isAfter(end.get())
        ? OptionalLong.of(ChronoUnit.DAYS.between(start.get(), end.get()))
        : OptionalLong.empty();
  }

  /** Refuses what no participation can come to. */
  @Value.Check
  default void check() {
    if (endedOn().isPresent() && enrolledOn().isEmpty()) {
      throw new IllegalArgumentException("an enrolment ended that never began");
    }
    if (reached().stream().anyMatch(mayHaveReached()::contains)) {
      throw new IllegalArgumentException("a step is either reached or open");
    }
    if (ageAtEnrolment().filter(age -> age < 0).isPresent()) {
      throw new IllegalArgumentException("an age is 0 or more");
    }
  }
}
