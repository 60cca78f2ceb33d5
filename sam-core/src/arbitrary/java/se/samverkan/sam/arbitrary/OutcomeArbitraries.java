// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.arbitrary;

import static se.samverkan.sam.arbitrary.CommonArbitraries.codes;
import static se.samverkan.sam.arbitrary.CommonArbitraries.dates;
import static se.samverkan.sam.arbitrary.CommonArbitraries.factLists;
import static se.samverkan.sam.arbitrary.CommonArbitraries.labels;
import static se.samverkan.sam.arbitrary.CommonArbitraries.optional;
import static se.samverkan.sam.arbitrary.CommonArbitraries.participantIds;
import static se.samverkan.sam.arbitrary.CommonArbitraries.texts;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.followup.FollowUpRecord;
import se.samverkan.sam.core.followup.FollowUpRecordBuilder;
import se.samverkan.sam.core.followup.Occupation;
import se.samverkan.sam.core.followup.OccupationKind;
import se.samverkan.sam.core.followup.Registration;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.outcome.ClassificationResult;
import se.samverkan.sam.core.outcome.ClassificationResultBuilder;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.outcome.OutcomeAssessmentBuilder;

/** Assessments of outcomes, and records for the national follow-up. */
public final class OutcomeArbitraries {

  private OutcomeArbitraries() {}

  /** Assessments of outcomes as no rule would make them, with every property there is. */
  public static Arbitrary<OutcomeAssessment> assessments() {
    return Builders.withBuilder(OutcomeAssessment::builder)
        .use(Events.enrolmentIds())
        .in(OutcomeAssessmentBuilder::enrolment)
        .use(texts())
        .in(OutcomeAssessmentBuilder::programme)
        .use(dates())
        .in(OutcomeAssessmentBuilder::asOf)
        .use(classifications().list().ofMaxSize(2))
        .in(OutcomeAssessmentBuilder::addAllClassifications)
        .use(AssessmentArbitraries.facts().list().ofMaxSize(2))
        .in(OutcomeAssessmentBuilder::addAllFacts)
        .use(AssessmentArbitraries.provenances())
        .in(OutcomeAssessmentBuilder::provenance)
        .build(OutcomeAssessmentBuilder::build)
        .withoutEdgeCases();
  }

  /** Results of every kind. */
  public static Arbitrary<ClassResult> results() {
    Arbitrary<Set<String>> classes = texts().set().ofMaxSize(3);
    return Arbitraries.oneOf(
        texts().map(ClassResult.Classified::new),
        texts().set().ofMinSize(2).ofMaxSize(3).map(ClassResult.Conflict::new),
        Combinators.combine(
                classes,
                Arbitraries.of(true, false),
                AssessmentArbitraries.missing().list().ofMaxSize(2),
                Arbitraries.of(true, false))
            .as(ClassResult.Undetermined::new),
        Arbitraries.just(new ClassResult.None()));
  }

  /** Records for the national follow-up, sound or not. */
  public static Arbitrary<FollowUpRecord> records() {
    Arbitrary<Integer> numbers =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 400), Arbitraries.of(0, Integer.MAX_VALUE));
    Arbitrary<Boolean> truths = Arbitraries.of(true, false);
    return Builders.withBuilder(FollowUpRecord::builder)
        .use(participantIds())
        .in(FollowUpRecordBuilder::participant)
        .use(texts())
        .in(FollowUpRecordBuilder::measure)
        .use(Arbitraries.of(Registration.class))
        .in(FollowUpRecordBuilder::registration)
        .use(optional(texts()))
        .in(FollowUpRecordBuilder::association)
        .use(optional(texts()))
        .in(FollowUpRecordBuilder::responsible)
        .use(optional(dates()))
        .in(FollowUpRecordBuilder::registeredIn)
        .use(optional(dates()))
        .in(FollowUpRecordBuilder::registeredOut)
        .use(optional(dates()))
        .in(FollowUpRecordBuilder::correctedOccasion)
        .use(optional(truths))
        .in(FollowUpRecordBuilder::consent)
        .use(optional(dates()))
        .in(FollowUpRecordBuilder::consentWithdrawnOn)
        .use(optional(truths))
        .in(FollowUpRecordBuilder::protectedIdentity)
        .use(optional(Arbitraries.of(Sex.class)))
        .in(FollowUpRecordBuilder::sex)
        .use(optional(numbers))
        .in(FollowUpRecordBuilder::age)
        .use(optional(codes()))
        .in(FollowUpRecordBuilder::education)
        .use(optional(numbers))
        .in(FollowUpRecordBuilder::monthsOnSupport)
        .use(factLists(codes()))
        .in(FollowUpRecordBuilder::supportBefore)
        .use(factLists(codes()))
        .in(FollowUpRecordBuilder::supportAfter)
        .use(factLists(occupations()))
        .in(FollowUpRecordBuilder::occupationBefore)
        .use(factLists(occupations()))
        .in(FollowUpRecordBuilder::occupationAfter)
        .use(optional(codes()))
        .in(FollowUpRecordBuilder::endingReason)
        .build(FollowUpRecordBuilder::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<Occupation> occupations() {
    return Combinators.combine(
            Arbitraries.of(OccupationKind.class), optional(PlanArbitraries.hours()))
        .as(Occupation::new);
  }

  private static Arbitrary<ClassificationResult> classifications() {
    return Builders.withBuilder(ClassificationResult::builder)
        .use(texts())
        .in(ClassificationResultBuilder::classification)
        .use(labels())
        .in(ClassificationResultBuilder::label)
        .use(results())
        .in(ClassificationResultBuilder::result)
        .use(AssessmentArbitraries.reasons().list().ofMaxSize(2))
        .in(ClassificationResultBuilder::addAllReasons)
        .build(ClassificationResultBuilder::build);
  }
}
