// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.closure.Sector;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.KnownCodes;

/**
 * The fields that rules on outcomes may read. {@link OutcomeOnDate} has an accessor for each. What
 * a person went on to is a slot for each kind: whether it was chosen, and how much of full time it
 * takes.
 */
public final class OutcomeFields {

  private static final FactCatalogue.Maker FIELDS = FactCatalogue.of(OutcomeOnDate.class);

  private static final Slot EMPLOYMENT =
      new Slot(
          "employment", "anställning", "employment", "vidare till anställning", "on to employment");
  private static final Slot OWN_BUSINESS =
      new Slot(
          "ownBusiness",
          "eget företag",
          "own business",
          "vidare till eget företag",
          "on to a business of their own");
  private static final Slot STUDIES =
      new Slot("studies", "studier", "studies", "vidare till studier", "on to studies");
  private static final Slot JOB_SEARCH =
      new Slot(
          "jobSearch",
          "arbetssökande vid AF",
          "job search at the employment service",
          "vidare till att söka arbete via AF",
          "on to seek work through the employment service");
  private static final Slot LABOUR_MARKET =
      new Slot(
          "labourMarket",
          "arbetsmarknaden: arbete, studier, eget företag eller arbetssökande",
          "labour market: work, studies, own business or job search",
          "vidare till arbetsmarknaden: arbete, studier, eget företag eller arbetssökande",
          "on to the labour market: work, studies, own business or job search");
  private static final Slot ADAPTED_WORK =
      new Slot(
          "adaptedWork",
          "pågående arbete med anpassning eller minskad sjukfrånvaro",
          "the work held, adapted or with less sick leave",
          "vidare i sitt pågående arbete, med anpassning eller minskad sjukfrånvaro",
          "on in the work held, adapted or with less sick leave");
  private static final Slot WORK_REHABILITATION =
      new Slot(
          "workRehabilitation",
          "arbetslivsinriktad rehabilitering eller annan arbetslivsinriktad åtgärd",
          "work-oriented rehabilitation or another work-oriented measure",
          "vidare till arbetslivsinriktad rehabilitering eller en annan arbetslivsinriktad åtgärd",
          "on to work-oriented rehabilitation or another work-oriented measure");
  private static final Slot SOCIAL_INSURANCE =
      new Slot(
          "socialInsurance",
          "åter till Försäkringskassan",
          "back to the social insurance agency",
          "åter till Försäkringskassan",
          "back to the social insurance agency");
  private static final Slot SOCIAL_SERVICES =
      new Slot(
          "socialServices",
          "socialtjänsten",
          "social services",
          "vidare till socialtjänsten",
          "on to social services");

  public static final FactField<Ending> ENDING =
      FIELDS
          .oneOf("ending", Ending.class)
          .label("hur deltagandet slutade", "how the participation ended")
          .ask("Hur slutade deltagandet?", "How did the participation end?")
          .add("RESAM Resultat (F54, F57, F64)");
  public static final FactField<Boolean> MAPPING_DONE =
      FIELDS
          .flag("mappingDone")
          .label("kartläggningen är genomförd", "the mapping was done")
          .ask("Genomfördes hela kartläggningen?", "Was all of the mapping done?")
          .add("SAM App, Mål (F53, F69)");
  public static final FactField<Boolean> HAS_PLAN =
      FIELDS
          .flag("hasPlan")
          .label("har en handlingsplan", "has an action plan")
          .ask("Har personen en handlingsplan?", "Does the person have an action plan?")
          .add("SAM App, Mål (F48, F69)");
  public static final FactField<Boolean> EMPLOYMENT_CHOSEN =
      chosen(EMPLOYMENT, "RESAM Resultat (F64, F66)");
  public static final FactField<KnownCodes<Sector>> EMPLOYMENT_SECTORS = sectors(EMPLOYMENT);
  public static final FactField<KnownCodes<EmploymentForm>> EMPLOYMENT_FORMS = forms(EMPLOYMENT);
  public static final FactField<Integer> EMPLOYMENT_PERCENT = percent(EMPLOYMENT);
  public static final FactField<Boolean> OWN_BUSINESS_CHOSEN =
      chosen(OWN_BUSINESS, "RESAM Resultat (F66)");
  public static final FactField<Integer> OWN_BUSINESS_PERCENT = percent(OWN_BUSINESS);
  public static final FactField<Boolean> STUDIES_CHOSEN = chosen(STUDIES, "RESAM Resultat (F64)");
  public static final FactField<Integer> STUDIES_PERCENT = percent(STUDIES);
  public static final FactField<Boolean> JOB_SEARCH_CHOSEN =
      chosen(JOB_SEARCH, "RESAM Resultat (F64)");
  public static final FactField<Integer> JOB_SEARCH_PERCENT = percent(JOB_SEARCH);
  public static final FactField<Boolean> LABOUR_MARKET_CHOSEN =
      chosen(LABOUR_MARKET, "RESAM Resultat (F64, I4)");
  public static final FactField<Boolean> ADAPTED_WORK_CHOSEN =
      chosen(ADAPTED_WORK, "RESAM Resultat (F64)");
  public static final FactField<KnownCodes<Sector>> ADAPTED_WORK_SECTORS = sectors(ADAPTED_WORK);
  public static final FactField<KnownCodes<EmploymentForm>> ADAPTED_WORK_FORMS =
      forms(ADAPTED_WORK);
  public static final FactField<Integer> ADAPTED_WORK_PERCENT = percent(ADAPTED_WORK);
  public static final FactField<Boolean> WORK_REHABILITATION_CHOSEN =
      chosen(WORK_REHABILITATION, "RESAM Resultat (F64); SAM Mål (F69)");
  public static final FactField<Integer> WORK_REHABILITATION_PERCENT = percent(WORK_REHABILITATION);
  public static final FactField<Boolean> SOCIAL_INSURANCE_CHOSEN =
      chosen(SOCIAL_INSURANCE, "RESAM Resultat (F64)");
  public static final FactField<Integer> SOCIAL_INSURANCE_PERCENT = percent(SOCIAL_INSURANCE);
  public static final FactField<Boolean> SOCIAL_SERVICES_CHOSEN =
      chosen(SOCIAL_SERVICES, "RESAM Resultat (F64)");
  public static final FactField<Integer> SOCIAL_SERVICES_PERCENT = percent(SOCIAL_SERVICES);

  /** All of them. */
  public static final FactCatalogue CATALOGUE = FIELDS.make();

  private OutcomeFields() {}

  private static FactField<Boolean> chosen(Slot slot, String source) {
    return FIELDS
        .flag(slot.id() + ".chosen")
        .label("gick vidare till: " + slot.sv(), "went on to: " + slot.en())
        .ask("Gick personen " + slot.wentSv() + "?", "Did the person go " + slot.wentEn() + "?")
        .add(source);
  }

  private static FactField<Integer> percent(Slot slot) {
    return FIELDS
        .number(slot.id() + ".percent")
        .label("procent av heltid: " + slot.sv(), "percent of full time: " + slot.en())
        .ask(
            "På hur många procent av heltid gick personen " + slot.wentSv() + "?",
            "For how many percent of full time did the person go " + slot.wentEn() + "?")
        .add("RESAM Resultat (F66); fall (S2, S4)");
  }

  private static FactField<KnownCodes<Sector>> sectors(Slot slot) {
    return FIELDS
        .setOf(slot.id() + ".sectors", Sector.class)
        .label("sektor: " + slot.sv(), "sector: " + slot.en())
        .ask(
            "I vilken sektor gick personen " + slot.wentSv() + "?",
            "In which sector did the person go " + slot.wentEn() + "?")
        .add("RESAM Resultat (F66)");
  }

  private static FactField<KnownCodes<EmploymentForm>> forms(Slot slot) {
    return FIELDS
        .setOf(slot.id() + ".forms", EmploymentForm.class)
        .label("anställningsform: " + slot.sv(), "form of employment: " + slot.en())
        .ask(
            "I vilken anställningsform gick personen " + slot.wentSv() + "?",
            "In which form of employment did the person go " + slot.wentEn() + "?")
        .add("RESAM Resultat (F64)");
  }

  /**
   * A kind of what a person went on to.
   *
   * @param id how its fields begin
   * @param sv what it is called in Swedish
   * @param en what it is called in English
   * @param wentSv how a Swedish sentence ends that begins with “the person went”
   * @param wentEn how such a sentence ends in English
   */
  private record Slot(String id, String sv, String en, String wentSv, String wentEn) {}
}
