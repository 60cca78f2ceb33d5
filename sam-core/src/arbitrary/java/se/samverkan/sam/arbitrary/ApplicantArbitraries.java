// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.arbitrary;

import static se.samverkan.sam.arbitrary.CommonArbitraries.codes;
import static se.samverkan.sam.arbitrary.CommonArbitraries.dates;
import static se.samverkan.sam.arbitrary.CommonArbitraries.factLists;
import static se.samverkan.sam.arbitrary.CommonArbitraries.optional;
import static se.samverkan.sam.arbitrary.CommonArbitraries.participantIds;
import static se.samverkan.sam.arbitrary.CommonArbitraries.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import net.jqwik.api.Combinators;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitBuilder;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Consent;
import se.samverkan.sam.core.applicant.ConsentBuilder;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.DiagnosisSource;
import se.samverkan.sam.core.applicant.EarlierProgramme;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.applicant.OwnFact;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.fact.FactList;

/** Applicants of whom anything may be known, without contradictions. */
public final class ApplicantArbitraries {

  private static final List<BiFunction<ApplicantBuilder, Boolean, ApplicantBuilder>> TRUTHS =
      List.of(
          ApplicantBuilder::workAbilityUnclear,
          ApplicantBuilder::cognitiveAbilitySufficient,
          ApplicantBuilder::cognitionImpairedByMedication,
          ApplicantBuilder::speaksSwedish,
          ApplicantBuilder::acceptsTerms,
          ApplicantBuilder::suicideRisk,
          ApplicantBuilder::permanentImpairment,
          ApplicantBuilder::onSickLeave,
          ApplicantBuilder::canReturnToEmployment,
          ApplicantBuilder::employedWithSupport,
          ApplicantBuilder::healthChanged,
          ApplicantBuilder::sicknessInsuranceEnded,
          ApplicantBuilder::needsWorkRehabilitation,
          ApplicantBuilder::workAbilityImproved,
          ApplicantBuilder::needsCoordinatedMeasures,
          ApplicantBuilder::workAbilityInvestigation,
          ApplicantBuilder::qualifiesForOrdinaryCooperation,
          ApplicantBuilder::voluntary,
          ApplicantBuilder::moreHoursConceivable);

  private ApplicantArbitraries() {}

  /** What sets the facts that are yes or no. */
  public static List<BiFunction<ApplicantBuilder, Boolean, ApplicantBuilder>> truths() {
    return TRUTHS;
  }

  /** Applicants. Each fact is unknown about every other time. */
  public static Arbitrary<Applicant> applicants() {
    BuilderCombinator<ApplicantBuilder> builder =
        Builders.withBuilder(Applicant::builder)
            .use(participantIds())
            .in(ApplicantBuilder::id)
            .use(optional(dates()))
            .in(ApplicantBuilder::birthDate)
            .use(optional(Arbitraries.of(Sex.class)))
            .in(ApplicantBuilder::sex)
            .use(optional(texts()))
            .in(ApplicantBuilder::municipality)
            .use(factLists(diagnoses()))
            .in(ApplicantBuilder::diagnoses)
            .use(factLists(codes()))
            .in(ApplicantBuilder::problemAreas)
            .use(benefitLists())
            .in(ApplicantBuilder::benefits)
            .use(optional(Arbitraries.of(Agency.class)))
            .in(ApplicantBuilder::identifiedBy)
            .use(factLists(Arbitraries.of(Agency.class)))
            .in(ApplicantBuilder::registeredWith)
            .use(factLists(earlierProgrammes()))
            .in(ApplicantBuilder::earlierProgrammes)
            .use(optional(Arbitraries.of(Livelihood.class)))
            .in(ApplicantBuilder::ownLivelihood)
            .use(consentLists())
            .in(ApplicantBuilder::consents)
            .use(optional(Arbitraries.of(Employment.class)))
            .in(ApplicantBuilder::employment)
            .use(optional(Arbitraries.integers().between(0, 168)))
            .in(ApplicantBuilder::workTrainingHoursPossible)
            .use(ownFacts())
            .in(ApplicantBuilder::own);
    for (BiFunction<ApplicantBuilder, Boolean, ApplicantBuilder> truth : TRUTHS) {
      builder = builder.use(Arbitraries.of(true, false)).withProbability(0.5).in(truth);
    }
    return builder.build(ApplicantBuilder::build).withoutEdgeCases();
  }

  /** Diagnoses, mostly with codes that no list knows. */
  public static Arbitrary<Diagnosis> diagnoses() {
    return Combinators.combine(
            codes(),
            optional(Arbitraries.of(DiagnosisSource.class)),
            optional(dates()),
            optional(Arbitraries.of(true, false)))
        .as(
            (code, statedBy, statedOn, recognised) ->
                Diagnosis.builder()
                    .code(code)
                    .statedBy(statedBy)
                    .statedOn(statedOn)
                    .recognised(recognised)
                    .build());
  }

  /** Earlier programmes. */
  public static Arbitrary<EarlierProgramme> earlierProgrammes() {
    return Combinators.combine(
            optional(texts()), optional(dates()), optional(Arbitraries.of(true, false)))
        .as(
            (name, endedOn, ledToWork) ->
                EarlierProgramme.builder()
                    .name(name)
                    .endedOn(endedOn)
                    .ledToWork(ledToWork)
                    .build());
  }

  /** Lists of benefits that agree on whether sickness compensation is time-limited. */
  public static Arbitrary<FactList<Benefit>> benefitLists() {
    return optional(Arbitraries.of(true, false)).flatMap(limit -> factLists(benefits(limit)));
  }

  /** Lists with at most one consent of a kind. */
  public static Arbitrary<FactList<Consent>> consentLists() {
    return Combinators.combine(
            consents().list().uniqueElements(Consent::kind).ofMaxSize(3),
            Arbitraries.of(FactList.Extent.class))
        .as(CommonArbitraries::factList);
  }

  /** Facts that an agency has defined itself, under names that are the same now and then. */
  public static Arbitrary<Map<String, OwnFact>> ownFacts() {
    Arbitrary<String> names =
        Arbitraries.oneOf(
            Arbitraries.of("flag", "number", "text", "choice"),
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(64));
    Arbitrary<OwnFact> facts =
        Arbitraries.oneOf(
            Arbitraries.of(true, false).map(OwnFact::of),
            Arbitraries.integers().between(0, OwnFact.MOST).map(OwnFact::of),
            Arbitraries.oneOf(Arbitraries.of("one", "two"), texts()).map(OwnFact::of));
    return Arbitraries.maps(names, facts).ofMaxSize(4);
  }

  private static Arbitrary<Benefit> benefits(Optional<Boolean> timeLimited) {
    return Combinators.combine(
            Arbitraries.of(BenefitKind.class),
            optional(dates()),
            optional(dates()),
            optional(Arbitraries.integers().between(1, 100)))
        .as(
            (kind, one, other, percent) -> {
              BenefitBuilder benefit = Benefit.builder().kind(kind).percent(percent);
              if (kind == BenefitKind.SICKNESS_COMPENSATION) {
                benefit.timeLimited(timeLimited);
              }
              return inOrder(one, other)
                  ? benefit.from(one).until(other).build()
                  : benefit.from(other).until(one).build();
            });
  }

  private static Arbitrary<Consent> consents() {
    return Combinators.combine(
            Arbitraries.of(ConsentKind.class), optional(dates()), optional(dates()))
        .as(
            (kind, one, other) -> {
              ConsentBuilder consent = Consent.builder().kind(kind);
              return inOrder(one, other)
                  ? consent.givenOn(one).withdrawnOn(other).build()
                  : consent.givenOn(other).withdrawnOn(one).build();
            });
  }

  private static boolean inOrder(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.isEmpty() || !other.get().isBefore(one.get());
  }
}
