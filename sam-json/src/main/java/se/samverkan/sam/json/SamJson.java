// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.List;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.economy.Budget;
import se.samverkan.sam.core.economy.CostBenefit;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.evaluation.SelfEvaluation;
import se.samverkan.sam.core.followup.FollowUpRecord;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.reconciliation.PrintedReport;
import se.samverkan.sam.core.sharing.SharingGround;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlNode;

/**
 * Reads and writes applicants, assessments, audit records, decisions, events, participations,
 * action plans, grounds for sharing, printed reports, budgets, calculations and evaluations, in
 * JSON and in YAML.
 *
 * <p>Reading is strict. Refused are, among others: bytes that are not UTF-8; properties that are
 * unknown or stand twice; a number for a text, a text for a number, {@code 18.9} for {@code 18};
 * codes in another case; whatever stands after the end; documents longer or deeper than the limits
 * here. Everything that is wrong with a document is told at once, by place and never by value.
 *
 * <p>An absent property, or one that is null, is a fact that is not known. A list of facts is
 * {@code {"complete": […]}} or {@code {"atLeast": […]}}. Of events and plans, a list that is absent
 * is one in which there is nothing. Writing leaves out what is not known, has a fixed order of
 * properties, and gives equal bytes for equal values.
 */
public final class SamJson {

  /** How many bytes of one record are read: one mebibyte. */
  public static final int MAX_BYTES = 1 << 20;

  /** How many bytes of a list of records are read: 64 mebibytes. */
  public static final int MAX_LIST_BYTES = 1 << 26;

  /** How many bytes of one audit record are read, which has two others in it: four mebibytes. */
  public static final int MAX_RECORD_BYTES = 1 << 22;

  private SamJson() {}

  /** Reads an applicant from JSON in UTF-8. */
  public static Reading<Applicant> readApplicant(byte[] json) {
    return Documents.readJson(ApplicantForms.APPLICANT, json, MAX_BYTES);
  }

  /** Reads an applicant from JSON. */
  public static Reading<Applicant> readApplicant(String json) {
    return Documents.readJson(ApplicantForms.APPLICANT, json);
  }

  /**
   * Reads an applicant from a part of a YAML document, which is sound itself. Pointers of problems
   * begin at that part; lines and columns are those of the document.
   */
  public static Reading<Applicant> readApplicant(YamlNode node) {
    return Documents.readNode(ApplicantForms.APPLICANT, node);
  }

  /** Reads an array of applicants from JSON in UTF-8: all of them, or all problems with any. */
  public static Reading<List<Applicant>> readApplicants(byte[] json) {
    return Documents.readJson(ApplicantForms.APPLICANTS, json, MAX_LIST_BYTES);
  }

  /** Reads an applicant from YAML in UTF-8. */
  public static Reading<Applicant> readApplicantYaml(byte[] yaml) {
    return Documents.readYaml(ApplicantForms.APPLICANT, YamlDocument.read(yaml));
  }

  /** Reads an applicant from YAML. */
  public static Reading<Applicant> readApplicantYaml(String yaml) {
    return Documents.readYaml(ApplicantForms.APPLICANT, YamlDocument.read(yaml));
  }

  /** Reads an assessment from JSON in UTF-8. */
  public static Reading<Assessment> readAssessment(byte[] json) {
    return Documents.readJson(AssessmentForms.ASSESSMENT, json, MAX_BYTES);
  }

  /** Reads an assessment from JSON. */
  public static Reading<Assessment> readAssessment(String json) {
    return Documents.readJson(AssessmentForms.ASSESSMENT, json);
  }

  /** Reads an assessment of an outcome from JSON in UTF-8. */
  public static Reading<OutcomeAssessment> readOutcomeAssessment(byte[] json) {
    return Documents.readJson(OutcomeForms.OUTCOME_ASSESSMENT, json, MAX_BYTES);
  }

  /** Reads an assessment of an outcome from JSON. */
  public static Reading<OutcomeAssessment> readOutcomeAssessment(String json) {
    return Documents.readJson(OutcomeForms.OUTCOME_ASSESSMENT, json);
  }

  /** Reads a decision from JSON in UTF-8. */
  public static Reading<Decision> readDecision(byte[] json) {
    return Documents.readJson(AssessmentForms.DECISION, json, MAX_BYTES);
  }

  /** Reads a decision from JSON. */
  public static Reading<Decision> readDecision(String json) {
    return Documents.readJson(AssessmentForms.DECISION, json);
  }

  /**
   * Reads an audit record from JSON in UTF-8. One whose fingerprint is not that of its content is
   * refused, whatever else can be said of it; of a format that is not known, nothing else is told.
   */
  public static Reading<AuditRecord> readAuditRecord(byte[] json) {
    return Documents.readJson(AuditForms.RECORD, json, MAX_RECORD_BYTES);
  }

  /** Reads an audit record from JSON, as {@link #readAuditRecord(byte[])} does. */
  public static Reading<AuditRecord> readAuditRecord(String json) {
    return Documents.readJson(AuditForms.RECORD, json, MAX_RECORD_BYTES);
  }

  /** Reads an event as it stands in a record from JSON in UTF-8. */
  public static Reading<RecordedEvent> readEvent(byte[] json) {
    return Documents.readJson(EventForms.RECORDED_EVENT, json, MAX_BYTES);
  }

  /** Reads an event as it stands in a record from JSON. */
  public static Reading<RecordedEvent> readEvent(String json) {
    return Documents.readJson(EventForms.RECORDED_EVENT, json);
  }

  /** Reads an event as it stands in a record from YAML in UTF-8. */
  public static Reading<RecordedEvent> readEventYaml(byte[] yaml) {
    return Documents.readYaml(EventForms.RECORDED_EVENT, YamlDocument.read(yaml));
  }

  /** Reads an event as it stands in a record from YAML. */
  public static Reading<RecordedEvent> readEventYaml(String yaml) {
    return Documents.readYaml(EventForms.RECORDED_EVENT, YamlDocument.read(yaml));
  }

  /**
   * Reads an event from a part of a YAML document, as {@link #readApplicant(YamlNode)} does an
   * applicant.
   */
  public static Reading<RecordedEvent> readEvent(YamlNode node) {
    return Documents.readNode(EventForms.RECORDED_EVENT, node);
  }

  /**
   * Reads events from lines of JSON in UTF-8 (NDJSON), one event a line: all of them, or all
   * problems with any. Blank lines may stand at the end. Lines of problems are those of the whole
   * text, pointers begin at the event.
   */
  public static Reading<List<RecordedEvent>> readEventLines(byte[] lines) {
    return EventLines.read(lines);
  }

  /** Reads events from lines of JSON, as {@link #readEventLines(byte[])} does. */
  public static Reading<List<RecordedEvent>> readEventLines(String lines) {
    return EventLines.read(lines);
  }

  /**
   * Reads a participation with all of its events from JSON in UTF-8. Refused are two events of one
   * id and events of another enrolment; what else does not fit is told by {@link
   * Participation#contradictions()}.
   */
  public static Reading<Participation> readParticipation(byte[] json) {
    return Documents.readJson(EventForms.PARTICIPATION, json, MAX_BYTES);
  }

  /** Reads a participation with all of its events from JSON. */
  public static Reading<Participation> readParticipation(String json) {
    return Documents.readJson(EventForms.PARTICIPATION, json);
  }

  /** Reads a participation with all of its events from YAML in UTF-8. */
  public static Reading<Participation> readParticipationYaml(byte[] yaml) {
    return Documents.readYaml(EventForms.PARTICIPATION, YamlDocument.read(yaml));
  }

  /** Reads a participation with all of its events from YAML. */
  public static Reading<Participation> readParticipationYaml(String yaml) {
    return Documents.readYaml(EventForms.PARTICIPATION, YamlDocument.read(yaml));
  }

  /** Reads an action plan from JSON in UTF-8. */
  public static Reading<ActionPlan> readPlan(byte[] json) {
    return Documents.readJson(PlanForms.ACTION_PLAN, json, MAX_BYTES);
  }

  /** Reads an action plan from JSON. */
  public static Reading<ActionPlan> readPlan(String json) {
    return Documents.readJson(PlanForms.ACTION_PLAN, json);
  }

  /** Reads an action plan from YAML in UTF-8. */
  public static Reading<ActionPlan> readPlanYaml(byte[] yaml) {
    return Documents.readYaml(PlanForms.ACTION_PLAN, YamlDocument.read(yaml));
  }

  /** Reads an action plan from YAML. */
  public static Reading<ActionPlan> readPlanYaml(String yaml) {
    return Documents.readYaml(PlanForms.ACTION_PLAN, YamlDocument.read(yaml));
  }

  /** Reads a ground for sharing data from JSON in UTF-8. */
  public static Reading<SharingGround> readGround(byte[] json) {
    return Documents.readJson(SharingForms.GROUND, json, MAX_BYTES);
  }

  /** Reads a ground for sharing data from JSON. */
  public static Reading<SharingGround> readGround(String json) {
    return Documents.readJson(SharingForms.GROUND, json);
  }

  /** Reads a ground for sharing data from YAML in UTF-8. */
  public static Reading<SharingGround> readGroundYaml(byte[] yaml) {
    return Documents.readYaml(SharingForms.GROUND, YamlDocument.read(yaml));
  }

  /** Reads a ground for sharing data from YAML. */
  public static Reading<SharingGround> readGroundYaml(String yaml) {
    return Documents.readYaml(SharingForms.GROUND, YamlDocument.read(yaml));
  }

  /** Reads how a participation ended from JSON in UTF-8. */
  public static Reading<Closure> readClosure(byte[] json) {
    return Documents.readJson(ClosureForms.CLOSURE, json, MAX_BYTES);
  }

  /** Reads how a participation ended from JSON. */
  public static Reading<Closure> readClosure(String json) {
    return Documents.readJson(ClosureForms.CLOSURE, json);
  }

  /**
   * Reads how a participation ended from a part of a YAML document, as {@link
   * #readApplicant(YamlNode)} does.
   */
  public static Reading<Closure> readClosure(YamlNode node) {
    return Documents.readNode(ClosureForms.CLOSURE, node);
  }

  /** Reads a record for the national follow-up from JSON in UTF-8. */
  public static Reading<FollowUpRecord> readFollowUpRecord(byte[] json) {
    return Documents.readJson(FollowUpForms.RECORD, json, MAX_BYTES);
  }

  /** Reads a record for the national follow-up from JSON. */
  public static Reading<FollowUpRecord> readFollowUpRecord(String json) {
    return Documents.readJson(FollowUpForms.RECORD, json);
  }

  /** Reads a record for the national follow-up from YAML in UTF-8. */
  public static Reading<FollowUpRecord> readFollowUpRecordYaml(byte[] yaml) {
    return Documents.readYaml(FollowUpForms.RECORD, YamlDocument.read(yaml));
  }

  /** Reads a record for the national follow-up from YAML. */
  public static Reading<FollowUpRecord> readFollowUpRecordYaml(String yaml) {
    return Documents.readYaml(FollowUpForms.RECORD, YamlDocument.read(yaml));
  }

  /** Reads what a report prints from JSON in UTF-8. */
  public static Reading<PrintedReport> readPrintedReport(byte[] json) {
    return Documents.readJson(ReportForms.PRINTED_REPORT, json, MAX_BYTES);
  }

  /** Reads what a report prints from JSON. */
  public static Reading<PrintedReport> readPrintedReport(String json) {
    return Documents.readJson(ReportForms.PRINTED_REPORT, json);
  }

  /** Reads what a report prints from YAML in UTF-8. */
  public static Reading<PrintedReport> readPrintedReportYaml(byte[] yaml) {
    return Documents.readYaml(ReportForms.PRINTED_REPORT, YamlDocument.read(yaml));
  }

  /** Reads what a report prints from YAML. */
  public static Reading<PrintedReport> readPrintedReportYaml(String yaml) {
    return Documents.readYaml(ReportForms.PRINTED_REPORT, YamlDocument.read(yaml));
  }

  /** Reads a budget from JSON in UTF-8. */
  public static Reading<Budget> readBudget(byte[] json) {
    return Documents.readJson(EconomyForms.BUDGET, json, MAX_BYTES);
  }

  /** Reads a budget from JSON. */
  public static Reading<Budget> readBudget(String json) {
    return Documents.readJson(EconomyForms.BUDGET, json);
  }

  /** Reads a budget from YAML in UTF-8. */
  public static Reading<Budget> readBudgetYaml(byte[] yaml) {
    return Documents.readYaml(EconomyForms.BUDGET, YamlDocument.read(yaml));
  }

  /** Reads a budget from YAML. */
  public static Reading<Budget> readBudgetYaml(String yaml) {
    return Documents.readYaml(EconomyForms.BUDGET, YamlDocument.read(yaml));
  }

  /** Reads a calculation of cost and benefit from JSON in UTF-8. */
  public static Reading<CostBenefit> readCostBenefit(byte[] json) {
    return Documents.readJson(EconomyForms.COST_BENEFIT, json, MAX_BYTES);
  }

  /** Reads a calculation of cost and benefit from JSON. */
  public static Reading<CostBenefit> readCostBenefit(String json) {
    return Documents.readJson(EconomyForms.COST_BENEFIT, json);
  }

  /** Reads a calculation of cost and benefit from YAML in UTF-8. */
  public static Reading<CostBenefit> readCostBenefitYaml(byte[] yaml) {
    return Documents.readYaml(EconomyForms.COST_BENEFIT, YamlDocument.read(yaml));
  }

  /** Reads a calculation of cost and benefit from YAML. */
  public static Reading<CostBenefit> readCostBenefitYaml(String yaml) {
    return Documents.readYaml(EconomyForms.COST_BENEFIT, YamlDocument.read(yaml));
  }

  /** Reads a published pay-off from JSON in UTF-8. */
  public static Reading<PublishedPayoff> readPublishedPayoff(byte[] json) {
    return Documents.readJson(EconomyForms.PUBLISHED_PAYOFF, json, MAX_BYTES);
  }

  /** Reads a published pay-off from JSON. */
  public static Reading<PublishedPayoff> readPublishedPayoff(String json) {
    return Documents.readJson(EconomyForms.PUBLISHED_PAYOFF, json);
  }

  /** Reads a published pay-off from YAML in UTF-8. */
  public static Reading<PublishedPayoff> readPublishedPayoffYaml(byte[] yaml) {
    return Documents.readYaml(EconomyForms.PUBLISHED_PAYOFF, YamlDocument.read(yaml));
  }

  /** Reads a published pay-off from YAML. */
  public static Reading<PublishedPayoff> readPublishedPayoffYaml(String yaml) {
    return Documents.readYaml(EconomyForms.PUBLISHED_PAYOFF, YamlDocument.read(yaml));
  }

  /** Reads a programme's evaluation by itself from JSON in UTF-8. */
  public static Reading<SelfEvaluation> readSelfEvaluation(byte[] json) {
    return Documents.readJson(EvaluationForms.SELF_EVALUATION, json, MAX_BYTES);
  }

  /** Reads a programme's evaluation by itself from JSON. */
  public static Reading<SelfEvaluation> readSelfEvaluation(String json) {
    return Documents.readJson(EvaluationForms.SELF_EVALUATION, json);
  }

  /** Reads a programme's evaluation by itself from YAML in UTF-8. */
  public static Reading<SelfEvaluation> readSelfEvaluationYaml(byte[] yaml) {
    return Documents.readYaml(EvaluationForms.SELF_EVALUATION, YamlDocument.read(yaml));
  }

  /** Reads a programme's evaluation by itself from YAML. */
  public static Reading<SelfEvaluation> readSelfEvaluationYaml(String yaml) {
    return Documents.readYaml(EvaluationForms.SELF_EVALUATION, YamlDocument.read(yaml));
  }

  /**
   * Writes an applicant.
   *
   * @throws IllegalArgumentException if a reader would refuse a text or date in it, such as one
   *     with a NUL character
   */
  public static String writeApplicant(Applicant applicant, Layout layout) {
    return Documents.write(ApplicantForms.APPLICANT, applicant, layout);
  }

  /**
   * Writes a list of applicants.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeApplicants(List<Applicant> applicants, Layout layout) {
    return Documents.write(ApplicantForms.APPLICANTS, applicants, layout);
  }

  /**
   * Writes an assessment.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeAssessment(Assessment assessment, Layout layout) {
    return Documents.write(AssessmentForms.ASSESSMENT, assessment, layout);
  }

  /**
   * Writes an assessment of an outcome.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeOutcomeAssessment(OutcomeAssessment assessment, Layout layout) {
    return Documents.write(OutcomeForms.OUTCOME_ASSESSMENT, assessment, layout);
  }

  /**
   * Writes a decision.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeDecision(Decision decision, Layout layout) {
    return Documents.write(AssessmentForms.DECISION, decision, layout);
  }

  /**
   * Writes an audit record, with the fingerprint of its content.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does, or if the record is longer
   *     than {@link #MAX_RECORD_BYTES}
   */
  public static String writeAuditRecord(AuditRecord record, Layout layout) {
    return Documents.write(AuditForms.RECORD, record, layout);
  }

  /**
   * Writes an event as it stands in a record.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeEvent(RecordedEvent event, Layout layout) {
    return Documents.write(EventForms.RECORDED_EVENT, event, layout);
  }

  /**
   * Writes events as lines of JSON, each ended by a line feed.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeEventLines(List<RecordedEvent> events) {
    return EventLines.write(events);
  }

  /**
   * Writes a participation with all of its events.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeParticipation(Participation participation, Layout layout) {
    return Documents.write(EventForms.PARTICIPATION, participation, layout);
  }

  /**
   * Writes an action plan.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writePlan(ActionPlan plan, Layout layout) {
    return Documents.write(PlanForms.ACTION_PLAN, plan, layout);
  }

  /**
   * Writes how a participation ended.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeClosure(Closure closure, Layout layout) {
    return Documents.write(ClosureForms.CLOSURE, closure, layout);
  }

  /**
   * Writes a ground for sharing data.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeGround(SharingGround ground, Layout layout) {
    return Documents.write(SharingForms.GROUND, ground, layout);
  }

  /**
   * Writes a record for the national follow-up.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writeFollowUpRecord(FollowUpRecord record, Layout layout) {
    return Documents.write(FollowUpForms.RECORD, record, layout);
  }

  /**
   * Writes what a report prints.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does
   */
  public static String writePrintedReport(PrintedReport report, Layout layout) {
    return Documents.write(ReportForms.PRINTED_REPORT, report, layout);
  }

  /**
   * Writes a budget.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does, or if a number has more
   *     digits than a reader takes
   */
  public static String writeBudget(Budget budget, Layout layout) {
    return Documents.write(EconomyForms.BUDGET, budget, layout);
  }

  /**
   * Writes a calculation of cost and benefit.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does, or if a number has more
   *     digits than a reader takes
   */
  public static String writeCostBenefit(CostBenefit calculation, Layout layout) {
    return Documents.write(EconomyForms.COST_BENEFIT, calculation, layout);
  }

  /**
   * Writes a published pay-off.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does, or if a number has more
   *     digits than a reader takes
   */
  public static String writePublishedPayoff(PublishedPayoff payoff, Layout layout) {
    return Documents.write(EconomyForms.PUBLISHED_PAYOFF, payoff, layout);
  }

  /**
   * Writes a programme's evaluation by itself.
   *
   * @throws IllegalArgumentException as {@link #writeApplicant} does, or if a number has more
   *     digits than a reader takes
   */
  public static String writeSelfEvaluation(SelfEvaluation evaluation, Layout layout) {
    return Documents.write(EvaluationForms.SELF_EVALUATION, evaluation, layout);
  }
}
