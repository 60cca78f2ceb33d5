// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.KnownCodes;

/**
 * The fields that eligibility rules may read, one entry a field: name, labels, question, source.
 * {@link ApplicantOnDate} has an accessor for each.
 */
public final class ApplicantFields {

  private static final FactCatalogue.Maker FIELDS = FactCatalogue.of(ApplicantOnDate.class);

  // who the person is
  public static final FactField<Integer> AGE =
      FIELDS
          .number("age")
          .label("ålder", "age")
          .ask("Vilket datum är personen född?", "On what date was the person born?")
          .add("SAM App, Målgrupp (F15); RESAM Resultat (F33)");
  public static final FactField<String> MUNICIPALITY =
      FIELDS
          .text("municipality")
          .label("hemkommun", "municipality of residence")
          .ask("I vilken kommun bor personen?", "In which municipality does the person live?")
          .add("RESAM Bakgrund (F34)");
  public static final FactField<Boolean> SPEAKS_SWEDISH =
      FIELDS
          .flag("speaksSwedish")
          .label("talar och förstår svenska", "speaks and understands Swedish")
          .ask(
              "Talar och förstår personen svenska?",
              "Does the person speak and understand Swedish?")
          .changeable()
          .add("SAM Dr §1.1 (F25)");

  // health and needs
  public static final FactField<KnownCodes<DiagnosisGroup>> DIAGNOSIS_GROUPS =
      FIELDS
          .setOf("diagnosisGroups", DiagnosisGroup.class)
          .label("diagnosgrupper", "groups of diagnoses")
          .ask("Vilka diagnoser har personen?", "Which diagnoses does the person have?")
          .add("SAM App, Målgrupp; Dr §1.1 (F16, F27)");
  public static final FactField<Bounds> PROBLEM_AREA_COUNT =
      FIELDS
          .count("problemAreaCount")
          .label("antal problemområden", "number of problem areas")
          .ask(
              "Inom vilka områden i livet har personen problem?",
              "In which areas of life does the person have problems?")
          .add("SAM App, Målgrupp; Dr §1.1 (F17, F80)");
  public static final FactField<Boolean> SUICIDE_RISK =
      FIELDS
          .flag("suicideRisk")
          .label("känd självmordsrisk", "known risk of suicide")
          .ask("Finns en känd självmordsrisk?", "Is there a known risk of suicide?")
          .add("SAM Dr §3.2 (F28)");
  public static final FactField<Boolean> PERMANENT_IMPAIRMENT =
      FIELDS
          .flag("permanentImpairment")
          .label("varaktigt nedsatt arbetsförmåga", "permanently impaired work ability")
          .ask("Är arbetsförmågan varaktigt nedsatt?", "Is work ability permanently impaired?")
          .add("SAM App, Syfte (F29)");
  public static final FactField<Boolean> HEALTH_CHANGED =
      FIELDS
          .flag("healthChanged")
          .label("hälsan har förändrats", "health has changed")
          .ask("Har personens hälsa förändrats?", "Has the person's health changed?")
          .add("RESAM Målgrupp g (F30)");

  // public support
  public static final FactField<Bounds> MONTHS_ON_BENEFITS =
      FIELDS
          .count("monthsOnBenefits")
          .label("månader med bidrag i följd", "months on benefits without a break")
          .ask(
              "Sedan när lever personen på bidrag utan avbrott?",
              "Since when has the person lived on benefits without a break?")
          .add("SAM App, Målgrupp (F18)");
  public static final FactField<Boolean> SICKNESS_BENEFIT_RECEIVED =
      received("sicknessBenefit", BenefitKind.SICKNESS_BENEFIT, "RESAM Målgrupp a (F30)");
  public static final FactField<Boolean> SICKNESS_COMPENSATION_RECEIVED =
      received("sicknessCompensation", BenefitKind.SICKNESS_COMPENSATION, "RESAM Målgrupp b (F30)");
  public static final FactField<Boolean> SICKNESS_COMPENSATION_TIME_LIMITED =
      FIELDS
          .flag("sicknessCompensation.timeLimited")
          .label("sjukersättningen är tidsbegränsad", "the sickness compensation is time-limited")
          .ask("Är sjukersättningen tidsbegränsad?", "Is the sickness compensation time-limited?")
          .add("RESAM Målgrupp b (F30)");
  public static final FactField<Boolean> ACTIVITY_COMPENSATION_RECEIVED =
      received("activityCompensation", BenefitKind.ACTIVITY_COMPENSATION, "RESAM Målgrupp c (F30)");
  public static final FactField<Boolean> UNEMPLOYMENT_BENEFIT_RECEIVED =
      received("unemploymentBenefit", BenefitKind.UNEMPLOYMENT_BENEFIT, "SAM App, Målgrupp (F18)");
  public static final FactField<Boolean> ACTIVITY_SUPPORT_RECEIVED =
      received("activitySupport", BenefitKind.ACTIVITY_SUPPORT, "RESAM Svårigheter (F63)");
  public static final FactField<Boolean> ESTABLISHMENT_BENEFIT_RECEIVED =
      received("establishmentBenefit", BenefitKind.ESTABLISHMENT_BENEFIT, "SAM App (F18)");
  public static final FactField<Boolean> SOCIAL_ASSISTANCE_RECEIVED =
      received("socialAssistance", BenefitKind.SOCIAL_ASSISTANCE, "SAM Fold (F20)");
  public static final FactField<Boolean> SICKNESS_INSURANCE_ENDED =
      FIELDS
          .flag("sicknessInsuranceEnded")
          .label(
              "rätten till sjukförsäkring har upphört", "the right to sickness insurance has ended")
          .ask(
              "Har rätten till ersättning från sjukförsäkringen upphört?",
              "Has the right to sickness insurance come to an end?")
          .add("RESAM Målgrupp e (F30)");

  // work
  public static final FactField<Employment> EMPLOYMENT =
      FIELDS
          .oneOf("employment", Employment.class)
          .label("anställning", "employment")
          .ask("Har personen en anställning?", "Does the person have employment?")
          .changeable()
          .add("RESAM Målgrupp a–g (F30)");
  public static final FactField<Boolean> ON_SICK_LEAVE =
      FIELDS
          .flag("onSickLeave")
          .label("är sjukskriven", "is on sick leave")
          .ask("Är personen sjukskriven?", "Is the person on sick leave?")
          .add("RESAM Målgrupp a, d (F30)");
  public static final FactField<Boolean> CAN_RETURN_TO_EMPLOYMENT =
      FIELDS
          .flag("canReturnToEmployment")
          .label("kan återgå till sin anställning", "can return to the employment")
          .ask(
              "Kan personen återgå till sin anställning?",
              "Can the person return to the employment?")
          .add("RESAM Målgrupp d (F30)");
  public static final FactField<Boolean> EMPLOYED_WITH_SUPPORT =
      FIELDS
          .flag("employedWithSupport")
          .label("är anställd med anställningsstöd", "is employed with employment support")
          .ask(
              "Är personen anställd med lönebidrag eller annat anställningsstöd?",
              "Is the person employed with wage subsidy or other employment support?")
          .changeable()
          .add("RESAM Målgrupp g (F30)");
  public static final FactField<Boolean> NEEDS_WORK_REHABILITATION =
      FIELDS
          .flag("needsWorkRehabilitation")
          .label("behöver arbetslivsinriktad rehabilitering", "needs work rehabilitation")
          .ask(
              "Bedöms personen behöva arbetslivsinriktad rehabilitering?",
              "Is the person assessed to need work rehabilitation?")
          .add("RESAM Målgrupp e (F30)");
  public static final FactField<Boolean> WORK_ABILITY_IMPROVED =
      FIELDS
          .flag("workAbilityImproved")
          .label("arbetsförmågan har förbättrats", "work ability has improved")
          .ask("Har arbetsförmågan förbättrats?", "Has work ability improved?")
          .add("RESAM Målgrupp b (F30)");
  public static final FactField<Boolean> WORK_ABILITY_UNCLEAR =
      FIELDS
          .flag("workAbilityUnclear")
          .label("arbetsförmågan är oklar", "work ability is unclear")
          .ask(
              "Är det oklart hur mycket personen kan arbeta?",
              "Is it unclear how far the person can work?")
          .add("SAM App, Bakgrund (F21)");
  public static final FactField<Boolean> WORK_ABILITY_INVESTIGATION =
      FIELDS
          .flag("workAbilityInvestigation")
          .label("är föremål för arbetsförmågeutredning", "is to have work ability investigated")
          .ask(
              "Ska Arbetsförmedlingen utreda arbetsförmågan?",
              "Is the employment service to investigate work ability?")
          .add("RESAM Målgrupp f (F30)");
  public static final FactField<Integer> WORK_TRAINING_HOURS_POSSIBLE =
      FIELDS
          .number("workTrainingHoursPossible")
          .label("möjliga timmar arbetsträning i veckan", "possible hours of work training a week")
          .ask(
              "Hur många timmar i veckan kan personen arbetsträna?",
              "How many hours of work training a week can the person do?")
          .add("RESAM Arbetssätt (F56)");
  public static final FactField<Boolean> MORE_HOURS_CONCEIVABLE =
      FIELDS
          .flag("moreHoursConceivable")
          .label("fler timmar är tänkbara", "more hours are conceivable")
          .ask(
              "Kan personen tänkas klara fler timmar framöver?",
              "Could the person manage more hours in time?")
          .add("RESAM Arbetssätt (F56)");
  public static final FactField<Livelihood> OWN_LIVELIHOOD =
      FIELDS
          .oneOf("ownLivelihood", Livelihood.class)
          .label("egen försörjning", "livelihood of one's own")
          .ask("Kan personen försörja sig själv?", "Can the person earn a living?")
          .add("SAM App, Bakgrund (F21)");

  // the way into a programme
  public static final FactField<Agency> IDENTIFIED_BY =
      FIELDS
          .oneOf("identifiedBy", Agency.class)
          .label("identifierad av", "identified by")
          .ask(
              "Inom vilken myndighet identifierades personen?",
              "In which agency was the person identified?")
          .add("SAM App, Målgrupp (F19)");
  public static final FactField<KnownCodes<Agency>> REGISTERED_WITH =
      FIELDS
          .setOf("registeredWith", Agency.class)
          .label("inskriven hos", "registered with")
          .ask(
              "Hos vilka myndigheter är personen inskriven?",
              "With which agencies is the person registered?")
          .changeable()
          .add("SAM Fold (F20)");
  public static final FactField<Boolean> RETURNEE =
      FIELDS
          .flag("returnee")
          .label(
              "har deltagit i tidigare insatser utan återgång i arbete",
              "took part in earlier programmes without returning to work")
          .ask(
              "I vilka insatser har personen deltagit tidigare, och ledde de till arbete?",
              "Which programmes did the person take part in before, and did they lead to work?")
          .add("SAM App, Bakgrund (F21)");
  public static final FactField<Boolean> NEEDS_COORDINATED_MEASURES =
      FIELDS
          .flag("needsCoordinatedMeasures")
          .label("behöver samordnade insatser", "needs coordinated measures")
          .ask(
              "Behöver personen samordnade insatser?", "Does the person need coordinated measures?")
          .add("RESAM Målgrupp b (F30)");
  public static final FactField<Boolean> QUALIFIES_FOR_ORDINARY_COOPERATION =
      FIELDS
          .flag("qualifiesForOrdinaryCooperation")
          .label(
              "tas emot i den ordinarie rehabiliteringssamverkan",
              "is taken by the ordinary rehabilitation cooperation")
          .ask(
              "Tas personen emot i Arbetsförmedlingens och Försäkringskassans samverkan?",
              "Does the agencies' ordinary rehabilitation cooperation take the person?")
          .add("RESAM Historik (F31)");
  public static final FactField<Boolean> COGNITIVE_ABILITY_SUFFICIENT =
      FIELDS
          .flag("cognitiveAbilitySufficient")
          .label("tillräcklig kognitiv förmåga", "sufficient cognitive ability")
          .ask(
              "Räcker den kognitiva förmågan för att delta?",
              "Is cognitive ability enough to take part?")
          .add("SAM Dr §1.1 (F22)");
  public static final FactField<Boolean> COGNITION_IMPAIRED_BY_MEDICATION =
      FIELDS
          .flag("cognitionImpairedByMedication")
          .label(
              "kognitiv förmåga för påverkad av medicinering",
              "cognitive ability too affected by medication")
          .ask(
              "Är den kognitiva förmågan för påverkad av medicinering?",
              "Is cognitive ability too affected by medication?")
          .add("SAM Dr §1.1 (F23)");
  public static final FactField<KnownCodes<ConsentKind>> CONSENTS =
      FIELDS
          .setOf("consents", ConsentKind.class)
          .label("samtycken", "consents")
          .ask("Vilka samtycken har personen gett?", "Which consents has the person given?")
          .changeable()
          .add("SAM Dr §1.2 (F24, F35–F37)");
  public static final FactField<Boolean> ACCEPTS_TERMS =
      FIELDS
          .flag("acceptsTerms")
          .label("godtar villkoren för att delta", "accepts the terms of taking part")
          .ask(
              "Godtar personen att delta aktivt och ta eget ansvar?",
              "Does the person accept to take an active part and own responsibility?")
          .changeable()
          .add("SAM Dr §1.2 (F26)");
  public static final FactField<Boolean> VOLUNTARY =
      FIELDS
          .flag("voluntary")
          .label("deltar frivilligt", "takes part voluntarily")
          .ask("Deltar personen frivilligt?", "Does the person take part voluntarily?")
          .changeable()
          .add("RESAM Målgrupp (F32)");

  /** All of them. */
  public static final FactCatalogue CATALOGUE = FIELDS.make();

  private ApplicantFields() {}

  private static FactField<Boolean> received(String slot, BenefitKind kind, String source) {
    return FIELDS
        .flag(slot + ".received")
        .label("får " + kind.label().sv(), "receives " + kind.label().en())
        .ask(
            "Får personen " + kind.label().sv() + "?",
            "Does the person receive " + kind.label().en() + "?")
        .add(source);
  }
}
