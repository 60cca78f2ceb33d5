// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.BenefitBuilder;
import se.samverkan.sam.core.applicant.ConsentBuilder;
import se.samverkan.sam.core.applicant.DiagnosisBuilder;
import se.samverkan.sam.core.applicant.DiagnosisCodeBuilder;
import se.samverkan.sam.core.applicant.EarlierProgrammeBuilder;
import se.samverkan.sam.core.applicant.ProblemAreaBuilder;
import se.samverkan.sam.core.assessment.AssessmentBuilder;
import se.samverkan.sam.core.assessment.DecisionBuilder;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.FactUsedBuilder;
import se.samverkan.sam.core.assessment.GroupAssessmentBuilder;
import se.samverkan.sam.core.assessment.MissingFactBuilder;
import se.samverkan.sam.core.assessment.NoticeBuilder;
import se.samverkan.sam.core.assessment.ProvenanceBuilder;
import se.samverkan.sam.core.assessment.ReasonBuilder;
import se.samverkan.sam.core.assessment.ValueUsedBuilder;
import se.samverkan.sam.core.closure.ClosureBuilder;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.economy.BudgetBuilder;
import se.samverkan.sam.core.economy.CostBenefitBuilder;
import se.samverkan.sam.core.followup.FollowUpRecordBuilder;
import se.samverkan.sam.core.outcome.ClassificationResultBuilder;
import se.samverkan.sam.core.outcome.OutcomeAssessmentBuilder;
import se.samverkan.sam.core.participation.RecordedEventBuilder;
import se.samverkan.sam.core.plan.ActionPlanBuilder;
import se.samverkan.sam.core.plan.DirectionChoiceBuilder;
import se.samverkan.sam.core.plan.DirectionCodeBuilder;
import se.samverkan.sam.core.plan.PlannedActivityBuilder;
import se.samverkan.sam.core.reconciliation.PrintedReportBuilder;
import se.samverkan.sam.core.sharing.SharingGroundBuilder;

class FormsTest {

  @ParameterizedTest
  @MethodSource
  void aFormHasAPropertyForEachThatTheBuilderTakes(ObjectForm<?, ?> form, Class<?> builder) {
    assertThat(new TreeSet<>(form.properties().keySet())).isEqualTo(attributes(builder));
  }

  static Stream<Arguments> aFormHasAPropertyForEachThatTheBuilderTakes() {
    return Stream.of(
        arguments(ApplicantForms.APPLICANT, ApplicantBuilder.class),
        arguments(ApplicantForms.BENEFIT, BenefitBuilder.class),
        arguments(ApplicantForms.CONSENT, ConsentBuilder.class),
        arguments(ApplicantForms.DIAGNOSIS, DiagnosisBuilder.class),
        arguments(ApplicantForms.EARLIER_PROGRAMME, EarlierProgrammeBuilder.class),
        arguments(ListedCodeForms.DIAGNOSIS_CODE, DiagnosisCodeBuilder.class),
        arguments(ListedCodeForms.PROBLEM_AREA, ProblemAreaBuilder.class),
        arguments(ListedCodeForms.DIRECTION_CODE, DirectionCodeBuilder.class),
        arguments(AssessmentForms.ASSESSMENT, AssessmentBuilder.class),
        arguments(AssessmentForms.GROUP_ASSESSMENT, GroupAssessmentBuilder.class),
        arguments(AssessmentForms.REASON, ReasonBuilder.class),
        arguments(AssessmentForms.VALUE_USED, ValueUsedBuilder.class),
        arguments(AssessmentForms.MISSING_FACT, MissingFactBuilder.class),
        arguments(AssessmentForms.NOTICE, NoticeBuilder.class),
        arguments(AssessmentForms.FACT_USED, FactUsedBuilder.class),
        arguments(AssessmentForms.PROVENANCE, ProvenanceBuilder.class),
        arguments(AssessmentForms.DECISION, DecisionBuilder.class),
        arguments(EventForms.RECORDED_EVENT, RecordedEventBuilder.class),
        arguments(PlanForms.ACTION_PLAN, ActionPlanBuilder.class),
        arguments(PlanForms.DIRECTION_CHOICE, DirectionChoiceBuilder.class),
        arguments(PlanForms.PLANNED_ACTIVITY, PlannedActivityBuilder.class),
        arguments(SharingForms.GROUND, SharingGroundBuilder.class),
        arguments(ClosureForms.CLOSURE, ClosureBuilder.class),
        arguments(OutcomeForms.CLASSIFICATION_RESULT, ClassificationResultBuilder.class),
        arguments(OutcomeForms.OUTCOME_ASSESSMENT, OutcomeAssessmentBuilder.class),
        arguments(FollowUpForms.RECORD, FollowUpRecordBuilder.class),
        arguments(ReportForms.PRINTED_REPORT, PrintedReportBuilder.class),
        arguments(EconomyForms.BUDGET, BudgetBuilder.class),
        arguments(EconomyForms.COST_BENEFIT, CostBenefitBuilder.class));
  }

  @Test
  void codesAreInLowerCamelCase() {
    assertThat(CodeForm.of(DecisionOutcome.class).names())
        .containsExactly(
            "admitted", "excluded", "referredToTreatment", "notSuitableForNow", "declinedByPerson");
  }

  /** The names of what a builder takes one at a time, which for a list is all of it at once. */
  private static Set<String> attributes(Class<?> builder) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getReturnType() == builder && method.getParameterCount() == 1)
        .map(Method::getName)
        .filter(name -> !name.equals("copyOf") && !name.equals("from") || takesADate(builder, name))
        .filter(name -> !name.startsWith("put"))
        .filter(name -> !name.startsWith("add") || name.startsWith("addAll"))
        .map(FormsTest::withoutAddAll)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether {@code from} is the first day of a period rather than a copy. */
  private static boolean takesADate(Class<?> builder, String name) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(name))
        .map(method -> method.getParameterTypes()[0])
        .anyMatch(type -> type == LocalDate.class || type == PartialDate.class);
  }

  private static String withoutAddAll(String name) {
    return name.startsWith("addAll")
        ? Character.toLowerCase(name.charAt(6)) + name.substring(7)
        : name;
  }
}
