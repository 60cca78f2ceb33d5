// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.participation.Participation;

/**
 * What the national follow-up's forms ask about one participant in one measure (F79), as far as
 * their fields are known of. Each measure, and each time that a person begins one anew, is a record
 * of its own with a consent of its own.
 *
 * <p>A record may be a draft: {@link #missing()} says what is not known yet, and {@link #faults}
 * what breaks the rules. {@link #disclosure()} says how much of it may be entered. {@code toString}
 * shows the participant and the measure.
 */
@Value.Immutable
public sealed interface FollowUpRecord permits FollowUpRecordBuilder.FollowUpRecordValue {

  /** The host's opaque name for the person; the identity number is for the form alone. */
  ParticipantId participant();

  /** The name of the measure. */
  String measure();

  /** Whether the participant begins the measure or ends it. */
  Registration registration();

  /** The coordination association. */
  @Value.Redacted
  Optional<String> association();

  /** Who answers for the participant's registration. */
  @Value.Redacted
  Optional<String> responsible();

  /** The day on which the measure began. */
  @Value.Redacted
  Optional<LocalDate> registeredIn();

  /** The day on which the measure ended. */
  @Value.Redacted
  Optional<LocalDate> registeredOut();

  /** The day of an earlier measuring occasion that is corrected; absent if it is a new one. */
  @Value.Redacted
  Optional<LocalDate> correctedOccasion();

  /** Whether the person consented on the follow-up's own form, which stands apart (F37). */
  @Value.Redacted
  Optional<Boolean> consent();

  /** The first day on which that consent can have been withdrawn; absent if it was not. */
  @Value.Redacted
  Optional<LocalDate> consentWithdrawnOn();

  /** Whether the person has a protected identity. */
  @Value.Redacted
  Optional<Boolean> protectedIdentity();

  /** The legal sex. */
  @Value.Redacted
  Optional<Sex> sex();

  /** The age in full years on the day on which the measure began. */
  @Value.Redacted
  Optional<Integer> age();

  /** The id of an education; one from abroad is that of the Swedish one which corresponds to it. */
  @Value.Redacted
  Optional<String> education();

  /**
   * For how many full months before the measure the person needed public support. Breaks of at most
   * a month do not count as breaks.
   */
  @Value.Redacted
  Optional<Integer> monthsOnSupport();

  /** Ids of the support within the week before the measure; several if there were several. */
  @Value.Default
  default FactList<String> supportBefore() {
    return FactList.unknown();
  }

  /** Ids of the support after the measure. */
  @Value.Default
  default FactList<String> supportAfter() {
    return FactList.unknown();
  }

  /** What the person did within the week before the measure. */
  @Value.Default
  default FactList<Occupation> occupationBefore() {
    return FactList.unknown();
  }

  /** What the person does after the measure. */
  @Value.Default
  default FactList<Occupation> occupationAfter() {
    return FactList.unknown();
  }

  /** The id of the reason for ending. */
  @Value.Redacted
  Optional<String> endingReason();

  /** A new builder. */
  static FollowUpRecordBuilder builder() {
    return new FollowUpRecordBuilder();
  }

  /**
   * The record as far as it follows from a participation and what is known of the person; the rest
   * is left for whoever fills it in. Support comes from the periods that are known, and is never
   * told to be all of it: study aid counts, and no period says that there was none. Whether a
   * person worked follows from no employment, so occupation is left out.
   *
   * @param applicant what is known of the person
   * @return a builder, to which what is known besides is added
   * @throws IllegalArgumentException if the applicant is somebody else
   */
  static FollowUpRecordBuilder of(Participation participation, Optional<Applicant> applicant) {
    return Draft.of(participation, applicant);
  }

  /** How much of it may be entered. What is not known to be allowed is not allowed. */
  default Disclosure disclosure() {
    if (consentWithdrawnOn().isPresent()) {
      return Disclosure.NONE;
    }
    if (protectedIdentity().orElse(false) || !consent().orElse(true)) {
      return Disclosure.ANONYMOUS;
    }
    return consent().isPresent() && protectedIdentity().isPresent()
        ? Disclosure.PERSONAL
        : Disclosure.UNDECIDED;
  }

  /** For how many days the measure lasted, not counting the last; empty where it is not known. */
  default Optional<Long> daysInMeasure() {
    return registeredIn()
        .flatMap(in -> registeredOut().map(out -> ChronoUnit.DAYS.between(in, out)))
        .filter(days -> days >= 0);
  }

  /** The calendar year that it belongs to, that of the registration. */
  default Optional<Year> year() {
    return (registration() == Registration.IN ? registeredIn() : registeredOut())
        .map(day -> Year.of(day.getYear()));
  }

  /**
   * The year and the sex alone; empty if the year is not known, or if nothing of the person is to
   * be registered since the consent was withdrawn.
   */
  default Optional<AnonymousRecord> anonymised() {
    return disclosure() == Disclosure.NONE
        ? Optional.empty()
        : year().map(year -> new AnonymousRecord(year, sex()));
  }

  /** The fields that are asked for and not known, or not known to be all, in their order. */
  default List<FormField> missing() {
    return FormCheck.missing(this);
  }

  /** What breaks the rules, by the order of the fields, with these codes to choose among. */
  default List<FormFault> faults(FollowUpCodes codes) {
    return FormCheck.faults(this, codes);
  }

  /** Refuses what is not a number of years or months. */
  @Value.Check
  default void check() {
    if (age().filter(years -> years < 0).isPresent()
        || monthsOnSupport().filter(months -> months < 0).isPresent()) {
      throw new IllegalArgumentException("an age and a number of months are 0 or more");
    }
  }
}
