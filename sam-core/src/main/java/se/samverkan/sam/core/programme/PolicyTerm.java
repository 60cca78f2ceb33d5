// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * What a programme's policy on participation can state. The list is closed, since each term is read
 * by name somewhere in the library; what a programme states for it is a {@link PolicyValue} with a
 * day, a source and, where the source gives no number, an assumption. A programme states what its
 * papers state; the two reports agree on little.
 */
public enum PolicyTerm implements Labelled {
  /** After how many missed summonses a person counts as dropped out (RESAM Resultat, F39). */
  SUMMONS_LIMIT(
      "summons.limit",
      "kallelser innan det räknas som avhopp",
      "missed summonses that end it",
      1,
      Unit.SUMMONSES),
  /** After how long without contact somebody should look at the case (SAM Dr §1.2, F38). */
  CONTACT_WEEKS("contact.weeks", "tid att nå personen", "time to reach the person", 0, Unit.WEEKS),
  /** How long an enrolment is meant to last; an aim, not a limit (RESAM Mål, F55, F72). */
  GOAL_MONTHS(
      "enrolment.goalMonths",
      "mål för inskrivningens längd",
      "goal for the length of an enrolment",
      0,
      Unit.MONTHS),
  /** How many people are meant to be enrolled at a time (RESAM Mål, F72). */
  VOLUME_GOAL(
      "volume.goal",
      "mål för antal inskrivna samtidigt",
      "goal for the number enrolled at a time",
      0,
      Unit.PEOPLE),
  /** How many people are taken in and summoned together (SAM App, F41; Dr §1.2, F39). */
  COHORT_SIZE("cohort.size", "gruppens storlek", "size of a group", 1, Unit.PEOPLE),
  /** How many meetings the mapping has before the handover (SAM Dr §1.2, F45). */
  MAPPING_MEETINGS(
      "mapping.meetings", "kartläggningens möten", "meetings of the mapping", 0, Unit.MEETINGS),
  /**
   * Which step of the mapping is taken at which meeting (SAM App, F44; Dr §1.2, F45): texts of a
   * meeting's number, a space and the letter of a step, such as {@code 1 A}.
   */
  MAPPING_STEPS(
      "mapping.steps",
      "kartläggningens steg vid varje möte",
      "steps of the mapping at each meeting",
      "[1-9][0-9]? [A-Z]",
      new Label(
          "mötets nummer, ett mellanslag och stegets bokstav: 1 A",
          "the number of a meeting, a space and the letter of a step: 1 A")),
  /** How many places a provider of measures holds for the programme (SAM, F51). */
  GUARANTEED_PLACES(
      "guaranteedPlaces.number", "garanterade platser", "guaranteed places", 0, Unit.PLACES),
  /** At which measures the guaranteed places are, by code (SAM, F51). */
  GUARANTEED_MEASURES(
      "guaranteedPlaces.measures",
      "insatser med garanterade platser",
      "measures with guaranteed places",
      "[a-z][a-z0-9]*(-[a-z0-9]+)*",
      new Label(
          "insatsens kod: små bokstäver från a till z, siffror och bindestreck",
          "the code of a measure: lower-case letters from a to z, digits and hyphens")),
  /**
   * How many interest areas a person is asked to write down, in the variants used (RESAM
   * Arbetssätt, F47).
   */
  INTEREST_AREAS(
      "assignment.interestAreas",
      "intresseområden att skriva ned",
      "interest areas to write down",
      "[1-9][0-9]?",
      new Label("ett antal i siffror", "a number in digits")),
  /**
   * From how many hours of work training a week a transfer is suggested (RESAM Arbetssätt, F56).
   */
  TRANSFER_HOURS(
      "transfer.hours",
      "arbetsträning då överföring föreslås",
      "work training at which transfer is suggested",
      0,
      Unit.HOURS_A_WEEK),
  /** How long after its start work training is first followed up (RESAM Arbetssätt, F59). */
  FIRST_FOLLOW_UP_WEEKS(
      "workTraining.firstFollowUpWeeks",
      "tid till arbetsträningens första uppföljning",
      "time to the first follow-up of work training",
      0,
      Unit.WEEKS),
  /** How long after completed measures a person is followed up (SAM App, F58). */
  FOLLOW_UP_AFTER_MEASURES_MONTHS(
      "followUp.monthsAfterMeasures",
      "tid till uppföljning efter avslutade insatser",
      "time to follow-up after completed measures",
      0,
      Unit.MONTHS),
  /** How long after the end of the project its effect goal still counts (SAM App, F58, F69). */
  FOLLOW_UP_AFTER_PROJECT_MONTHS(
      "followUp.monthsAfterProjectEnd",
      "tid efter projektets slut då målet kan nås",
      "time after the end of the project in which the goal can be reached",
      0,
      Unit.MONTHS),
  /** When a further follow-up of the plan is proposed (SAM Dr §2.2, F58). */
  FOLLOW_UP_PROPOSED_MONTHS(
      "followUp.proposedMonths",
      "tid till den föreslagna uppföljningen av planen",
      "time to the proposed follow-up of the plan",
      0,
      Unit.MONTHS),
  /** How many hours a week are full time, by which hours and percent are converted (S2). */
  FULL_TIME_HOURS("fullTime.hours", "heltid", "full time", 1, Unit.HOURS_A_WEEK);

  private final String id;
  private final Label label;
  private final Label unit;
  private final int lowest;
  private final Optional<Pattern> form;

  PolicyTerm(String id, String sv, String en, int lowest, Unit unit) {
    this.id = id;
    this.label = new Label(sv, en);
    this.lowest = lowest;
    this.unit = unit.label;
    this.form = Optional.empty();
  }

  PolicyTerm(String id, String sv, String en, String form, Label formInWords) {
    this.id = id;
    this.label = new Label(sv, en);
    this.lowest = 0;
    this.unit = formInWords;
    this.form = Optional.of(Pattern.compile(form));
  }

  /** The term of this id; empty if no term has it. */
  public static Optional<PolicyTerm> of(String id) {
    return Arrays.stream(values()).filter(term -> term.id.equals(id)).findFirst();
  }

  /** The name in the rule pack, such as {@code summons.limit}. */
  public String id() {
    return id;
  }

  @Override
  public Label label() {
    return label;
  }

  /** Whether it is a whole number; if not, it is a list of texts. */
  public boolean isNumber() {
    return form.isEmpty();
  }

  /** In what a number is counted, such as weeks; of texts, what each of them looks like. */
  public Label unit() {
    return unit;
  }

  /**
   * The lowest number that can be stated: 1 where none at all would make no sense, otherwise 0. Of
   * texts it says nothing.
   */
  public int lowest() {
    return lowest;
  }

  /** Whether the term can be this number; never if it is a list of texts. */
  public boolean allows(int number) {
    return isNumber() && number >= lowest;
  }

  /** Whether this can be one of the term's texts, by its form; never if the term is a number. */
  public boolean allows(String text) {
    return form.filter(pattern -> pattern.matcher(text).matches()).isPresent();
  }

  private enum Unit {
    SUMMONSES("kallelser", "summonses"),
    PEOPLE("personer", "people"),
    MEETINGS("möten", "meetings"),
    PLACES("platser", "places"),
    WEEKS("veckor", "weeks"),
    MONTHS("månader", "months"),
    HOURS_A_WEEK("timmar i veckan", "hours a week");

    private final Label label;

    Unit(String sv, String en) {
      label = new Label(sv, en);
    }
  }
}
