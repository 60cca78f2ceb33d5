// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.arbitrary;

import static se.samverkan.sam.arbitrary.CommonArbitraries.codes;
import static se.samverkan.sam.arbitrary.CommonArbitraries.dates;
import static se.samverkan.sam.arbitrary.CommonArbitraries.labels;
import static se.samverkan.sam.arbitrary.CommonArbitraries.optional;
import static se.samverkan.sam.arbitrary.CommonArbitraries.participantIds;
import static se.samverkan.sam.arbitrary.CommonArbitraries.sources;
import static se.samverkan.sam.arbitrary.CommonArbitraries.texts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.AssessmentBuilder;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.assessment.DecisionBuilder;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.assessment.FactUsedBuilder;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.GroupAssessmentBuilder;
import se.samverkan.sam.core.assessment.InterpretationUsed;
import se.samverkan.sam.core.assessment.InterpretationUsedBuilder;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.MissingFactBuilder;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.NoticeBuilder;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.ProvenanceBuilder;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.ReasonBuilder;
import se.samverkan.sam.core.assessment.ValueUsed;
import se.samverkan.sam.core.assessment.ValueUsedBuilder;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.programme.GroupRole;

/** Assessments and decisions as no rule would make them, with every property there is. */
public final class AssessmentArbitraries {

  private AssessmentArbitraries() {}

  /** Assessments. */
  public static Arbitrary<Assessment> assessments() {
    return Builders.withBuilder(Assessment::builder)
        .use(participantIds())
        .in(AssessmentBuilder::applicant)
        .use(texts())
        .in(AssessmentBuilder::programme)
        .use(dates())
        .in(AssessmentBuilder::asOf)
        .use(Arbitraries.of(Verdict.class))
        .in(AssessmentBuilder::verdict)
        .use(groups().list().ofMaxSize(2))
        .in(AssessmentBuilder::addAllGroups)
        .use(missing().list().ofMaxSize(2))
        .in(AssessmentBuilder::addAllMissing)
        .use(Arbitraries.of(true, false))
        .in(AssessmentBuilder::exact)
        .use(notices().list().ofMaxSize(2))
        .in(AssessmentBuilder::addAllNotices)
        .use(facts().list().ofMaxSize(2))
        .in(AssessmentBuilder::addAllFacts)
        .use(provenances())
        .in(AssessmentBuilder::provenance)
        .build(AssessmentBuilder::build)
        .withoutEdgeCases();
  }

  /** Decisions. */
  public static Arbitrary<Decision> decisions() {
    return Builders.withBuilder(Decision::builder)
        .use(participantIds())
        .in(DecisionBuilder::applicant)
        .use(texts())
        .in(DecisionBuilder::programme)
        .use(texts())
        .in(DecisionBuilder::body)
        .use(Arbitraries.of(DecisionOutcome.class))
        .in(DecisionBuilder::outcome)
        .use(texts())
        .in(DecisionBuilder::grounds)
        .use(dates())
        .in(DecisionBuilder::decidedOn)
        .build(DecisionBuilder::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<GroupAssessment> groups() {
    return Builders.withBuilder(GroupAssessment::builder)
        .use(codes())
        .in(GroupAssessmentBuilder::group)
        .use(labels())
        .in(GroupAssessmentBuilder::label)
        .use(Arbitraries.of(GroupRole.class))
        .in(GroupAssessmentBuilder::role)
        .use(Arbitraries.of(Verdict.class))
        .in(GroupAssessmentBuilder::verdict)
        .use(reasons().list().ofMaxSize(2))
        .in(GroupAssessmentBuilder::addAllReasons)
        .use(missing().list().ofMaxSize(2))
        .in(GroupAssessmentBuilder::addAllMissing)
        .use(Arbitraries.of(true, false))
        .in(GroupAssessmentBuilder::exact)
        .build(GroupAssessmentBuilder::build);
  }

  static Arbitrary<Reason> reasons() {
    return Builders.withBuilder(Reason::builder)
        .use(texts())
        .in(ReasonBuilder::criterion)
        .use(Arbitraries.of(Finding.class))
        .in(ReasonBuilder::finding)
        .use(Arbitraries.of(true, false))
        .in(ReasonBuilder::decides)
        .use(labels())
        .in(ReasonBuilder::label)
        .use(sources())
        .in(ReasonBuilder::source)
        .use(values().list().ofMaxSize(2))
        .in(ReasonBuilder::addAllValues)
        .use(optional(interpretations()))
        .in(ReasonBuilder::interpretation)
        .use(texts())
        .in(ReasonBuilder::rule)
        .build(ReasonBuilder::build);
  }

  private static Arbitrary<InterpretationUsed> interpretations() {
    return Builders.withBuilder(InterpretationUsed::builder)
        .use(texts())
        .in(InterpretationUsedBuilder::id)
        .use(labels())
        .in(InterpretationUsedBuilder::question)
        .use(texts())
        .in(InterpretationUsedBuilder::reading)
        .use(labels())
        .in(InterpretationUsedBuilder::label)
        .use(sources())
        .in(InterpretationUsedBuilder::source)
        .build(InterpretationUsedBuilder::build);
  }

  private static Arbitrary<ValueUsed> values() {
    return Builders.withBuilder(ValueUsed::builder)
        .use(texts())
        .in(ValueUsedBuilder::name)
        .use(texts())
        .in(ValueUsedBuilder::value)
        .use(dates())
        .in(ValueUsedBuilder::from)
        .use(sources())
        .in(ValueUsedBuilder::source)
        .use(optional(labels()))
        .in(ValueUsedBuilder::assumption)
        .build(ValueUsedBuilder::build);
  }

  static Arbitrary<MissingFact> missing() {
    return Builders.withBuilder(MissingFact::builder)
        .use(texts())
        .in(MissingFactBuilder::field)
        .use(labels())
        .in(MissingFactBuilder::label)
        .use(labels())
        .in(MissingFactBuilder::question)
        .use(codes().list().ofMaxSize(2))
        .in(MissingFactBuilder::addAllOpenCodes)
        .build(MissingFactBuilder::build);
  }

  private static Arbitrary<Notice> notices() {
    return Builders.withBuilder(Notice::builder)
        .use(texts())
        .in(NoticeBuilder::id)
        .use(Arbitraries.of(Finding.class))
        .in(NoticeBuilder::finding)
        .use(labels())
        .in(NoticeBuilder::label)
        .use(sources())
        .in(NoticeBuilder::source)
        .use(optional(labels()))
        .in(NoticeBuilder::question)
        .build(NoticeBuilder::build);
  }

  static Arbitrary<FactUsed> facts() {
    return Builders.withBuilder(FactUsed::builder)
        .use(texts())
        .in(FactUsedBuilder::field)
        .use(texts())
        .in(FactUsedBuilder::value)
        .build(FactUsedBuilder::build);
  }

  static Arbitrary<Provenance> provenances() {
    return Builders.withBuilder(Provenance::builder)
        .use(codes())
        .in(ProvenanceBuilder::pack)
        .use(texts())
        .in(ProvenanceBuilder::version)
        .use(texts())
        .in(ProvenanceBuilder::sha256)
        .use(codes())
        .in(ProvenanceBuilder::engine)
        .use(texts())
        .in(ProvenanceBuilder::library)
        .build(ProvenanceBuilder::build);
  }
}
