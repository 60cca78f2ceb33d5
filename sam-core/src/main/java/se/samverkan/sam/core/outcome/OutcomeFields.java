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
      chosen("employment", "anställning", "employment", "RESAM Resultat (F64, F66)");
  public static final FactField<KnownCodes<Sector>> EMPLOYMENT_SECTORS =
      sectors("employment", "anställning", "employment");
  public static final FactField<KnownCodes<EmploymentForm>> EMPLOYMENT_FORMS =
      forms("employment", "anställning", "employment");
  public static final FactField<Integer> EMPLOYMENT_PERCENT =
      percent("employment", "anställning", "employment");
  public static final FactField<Boolean> OWN_BUSINESS_CHOSEN =
      chosen("ownBusiness", "eget företag", "own business", "RESAM Resultat (F66)");
  public static final FactField<Integer> OWN_BUSINESS_PERCENT =
      percent("ownBusiness", "eget företag", "own business");
  public static final FactField<Boolean> STUDIES_CHOSEN =
      chosen("studies", "studier", "studies", "RESAM Resultat (F64)");
  public static final FactField<Integer> STUDIES_PERCENT = percent("studies", "studier", "studies");
  public static final FactField<Boolean> JOB_SEARCH_CHOSEN =
      chosen(
          "jobSearch",
          "arbetssökande vid AF",
          "job search at the employment service",
          "RESAM Resultat (F64)");
  public static final FactField<Integer> JOB_SEARCH_PERCENT =
      percent("jobSearch", "arbetssökande vid AF", "job search at the employment service");
  public static final FactField<Boolean> LABOUR_MARKET_CHOSEN =
      chosen(
          "labourMarket",
          "arbetsmarknaden: arbete, studier, eget företag eller arbetssökande",
          "labour market: work, studies, own business or job search",
          "RESAM Resultat (F64, I4)");
  public static final FactField<Boolean> ADAPTED_WORK_CHOSEN =
      chosen(
          "adaptedWork",
          "pågående arbete med anpassning eller minskad sjukfrånvaro",
          "the work held, adapted or with less sick leave",
          "RESAM Resultat (F64)");
  public static final FactField<KnownCodes<Sector>> ADAPTED_WORK_SECTORS =
      sectors(
          "adaptedWork",
          "pågående arbete med anpassning eller minskad sjukfrånvaro",
          "the work held, adapted or with less sick leave");
  public static final FactField<KnownCodes<EmploymentForm>> ADAPTED_WORK_FORMS =
      forms(
          "adaptedWork",
          "pågående arbete med anpassning eller minskad sjukfrånvaro",
          "the work held, adapted or with less sick leave");
  public static final FactField<Integer> ADAPTED_WORK_PERCENT =
      percent(
          "adaptedWork",
          "pågående arbete med anpassning eller minskad sjukfrånvaro",
          "the work held, adapted or with less sick leave");
  public static final FactField<Boolean> WORK_REHABILITATION_CHOSEN =
      chosen(
          "workRehabilitation",
          "arbetslivsinriktad rehabilitering eller annan arbetslivsinriktad åtgärd",
          "work-oriented rehabilitation or another work-oriented measure",
          "RESAM Resultat (F64); SAM Mål (F69)");
  public static final FactField<Integer> WORK_REHABILITATION_PERCENT =
      percent(
          "workRehabilitation",
          "arbetslivsinriktad rehabilitering eller annan arbetslivsinriktad åtgärd",
          "work-oriented rehabilitation or another work-oriented measure");
  public static final FactField<Boolean> SOCIAL_INSURANCE_CHOSEN =
      chosen(
          "socialInsurance",
          "åter till Försäkringskassan",
          "back to the social insurance agency",
          "RESAM Resultat (F64)");
  public static final FactField<Integer> SOCIAL_INSURANCE_PERCENT =
      percent(
          "socialInsurance", "åter till Försäkringskassan", "back to the social insurance agency");
  public static final FactField<Boolean> SOCIAL_SERVICES_CHOSEN =
      chosen("socialServices", "socialtjänsten", "social services", "RESAM Resultat (F64)");
  public static final FactField<Integer> SOCIAL_SERVICES_PERCENT =
      percent("socialServices", "socialtjänsten", "social services");

  /** All of them. */
  public static final FactCatalogue CATALOGUE = FIELDS.make();

  private OutcomeFields() {}

  private static FactField<Boolean> chosen(String slot, String sv, String en, String source) {
    return FIELDS
        .flag(slot + ".chosen")
        .label("gick vidare till: " + sv, "went on to: " + en)
        .ask("Gick personen vidare till " + sv + "?", "Did the person go on to " + en + "?")
        .add(source);
  }

  private static FactField<Integer> percent(String slot, String sv, String en) {
    return FIELDS
        .number(slot + ".percent")
        .label("procent av heltid: " + sv, "percent of full time: " + en)
        .ask(
            "Hur många procent av heltid är " + sv + "?",
            "How many percent of full time is " + en + "?")
        .add("RESAM Resultat (F66); fall (S2, S4)");
  }

  private static FactField<KnownCodes<Sector>> sectors(String slot, String sv, String en) {
    return FIELDS
        .setOf(slot + ".sectors", Sector.class)
        .label("sektor: " + sv, "sector: " + en)
        .ask("I vilken sektor är " + sv + "?", "In which sector is " + en + "?")
        .add("RESAM Resultat (F66)");
  }

  private static FactField<KnownCodes<EmploymentForm>> forms(String slot, String sv, String en) {
    return FIELDS
        .setOf(slot + ".forms", EmploymentForm.class)
        .label("anställningsform: " + sv, "form of employment: " + en)
        .ask("Vilken anställningsform är " + sv + "?", "In which form is " + en + "?")
        .add("RESAM Resultat (F64)");
  }
}
