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

/**
 * The kinds of document there are, each of which is read and written in JSON and in YAML: {@code
 * SamJson.applicant().read(json)}, {@code SamJson.assessment().write(assessment, Layout.INDENTED)}.
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

  /** A person's facts. */
  public static DocumentFormat<Applicant> applicant() {
    return DocumentFormat.of(ApplicantForms.APPLICANT);
  }

  /** A list of applicants: all of them are read, or all problems with any are told. */
  public static DocumentFormat<List<Applicant>> applicants() {
    return DocumentFormat.of(ApplicantForms.APPLICANTS, MAX_LIST_BYTES);
  }

  /** An assessment by the rules. */
  public static DocumentFormat<Assessment> assessment() {
    return DocumentFormat.of(AssessmentForms.ASSESSMENT);
  }

  /** An assessment of an outcome. */
  public static DocumentFormat<OutcomeAssessment> outcomeAssessment() {
    return DocumentFormat.of(OutcomeForms.OUTCOME_ASSESSMENT);
  }

  /** A decision by a body. */
  public static DocumentFormat<Decision> decision() {
    return DocumentFormat.of(AssessmentForms.DECISION);
  }

  /**
   * An audit record, with the fingerprint of its content. One whose fingerprint is not that of its
   * content is refused, whatever else can be said of it; of a format that is not known, nothing
   * else is told. One that is longer than {@link #MAX_RECORD_BYTES} is not written.
   */
  public static DocumentFormat<AuditRecord> auditRecord() {
    return DocumentFormat.of(AuditForms.RECORD, MAX_RECORD_BYTES);
  }

  /** An event as it stands in a record. */
  public static DocumentFormat<RecordedEvent> event() {
    return DocumentFormat.of(EventForms.RECORDED_EVENT);
  }

  /**
   * A participation with all of its events. Refused are two events of one id and events of another
   * enrolment; what else does not fit is told by {@link Participation#contradictions()}.
   */
  public static DocumentFormat<Participation> participation() {
    return DocumentFormat.of(EventForms.PARTICIPATION);
  }

  /** An action plan. */
  public static DocumentFormat<ActionPlan> plan() {
    return DocumentFormat.of(PlanForms.ACTION_PLAN);
  }

  /** A ground for sharing data. */
  public static DocumentFormat<SharingGround> sharingGround() {
    return DocumentFormat.of(SharingForms.GROUND);
  }

  /** How a participation ended. */
  public static DocumentFormat<Closure> closure() {
    return DocumentFormat.of(ClosureForms.CLOSURE);
  }

  /** A record for the national follow-up. */
  public static DocumentFormat<FollowUpRecord> followUpRecord() {
    return DocumentFormat.of(FollowUpForms.RECORD);
  }

  /** What a report prints, and what ought to hold in it. */
  public static DocumentFormat<PrintedReport> printedReport() {
    return DocumentFormat.of(ReportForms.PRINTED_REPORT);
  }

  /** A budget and what has been used of it. */
  public static DocumentFormat<Budget> budget() {
    return DocumentFormat.of(EconomyForms.BUDGET);
  }

  /** A calculation of cost and benefit. */
  public static DocumentFormat<CostBenefit> costBenefit() {
    return DocumentFormat.of(EconomyForms.COST_BENEFIT);
  }

  /** A published pay-off. */
  public static DocumentFormat<PublishedPayoff> publishedPayoff() {
    return DocumentFormat.of(EconomyForms.PUBLISHED_PAYOFF);
  }

  /** A programme's evaluation by itself. */
  public static DocumentFormat<SelfEvaluation> selfEvaluation() {
    return DocumentFormat.of(EvaluationForms.SELF_EVALUATION);
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
   * Writes events as lines of JSON, each ended by a line feed.
   *
   * @throws IllegalArgumentException as {@link DocumentFormat#write} does
   */
  public static String writeEventLines(List<RecordedEvent> events) {
    return EventLines.write(events);
  }
}
