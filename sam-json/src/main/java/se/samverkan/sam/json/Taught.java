// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Consent;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.applicant.DiagnosisSource;
import se.samverkan.sam.core.applicant.EarlierProgramme;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.applicant.ProblemArea;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.ValueUsed;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.audit.ReadingInForce;
import se.samverkan.sam.core.audit.RecordedAnswer;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.closure.Sector;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.economy.Budget;
import se.samverkan.sam.core.economy.BudgetLine;
import se.samverkan.sam.core.economy.BudgetPeriod;
import se.samverkan.sam.core.economy.CostBenefit;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.economy.Stakeholder;
import se.samverkan.sam.core.economy.StakeholderFlow;
import se.samverkan.sam.core.evaluation.EvaluationField;
import se.samverkan.sam.core.evaluation.SelfEvaluation;
import se.samverkan.sam.core.followup.FollowUpRecord;
import se.samverkan.sam.core.followup.Occupation;
import se.samverkan.sam.core.followup.OccupationKind;
import se.samverkan.sam.core.followup.Registration;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.outcome.ClassificationResult;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.participation.AssignmentKind;
import se.samverkan.sam.core.participation.Attendee;
import se.samverkan.sam.core.participation.AttendeeRole;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.participation.ContactChannel;
import se.samverkan.sam.core.participation.ContactResult;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.FollowUpAnchor;
import se.samverkan.sam.core.participation.MappingStep;
import se.samverkan.sam.core.participation.MedicalService;
import se.samverkan.sam.core.participation.MeetingKind;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.PolicyVersion;
import se.samverkan.sam.core.participation.Recipient;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.Stage;
import se.samverkan.sam.core.participation.TeamRole;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.plan.ActivityStatus;
import se.samverkan.sam.core.plan.DirectionChoice;
import se.samverkan.sam.core.plan.DirectionCode;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.plan.PlaceSource;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.reconciliation.Check;
import se.samverkan.sam.core.reconciliation.Figure;
import se.samverkan.sam.core.reconciliation.FigureUnit;
import se.samverkan.sam.core.reconciliation.PrintedReport;
import se.samverkan.sam.core.reconciliation.Statement;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingGround;

/** The types that the module teaches a mapper, each with its form. */
final class Taught {

  /** A type and its form. */
  record Kind<T>(Class<T> type, Form<T> form) {}

  private Taught() {}

  static List<Kind<?>> kinds() {
    List<Kind<?>> kinds = new ArrayList<>(ofApplicantsAndAssessments());
    kinds.addAll(ofParticipations());
    kinds.addAll(ofOutcomes());
    kinds.addAll(ofEvents());
    kinds.addAll(ofReports());
    return List.copyOf(kinds);
  }

  private static List<Kind<?>> ofApplicantsAndAssessments() {
    return List.of(
        new Kind<>(ParticipantId.class, CommonForms.PARTICIPANT_ID),
        new Kind<>(Label.class, CommonForms.LABEL),
        new Kind<>(Source.class, CommonForms.SOURCE),
        new Kind<>(Agency.class, ApplicantForms.AGENCY),
        new Kind<>(BenefitKind.class, ApplicantForms.BENEFIT_KIND),
        new Kind<>(ConsentKind.class, ApplicantForms.CONSENT_KIND),
        new Kind<>(DiagnosisSource.class, ApplicantForms.DIAGNOSIS_SOURCE),
        new Kind<>(Employment.class, ApplicantForms.EMPLOYMENT),
        new Kind<>(Livelihood.class, ApplicantForms.LIVELIHOOD),
        new Kind<>(Sex.class, ApplicantForms.SEX),
        new Kind<>(Diagnosis.class, ApplicantForms.DIAGNOSIS),
        new Kind<>(Benefit.class, ApplicantForms.BENEFIT),
        new Kind<>(Consent.class, ApplicantForms.CONSENT),
        new Kind<>(EarlierProgramme.class, ApplicantForms.EARLIER_PROGRAMME),
        new Kind<>(Applicant.class, ApplicantForms.APPLICANT),
        new Kind<>(DiagnosisGroup.class, ListedCodeForms.DIAGNOSIS_GROUP),
        new Kind<>(DiagnosisCode.class, ListedCodeForms.DIAGNOSIS_CODE),
        new Kind<>(ProblemArea.class, ListedCodeForms.PROBLEM_AREA),
        new Kind<>(DirectionCode.class, ListedCodeForms.DIRECTION_CODE),
        new Kind<>(Finding.class, AssessmentForms.FINDING),
        new Kind<>(Verdict.class, AssessmentForms.VERDICT),
        new Kind<>(GroupRole.class, AssessmentForms.GROUP_ROLE),
        new Kind<>(DecisionOutcome.class, AssessmentForms.DECISION_OUTCOME),
        new Kind<>(ValueUsed.class, AssessmentForms.VALUE_USED),
        new Kind<>(Reason.class, AssessmentForms.REASON),
        new Kind<>(MissingFact.class, AssessmentForms.MISSING_FACT),
        new Kind<>(GroupAssessment.class, AssessmentForms.GROUP_ASSESSMENT),
        new Kind<>(Notice.class, AssessmentForms.NOTICE),
        new Kind<>(FactUsed.class, AssessmentForms.FACT_USED),
        new Kind<>(Provenance.class, AssessmentForms.PROVENANCE),
        new Kind<>(Assessment.class, AssessmentForms.ASSESSMENT),
        new Kind<>(Decision.class, AssessmentForms.DECISION),
        new Kind<>(ReadingInForce.class, AuditForms.READING),
        new Kind<>(RecordedAnswer.class, AuditForms.ANSWER),
        new Kind<>(AuditRecord.class, AuditForms.RECORD));
  }

  private static List<Kind<?>> ofParticipations() {
    return List.of(
        new Kind<>(EnrolmentId.class, CommonForms.ENROLMENT_ID),
        new Kind<>(EventId.class, CommonForms.EVENT_ID),
        new Kind<>(PartialDate.class, CommonForms.PARTIAL_DATE),
        new Kind<>(Stage.class, IntakeForms.STAGE),
        new Kind<>(EventKind.class, IntakeForms.EVENT_KIND),
        new Kind<>(TeamRole.class, ContactForms.TEAM_ROLE),
        new Kind<>(ContactChannel.class, ContactForms.CONTACT_CHANNEL),
        new Kind<>(ContactResult.class, ContactForms.CONTACT_RESULT),
        new Kind<>(MeetingKind.class, MeetingForms.MEETING_KIND),
        new Kind<>(MappingStep.class, MeetingForms.MAPPING_STEP),
        new Kind<>(AssignmentKind.class, MeetingForms.ASSIGNMENT_KIND),
        new Kind<>(AttendeeRole.class, MeetingForms.ATTENDEE_ROLE),
        new Kind<>(Attendee.class, MeetingForms.ATTENDEE),
        new Kind<>(MedicalService.class, MedicalForms.MEDICAL_SERVICE),
        new Kind<>(ClosureReason.class, CourseForms.CLOSURE_REASON),
        new Kind<>(Recipient.class, CourseForms.RECIPIENT),
        new Kind<>(FollowUpAnchor.class, CourseForms.FOLLOW_UP_ANCHOR),
        new Kind<>(PolicyVersion.class, EventForms.POLICY_VERSION),
        new Kind<>(RecordedEvent.class, EventForms.RECORDED_EVENT),
        new Kind<>(Participation.class, EventForms.PARTICIPATION),
        new Kind<>(LegalBasis.class, SharingForms.LEGAL_BASIS),
        new Kind<>(Purpose.class, SharingForms.PURPOSE),
        new Kind<>(SharingGround.class, SharingForms.GROUND),
        new Kind<>(HoursPerWeek.class, PlanForms.HOURS),
        new Kind<>(PlaceSource.class, PlanForms.PLACE_SOURCE),
        new Kind<>(ActivityStatus.class, PlanForms.ACTIVITY_STATUS),
        new Kind<>(PlannedActivity.class, PlanForms.PLANNED_ACTIVITY),
        new Kind<>(DirectionChoice.class, PlanForms.DIRECTION_CHOICE),
        new Kind<>(ActionPlan.class, PlanForms.ACTION_PLAN));
  }

  private static List<Kind<?>> ofOutcomes() {
    return List.of(
        new Kind<>(Destination.class, ClosureForms.DESTINATION),
        new Kind<>(Closure.class, ClosureForms.CLOSURE),
        new Kind<>(Ending.class, ClosureForms.ENDING),
        new Kind<>(DestinationKind.class, ClosureForms.DESTINATION_KIND),
        new Kind<>(Sector.class, ClosureForms.SECTOR),
        new Kind<>(EmploymentForm.class, ClosureForms.EMPLOYMENT_FORM),
        new Kind<>(ClassResult.class, OutcomeForms.CLASS_RESULT),
        new Kind<>(ClassificationResult.class, OutcomeForms.CLASSIFICATION_RESULT),
        new Kind<>(OutcomeAssessment.class, OutcomeForms.OUTCOME_ASSESSMENT),
        new Kind<>(Registration.class, FollowUpForms.REGISTRATION),
        new Kind<>(OccupationKind.class, FollowUpForms.OCCUPATION_KIND),
        new Kind<>(Occupation.class, FollowUpForms.OCCUPATION),
        new Kind<>(FollowUpRecord.class, FollowUpForms.RECORD));
  }

  /** What concerns a programme rather than a person. */
  private static List<Kind<?>> ofReports() {
    List<Kind<?>> kinds = new ArrayList<>();
    kinds.add(new Kind<>(FigureUnit.class, ReportForms.FIGURE_UNIT));
    kinds.add(new Kind<>(Figure.class, ReportForms.FIGURE));
    kinds.add(new Kind<>(Statement.class, ReportForms.STATEMENT));
    kinds.add(new Kind<>(Check.class, CheckForms.CHECK));
    kinds.add(new Kind<>(PrintedReport.class, ReportForms.PRINTED_REPORT));
    kinds.add(new Kind<>(BudgetPeriod.class, EconomyForms.BUDGET_PERIOD));
    kinds.add(new Kind<>(BudgetLine.class, EconomyForms.BUDGET_LINE));
    kinds.add(new Kind<>(Budget.class, EconomyForms.BUDGET));
    kinds.add(new Kind<>(Stakeholder.class, EconomyForms.STAKEHOLDER));
    kinds.add(new Kind<>(StakeholderFlow.class, EconomyForms.STAKEHOLDER_FLOW));
    kinds.add(new Kind<>(CostBenefit.class, EconomyForms.COST_BENEFIT));
    kinds.add(new Kind<>(PublishedPayoff.class, EconomyForms.PUBLISHED_PAYOFF));
    kinds.add(new Kind<>(EvaluationField.class, EvaluationForms.SECTION));
    kinds.add(new Kind<>(SelfEvaluation.class, EvaluationForms.SELF_EVALUATION));
    return kinds;
  }

  /** Events, and what narrower kinds of them a host may ask for. */
  private static List<Kind<?>> ofEvents() {
    Set<Class<? extends Event>> types = new LinkedHashSet<>();
    types.add(Event.class);
    for (Variant<?> variant : EventForms.EVENT.variants().values()) {
      Class<? extends Event> record = variant.record().asSubclass(Event.class);
      Stream.of(record.getInterfaces()).forEach(group -> types.add(group.asSubclass(Event.class)));
      types.add(record);
    }
    return types.stream().<Kind<?>>map(Taught::narrowed).toList();
  }

  private static <E extends Event> Kind<E> narrowed(Class<E> type) {
    return new Kind<>(type, EventForms.EVENT.narrowedTo(type));
  }
}
