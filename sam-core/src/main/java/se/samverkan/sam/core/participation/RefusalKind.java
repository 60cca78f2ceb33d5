// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Locale;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * Why an event is not accepted. Only what cannot be, or must not be, is refused; whatever is merely
 * unwise is accepted with {@link Advice}.
 */
public enum RefusalKind implements Labelled {
  OTHER_ENROLMENT(
      "händelsen hör till ett annat deltagande", "the event belongs to another participation"),
  EVENT_ID_TAKEN(
      "det finns redan en händelse med detta id", "there is an event with this id already"),
  RECORDED_DAY_MISSING(
      "en ny händelse behöver dagen då den antecknades",
      "a new event needs the day on which it was recorded"),
  RECORDED_BEFORE_IT_HAPPENED(
      "händelsen antecknades innan den inträffade", "the event was recorded before it happened"),
  NOT_YET_BEGUN("deltagandet har inte påbörjats", "the participation has not begun"),
  ALREADY_BEGUN("deltagandet är redan påbörjat", "the participation has begun already"),
  BEFORE_REFERRAL("personen är inte remitterad", "the person has not been referred"),
  NOT_ENROLLED_YET("personen är inte inskriven", "the person is not enrolled"),
  ALREADY_ENROLLED("personen är redan inskriven", "the person is enrolled already"),
  DURING_INTERRUPTION("deltagandet är i uppehåll", "the participation is interrupted"),
  NOT_INTERRUPTED("deltagandet är inte i uppehåll", "the participation is not interrupted"),
  ALREADY_ENDED("deltagandet är avslutat", "the participation has ended"),
  AFTER_DEATH("personen är avliden", "the person has died"),
  NOT_AT_THIS_STAGE(
      "händelsen kan inte inträffa i detta skede", "the event cannot happen at this stage"),
  NO_SUMMONS("det finns ingen kallelse att utebli från", "there is no summons to have missed"),
  NO_HANDOVER("det har inte varit något överlämningsmöte", "there has been no handover meeting"),
  NO_FINAL_ASSESSMENT("det finns ingen slutbedömning", "there is no final assessment"),
  NO_TRAINING("ingen arbetsträning pågår", "no work training is under way"),
  TRAINING_UNDER_WAY("en arbetsträning pågår redan", "work training is under way already"),
  NO_SUCH_ACTIVITY("aktiviteten finns inte i planen", "the activity is not in the plan"),
  ACTIVITY_ID_TAKEN(
      "det finns redan en aktivitet med detta id i planen",
      "there is an activity with this id in the plan already"),
  ACTIVITY_NOT_UNDER_WAY("aktiviteten pågår inte", "the activity is not under way"),
  ACTIVITY_ALREADY_STARTED("aktiviteten har redan påbörjats", "the activity has started already"),
  NO_SUCH_CONSENT(
      "det finns inget sådant samtycke att återta", "there is no such consent to withdraw"),
  NOT_A_CONSENT("grunden är inte ett samtycke", "the ground is not a consent"),
  IS_A_CONSENT("ett samtycke antecknas som samtycke", "a consent is recorded as one"),
  MORE_THAN_FULL_TIME(
      "det som personen gick vidare till är tillsammans mer än heltid",
      "what the person went on to is more than full time together"),
  DECISION_OF_ANOTHER(
      "beslutet gäller en annan person eller ett annat program",
      "the decision is about another person or programme"),
  DAYS_DISAGREE(
      "händelsens dag är inte beslutets", "the day of the event is not that of the decision"),
  NO_SUCH_EVENT(
      "det finns ingen händelse med det id:t att ogiltigförklara",
      "there is no event with that id to void"),
  ALREADY_VOIDED("händelsen är redan ogiltigförklarad", "the event is void already"),
  CANNOT_BE_VOIDED(
      "en ogiltigförklaring kan inte själv ogiltigförklaras; anteckna händelsen igen",
      "what voids an event cannot be voided; record the event again"),
  LATER_EVENT_DEPENDS(
      "en senare händelse förutsätter något annat",
      "a later event rests on what would no longer be so"),
  ASSESSMENT_MISSING(
      "antagning behöver en bedömning enligt reglerna",
      "admission needs an assessment by the rules"),
  ASSESSMENT_OF_ANOTHER(
      "bedömningen gäller en annan person eller ett annat program",
      "the assessment is about another person or programme"),
  SUMMONS_LIMIT_NOT_REACHED(
      "personen har inte uteblivit så många gånger som programmet anger",
      "the person has not missed as many summonses as the programme states"),
  NO_GROUND_FOR_SHARING(
      "det finns ingen rättslig grund att dela uppgifterna",
      "there is no legal ground to share the data"),
  NO_REASON_FOR_CHANGE(
      "en ändrad riktning behöver ett skäl", "a change of direction needs a reason");

  private final Label label;

  RefusalKind(String sv, String en) {
    label = new Label(sv, en);
  }

  /** The name for programs, such as {@code before-referral}; it never changes. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The refusal as a value, as it is shown. */
  public Refusal refusal() {
    return new Refusal(id(), label);
  }

  @Override
  public Label label() {
    return label;
  }
}
