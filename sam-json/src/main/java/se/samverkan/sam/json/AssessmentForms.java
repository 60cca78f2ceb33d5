// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.DATE;
import static se.samverkan.sam.json.CommonForms.LABEL;
import static se.samverkan.sam.json.CommonForms.PARTICIPANT_ID;
import static se.samverkan.sam.json.CommonForms.SOURCE;
import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.CommonForms.TRUTH;
import static se.samverkan.sam.json.CommonForms.VISIBLE_TEXT;

import java.util.Optional;
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

/** An assessment with its parts, and a decision, in the order of their accessors. */
final class AssessmentForms {

  static final CodeForm<Finding> FINDING = CodeForm.of(Finding.class);
  static final CodeForm<Verdict> VERDICT = CodeForm.of(Verdict.class);
  static final CodeForm<GroupRole> GROUP_ROLE = CodeForm.of(GroupRole.class);
  static final CodeForm<DecisionOutcome> DECISION_OUTCOME = CodeForm.of(DecisionOutcome.class);

  static final ObjectForm<ValueUsed, ValueUsedBuilder> VALUE_USED =
      ObjectForm.of("a value used", ValueUsed::builder, ValueUsedBuilder::build)
          .required("name", TEXT, ValueUsed::name, ValueUsedBuilder::name)
          .required("value", TEXT, ValueUsed::value, ValueUsedBuilder::value)
          .required("from", DATE, ValueUsed::from, ValueUsedBuilder::from)
          .required("source", SOURCE, ValueUsed::source, ValueUsedBuilder::source)
          .optional("assumption", LABEL, ValueUsed::assumption, ValueUsedBuilder::assumption);

  static final ObjectForm<InterpretationUsed, InterpretationUsedBuilder> INTERPRETATION_USED =
      ObjectForm.of(
              "an interpretation", InterpretationUsed::builder, InterpretationUsedBuilder::build)
          .required("id", TEXT, InterpretationUsed::id, InterpretationUsedBuilder::id)
          .required(
              "question", LABEL, InterpretationUsed::question, InterpretationUsedBuilder::question)
          .required(
              "reading", TEXT, InterpretationUsed::reading, InterpretationUsedBuilder::reading)
          .required("label", LABEL, InterpretationUsed::label, InterpretationUsedBuilder::label)
          .required(
              "source", SOURCE, InterpretationUsed::source, InterpretationUsedBuilder::source);

  static final ObjectForm<Reason, ReasonBuilder> REASON =
      ObjectForm.of("a reason", Reason::builder, ReasonBuilder::build)
          .required("criterion", TEXT, Reason::criterion, ReasonBuilder::criterion)
          .required("finding", FINDING, Reason::finding, ReasonBuilder::finding)
          .required("decides", TRUTH, Reason::decides, ReasonBuilder::decides)
          .required("label", LABEL, Reason::label, ReasonBuilder::label)
          .required("source", SOURCE, Reason::source, ReasonBuilder::source)
          .required(
              "values", new ListForm<>(VALUE_USED), Reason::values, ReasonBuilder::addAllValues)
          .optional(
              "interpretation",
              INTERPRETATION_USED,
              Reason::interpretation,
              ReasonBuilder::interpretation)
          .required("rule", TEXT, Reason::rule, ReasonBuilder::rule);

  static final ObjectForm<MissingFact, MissingFactBuilder> MISSING_FACT =
      ObjectForm.of("a missing fact", MissingFact::builder, MissingFactBuilder::build)
          .required("field", TEXT, MissingFact::field, MissingFactBuilder::field)
          .required("label", LABEL, MissingFact::label, MissingFactBuilder::label)
          .required("question", LABEL, MissingFact::question, MissingFactBuilder::question)
          .required(
              "openCodes",
              new ListForm<>(TEXT),
              MissingFact::openCodes,
              MissingFactBuilder::addAllOpenCodes);

  static final ObjectForm<GroupAssessment, GroupAssessmentBuilder> GROUP_ASSESSMENT =
      ObjectForm.of("a group", GroupAssessment::builder, GroupAssessmentBuilder::build)
          .required("group", TEXT, GroupAssessment::group, GroupAssessmentBuilder::group)
          .required("label", LABEL, GroupAssessment::label, GroupAssessmentBuilder::label)
          .required("role", GROUP_ROLE, GroupAssessment::role, GroupAssessmentBuilder::role)
          .required("verdict", VERDICT, GroupAssessment::verdict, GroupAssessmentBuilder::verdict)
          .required(
              "reasons",
              new ListForm<>(REASON),
              GroupAssessment::reasons,
              GroupAssessmentBuilder::addAllReasons)
          .required(
              "missing",
              new ListForm<>(MISSING_FACT),
              GroupAssessment::missing,
              GroupAssessmentBuilder::addAllMissing)
          .optional(
              "exact", TRUTH, group -> Optional.of(group.exact()), GroupAssessmentBuilder::exact);

  static final ObjectForm<Notice, NoticeBuilder> NOTICE =
      ObjectForm.of("a notice", Notice::builder, NoticeBuilder::build)
          .required("id", TEXT, Notice::id, NoticeBuilder::id)
          .required("finding", FINDING, Notice::finding, NoticeBuilder::finding)
          .required("label", LABEL, Notice::label, NoticeBuilder::label)
          .required("source", SOURCE, Notice::source, NoticeBuilder::source)
          .optional("question", LABEL, Notice::question, NoticeBuilder::question);

  static final ObjectForm<FactUsed, FactUsedBuilder> FACT_USED =
      ObjectForm.of("a fact used", FactUsed::builder, FactUsedBuilder::build)
          .required("field", TEXT, FactUsed::field, FactUsedBuilder::field)
          .required("value", TEXT, FactUsed::value, FactUsedBuilder::value);

  static final ObjectForm<Provenance, ProvenanceBuilder> PROVENANCE =
      ObjectForm.of("a provenance", Provenance::builder, ProvenanceBuilder::build)
          .required("pack", TEXT, Provenance::pack, ProvenanceBuilder::pack)
          .required("version", TEXT, Provenance::version, ProvenanceBuilder::version)
          .required("sha256", TEXT, Provenance::sha256, ProvenanceBuilder::sha256)
          .required("engine", TEXT, Provenance::engine, ProvenanceBuilder::engine)
          .required("library", TEXT, Provenance::library, ProvenanceBuilder::library);

  static final ObjectForm<Assessment, AssessmentBuilder> ASSESSMENT =
      ObjectForm.of("an assessment", Assessment::builder, AssessmentBuilder::build)
          .required(
              "applicant", PARTICIPANT_ID, Assessment::applicant, AssessmentBuilder::applicant)
          .required("programme", TEXT, Assessment::programme, AssessmentBuilder::programme)
          .required("asOf", DATE, Assessment::asOf, AssessmentBuilder::asOf)
          .required("verdict", VERDICT, Assessment::verdict, AssessmentBuilder::verdict)
          .required(
              "groups",
              new ListForm<>(GROUP_ASSESSMENT),
              Assessment::groups,
              AssessmentBuilder::addAllGroups)
          .required(
              "missing",
              new ListForm<>(MISSING_FACT),
              Assessment::missing,
              AssessmentBuilder::addAllMissing)
          .optional(
              "exact",
              TRUTH,
              assessment -> Optional.of(assessment.exact()),
              AssessmentBuilder::exact)
          .required(
              "notices",
              new ListForm<>(NOTICE),
              Assessment::notices,
              AssessmentBuilder::addAllNotices)
          .required(
              "facts", new ListForm<>(FACT_USED), Assessment::facts, AssessmentBuilder::addAllFacts)
          .required(
              "provenance", PROVENANCE, Assessment::provenance, AssessmentBuilder::provenance);

  static final ObjectForm<Decision, DecisionBuilder> DECISION =
      ObjectForm.of("a decision", Decision::builder, DecisionBuilder::build)
          .required("applicant", PARTICIPANT_ID, Decision::applicant, DecisionBuilder::applicant)
          .required("programme", TEXT, Decision::programme, DecisionBuilder::programme)
          .required("body", TEXT, Decision::body, DecisionBuilder::body)
          .required("outcome", DECISION_OUTCOME, Decision::outcome, DecisionBuilder::outcome)
          .required("grounds", VISIBLE_TEXT, Decision::grounds, DecisionBuilder::grounds)
          .required("decidedOn", DATE, Decision::decidedOn, DecisionBuilder::decidedOn);

  private AssessmentForms() {}
}
