// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Locale;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Source;

/**
 * Something to heed about a case, which forbids nothing. In a label, <code>{value}</code> stands
 * for the value of the programme's policy.
 */
public enum AdviceKind implements Labelled {
  DECISION_DIFFERS(
      "beslutet säger annat än bedömningen enligt reglerna; båda finns kvar",
      "the decision says otherwise than the assessment by the rules; both stand",
      "RESAM Svårigheter (F62); SAM Dr §1.2 (F9)"),
  ADMITTED_UNDETERMINED(
      "antagen fast reglerna inte kunde avgöra om personen tillhör målgruppen; se vad"
          + " som saknas i bedömningen",
      "admitted though the rules could not tell whether the person belongs to a target"
          + " group; see what the assessment lacks",
      "SAM Dr §1.2 (F9); RESAM Svårigheter (F62)"),
  BODY_WITHOUT_MANDATE(
      "programmets handlingar ger inte organet rätt att besluta detta",
      "the programme's papers give that body no mandate to decide this",
      "SAM App, Organisation; Dr §1.2 (F9)"),
  VOLUME_EXCEEDED(
      "fler inskrivna än målet på {value}",
      "more people are enrolled than the goal of {value}",
      "RESAM Mål (F72)"),
  COHORT_FULL(
      "fler i gruppen än {value}", "more people in the group than {value}", "SAM App (F41)"),
  CONTACT_NOT_REACHED(
      "personen har inte nåtts på {value} veckor",
      "the person has not been reached for {value} weeks",
      "SAM Dr §1.2 (F38)"),
  SUMMONS_LIMIT_REACHED(
      "personen har uteblivit {value} gånger, vilket programmet räknar som avhopp",
      "the person has missed {value} summonses, which the programme counts as dropping out",
      "RESAM Resultat (F39, S6)"),
  NO_SUMMONS_LIMIT_STATED(
      "programmet anger inte efter hur många kallelser det räknas som avhopp",
      "the programme does not state after how many summonses a person counts as dropped out",
      "SAM Dr §1.2 (F39)"),
  SAFEGUARDING_ROUTE(
      "följ rutinen via psykiatrin och lyft ärendet i styrgruppen; utesluter inte",
      "follow the routine by way of psychiatry and raise the case in the steering"
          + " group; excludes nobody",
      "SAM Dr (F28, S15)"),
  PROTECTED_IDENTITY(
      "ta bort uppgifter som kan röja vem personen är",
      "remove whatever may tell who the person is",
      "susam.se, anonyma deltagare (kap. 2.3)"),
  WRITTEN_CONSENT_MISSING(
      "det finns inget skriftligt samtycke som gäller; uppgifter får inte delas",
      "no written consent is in force; data may not be shared",
      "SAM Dr §1.2 (F35, S14)"),
  CONSENT_WITHDRAWN(
      "samtycket att delta är återtaget; ta ställning till att avsluta",
      "the consent to take part was withdrawn; consider closing",
      "SAM Dr §1.2 (F36)"),
  MEETING_OUT_OF_ORDER(
      "ett tidigare kartläggningsmöte är inte antecknat",
      "an earlier mapping meeting is not recorded",
      "SAM Dr §1.2 (F45)"),
  STEPS_ELSEWHERE(
      "kartläggningens steg hör enligt programmet till ett annat möte",
      "by the programme the steps of the mapping belong to another meeting",
      "SAM App, steg 2 (F44); Dr §1.2 (F45)"),
  MAPPING_INCOMPLETE(
      "rekommendationen skrevs innan de {value} kartläggningsmötena hållits",
      "the recommendation was written before the {value} mapping meetings had been held",
      "SAM Dr §1.2 (F45)"),
  UNUSUAL_ASSIGNMENT(
      "programmet ber om ett annat antal intresseområden: {value}",
      "the programme asks for another number of interest areas: {value}",
      "RESAM Arbetssätt (F47)"),
  HANDOVER_WITHOUT_PLAN(
      "handlingsplanen fanns inte med vid överlämningen",
      "the action plan was not there at the handover",
      "SAM Dr §1.3, §3.2 (F46, S12)"),
  HANDOVER_WITHOUT_PACK(
      "underlaget hade inte skickats före överlämningen",
      "the background pack had not been sent before the handover",
      "SAM Dr §1.3, §3.2 (F46, S12)"),
  HANDOVER_WITHOUT_PARTICIPANT(
      "deltagaren var inte med vid överlämningen",
      "the participant was not at the handover",
      "SAM Dr §1.3 (F46)"),
  HANDOVER_WITHOUT_CASE_OFFICER(
      "ansvarig handläggare var inte med vid överlämningen",
      "the responsible case officer was not at the handover",
      "SAM Dr §1.2 (F45)"),
  PLACE_NOT_IN_PLAN(
      "platsen är inte garanterad: aktiviteten finns inte i handlingsplanen",
      "the place is not guaranteed: the activity is not in the action plan",
      "SAM Dr §3.2 (F51, S13)"),
  NO_GUARANTEED_PLACE(
      "platsen är inte garanterad: de {value} garanterade platserna är bokade",
      "the place is not guaranteed: the {value} guaranteed places are booked",
      "SAM Dr §3.2 (F51, S13)"),
  FIRST_FOLLOW_UP_DUE(
      "arbetsträningen har inte följts upp på {value} veckor",
      "the work training has not been followed up for {value} weeks",
      "RESAM Arbetssätt (F59)"),
  TRANSFER_SUGGESTED(
      "kan föras över till den ordinarie rehabiliteringssamverkan: minst {value}"
          + " timmar i veckan, och fler är tänkbara",
      "could be transferred to the ordinary rehabilitation cooperation: at least"
          + " {value} hours a week, and more is conceivable",
      "RESAM Arbetssätt (F56, S17)"),
  READY_FOR_FINAL_ASSESSMENT(
      "arbetsförmågan kan bedömas; skriv slutbedömningen",
      "the work ability can be assessed; write the final assessment",
      "RESAM Arbetssätt (F47)"),
  RECIPIENT_MISSING(
      "slutbedömningen ska lämnas både till deltagaren och till en mottagande myndighet",
      "the final assessment goes both to the participant and to a receiving agency",
      "RESAM Arbetssätt (F47)"),
  AGENCY_CONTRADICTS(
      "myndighetens beslut går emot slutbedömningen; båda finns kvar",
      "the agency's decision goes against the final assessment; both stand",
      "RESAM Svårigheter (F62)"),
  EVENTS_AFTER_DEATH(
      "händelser är antecknade efter dödsdagen; ogiltigförklara dem som inte inträffade",
      "events are recorded after the day of death; void those that did not happen",
      "RESAM Resultat (F57, S5)"),
  BENEFIT_TRANSITION(
      "övergången från sjukersättning kan ge ett glapp i försörjningen; se till att"
          + " ersättningarna möts",
      "leaving sickness compensation may leave a gap in income; see that the benefits meet",
      "RESAM Svårigheter (F63)"),
  OVERDUE(
      "inskriven längre än målet på {value} månader, utan antecknat skäl",
      "enrolled for longer than the goal of {value} months, and no reason is recorded",
      "RESAM Mål; Resultat (F55, F72)"),
  OVERDUE_WITH_REASON(
      "inskriven längre än målet på {value} månader, med antecknat skäl",
      "enrolled for longer than the goal of {value} months, for a recorded reason",
      "RESAM Resultat (F55)"),
  FOLLOW_UP_AFTER_MEASURES(
      "följ upp: {value} månader har gått sedan insatserna avslutades",
      "follow up: {value} months have passed since the measures ended",
      "SAM App (F58)"),
  FOLLOW_UP_AFTER_PROJECT(
      "följ upp: {value} månader har gått sedan programmet tog slut",
      "follow up: {value} months have passed since the programme ended",
      "SAM App, Mål (F58)"),
  FOLLOW_UP_PROPOSED(
      "följ upp planen: {value} månader har gått sedan överlämningen",
      "follow the plan up: {value} months have passed since the handover",
      "SAM Dr §2.2 (F58)");

  private final Label label;
  private final Source source;

  AdviceKind(String sv, String en, String source) {
    this.label = new Label(sv, en);
    this.source = new Source(source);
  }

  /** The name for programs, such as {@code volume-exceeded}; it never changes. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Label label() {
    return label;
  }

  /** What in the papers it rests on. */
  public Source source() {
    return source;
  }
}
