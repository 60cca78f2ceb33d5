// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.fact.FactSelection;

/**
 * What an agency knows about a person whom it considers for a programme. Whatever is left out is
 * unknown, which is never the same as no. Lists say themselves how far they are known.
 *
 * <p>Entries that contradict each other are refused: two periods of sickness compensation that
 * share a day, one time-limited and the other not; and two records of one consent that share a day.
 * {@code toString} shows the id and how long and how complete the lists are, and no fact.
 */
@Value.Immutable
public sealed interface Applicant permits ApplicantBuilder.ApplicantValue {

  /** The host's opaque name for the person. */
  ParticipantId id();

  /** Gives the age (F15, F33). */
  @Value.Redacted
  Optional<LocalDate> birthDate();

  /** The legal sex by which reports count (F65); no rule can read it. */
  @Value.Redacted
  Optional<Sex> sex();

  /** The name of the municipality where the person lives (F34). */
  @Value.Redacted
  Optional<String> municipality();

  /** Diagnoses as stated (F16, F27). */
  @Value.Default
  default FactList<Diagnosis> diagnoses() {
    return FactList.unknown();
  }

  /** Ids of {@link ProblemArea}s (F17, F80). */
  @Value.Default
  default FactList<String> problemAreas() {
    return FactList.unknown();
  }

  /** Periods of public support (F18, F30). */
  @Value.Default
  default FactList<Benefit> benefits() {
    return FactList.unknown();
  }

  /** The agency in which the person was identified (F19). */
  @Value.Redacted
  Optional<Agency> identifiedBy();

  /** The agencies at which the person is registered (F20). */
  @Value.Default
  default FactList<Agency> registeredWith() {
    return FactList.unknown();
  }

  /** Rehabilitation and work programmes before this one (F21). */
  @Value.Default
  default FactList<EarlierProgramme> earlierProgrammes() {
    return FactList.unknown();
  }

  /** How far the person lives on own earnings (F21). */
  @Value.Redacted
  Optional<Livelihood> ownLivelihood();

  /** Whether it is unclear how far the person can work (F21). */
  @Value.Redacted
  Optional<Boolean> workAbilityUnclear();

  /** Whether cognitive ability is enough to take part (F22). */
  @Value.Redacted
  Optional<Boolean> cognitiveAbilitySufficient();

  /** Whether medication affects cognitive ability too much (F23). */
  @Value.Redacted
  Optional<Boolean> cognitionImpairedByMedication();

  /**
   * Consents given and withdrawn (F24, F35–F37). In a list that may go on, a withdrawn consent may
   * have been given anew; only a complete list tells that it does not hold.
   */
  @Value.Default
  default FactList<Consent> consents() {
    return FactList.unknown();
  }

  /** Whether the person speaks and understands Swedish (F25). */
  @Value.Redacted
  Optional<Boolean> speaksSwedish();

  /** Whether the person accepts to take an active part and own responsibility (F26). */
  @Value.Redacted
  Optional<Boolean> acceptsTerms();

  /** Whether there is a known risk of suicide (F28). */
  @Value.Redacted
  Optional<Boolean> suicideRisk();

  /** Whether work ability is permanently impaired (F29). */
  @Value.Redacted
  Optional<Boolean> permanentImpairment();

  /** Whether and how the person has work (F30). */
  @Value.Redacted
  Optional<Employment> employment();

  /** Whether the person is on sick leave (F30 a, d). */
  @Value.Redacted
  Optional<Boolean> onSickLeave();

  /** Whether the person can return to the employment held (F30 d). */
  @Value.Redacted
  Optional<Boolean> canReturnToEmployment();

  /** Whether the employment is with wage subsidy or other employment support (F30 g). */
  @Value.Redacted
  Optional<Boolean> employedWithSupport();

  /** Whether health has changed (F30 g). */
  @Value.Redacted
  Optional<Boolean> healthChanged();

  /** Whether the right to sickness insurance has come to an end (F30 e). */
  @Value.Redacted
  Optional<Boolean> sicknessInsuranceEnded();

  /** Whether the person is assessed to need work rehabilitation (F30 e). */
  @Value.Redacted
  Optional<Boolean> needsWorkRehabilitation();

  /** Whether work ability has improved (F30 b). */
  @Value.Redacted
  Optional<Boolean> workAbilityImproved();

  /** Whether coordinated measures are needed (F30 b). */
  @Value.Redacted
  Optional<Boolean> needsCoordinatedMeasures();

  /** Whether the employment service is to investigate work ability (F30 f). */
  @Value.Redacted
  Optional<Boolean> workAbilityInvestigation();

  /** Whether the ordinary AF–FK rehabilitation cooperation takes the person (F31). */
  @Value.Redacted
  Optional<Boolean> qualifiesForOrdinaryCooperation();

  /** Whether the person takes part by own free will (F32). */
  @Value.Redacted
  Optional<Boolean> voluntary();

  /** Hours of work training a week that are possible, from 0 to 168 (F56). */
  @Value.Redacted
  Optional<Integer> workTrainingHoursPossible();

  /** Whether more hours than that are conceivable (F56). */
  @Value.Redacted
  Optional<Boolean> moreHoursConceivable();

  /**
   * What is known of facts that an agency has defined in rule packs of its own, by the name that
   * the pack gives them. A fact that a pack does not define is left out of its assessments, and a
   * notice says so.
   */
  @Value.NaturalOrder
  @Value.Redacted
  NavigableMap<String, OwnFact> own();

  /** A new builder, with everything unknown but the id, which must be set. */
  static ApplicantBuilder builder() {
    return new ApplicantBuilder();
  }

  /** What follows from these records on a date, by the library's own code lists. */
  default ApplicantOnDate on(LocalDate date) {
    return on(date, ApplicantCodes.STANDARD);
  }

  /** What follows from these records on a date, by these code lists. */
  default ApplicantOnDate on(LocalDate date, ApplicantCodes codes) {
    return on(date, codes, ApplicantFields.CATALOGUE);
  }

  /**
   * What follows from these records on a date, by these code lists and these facts.
   *
   * @param catalogue {@link ApplicantFields#CATALOGUE}, or that and an agency's own facts; what is
   *     known of an own fact and does not fit its type counts as unknown
   * @throws IllegalArgumentException if it is another catalogue
   */
  default ApplicantOnDate on(LocalDate date, ApplicantCodes codes, FactCatalogue catalogue) {
    return on(date, codes, FactSelection.all(catalogue));
  }

  /**
   * What follows from these records on a date, by these code lists, as far as somebody is going to
   * read it. Whatever else the records tell is unknown in what is returned.
   *
   * @param wanted the facts to work out, of {@link ApplicantFields#CATALOGUE} or of that and an
   *     agency's own facts; what is known of an own fact and does not fit its type counts as
   *     unknown
   * @throws IllegalArgumentException if they are of another catalogue
   */
  default ApplicantOnDate on(LocalDate date, ApplicantCodes codes, FactSelection wanted) {
    return ViewOnDate.of(this, date, codes, wanted);
  }

  /** Refuses contradictions, impossible numbers, and names that no fact can have. */
  @Value.Check
  default void check() {
    Contradictions.refuse(this);
  }
}
