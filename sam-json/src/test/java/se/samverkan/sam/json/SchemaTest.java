// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.ApplicantArbitraries;
import se.samverkan.sam.arbitrary.AssessmentArbitraries;
import se.samverkan.sam.arbitrary.AuditArbitraries;
import se.samverkan.sam.arbitrary.ClosureArbitraries;
import se.samverkan.sam.arbitrary.CommonArbitraries;
import se.samverkan.sam.arbitrary.EconomyArbitraries;
import se.samverkan.sam.arbitrary.Events;
import se.samverkan.sam.arbitrary.OutcomeArbitraries;
import se.samverkan.sam.arbitrary.PlanArbitraries;
import se.samverkan.sam.arbitrary.ReportArbitraries;
import se.samverkan.sam.arbitrary.SharingArbitraries;
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
import tools.jackson.core.JacksonException;

/** The schema files are printed from the forms; {@code -Dgolden.update=true} prints them anew. */
class SchemaTest {

  private static final Map<String, ObjectForm<?, ?>> FORMS =
      Map.ofEntries(
          Map.entry("applicant", ApplicantForms.APPLICANT),
          Map.entry("assessment", AssessmentForms.ASSESSMENT),
          Map.entry("decision", AssessmentForms.DECISION),
          Map.entry("audit-record", AuditRecordForm.PARTS),
          Map.entry("event", EventForms.RECORDED_EVENT),
          Map.entry("participation", ParticipationForm.PARTS),
          Map.entry("plan", PlanForms.ACTION_PLAN),
          Map.entry("ground", SharingForms.GROUND),
          Map.entry("closure", ClosureForms.CLOSURE),
          Map.entry("outcome-assessment", OutcomeForms.OUTCOME_ASSESSMENT),
          Map.entry("follow-up-record", FollowUpForms.RECORD),
          Map.entry("printed-report", ReportForms.PRINTED_REPORT),
          Map.entry("budget", EconomyForms.BUDGET),
          Map.entry("cost-benefit", EconomyForms.COST_BENEFIT),
          Map.entry("published-payoff", EconomyForms.PUBLISHED_PAYOFF),
          Map.entry("self-evaluation", EvaluationForms.SELF_EVALUATION));

  /** A reader refuses these, and a schema has no words for why. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "an own fact twice",
          "an escaped NUL",
          "an escaped half character",
          "a property twice",
          "a property twice in different escapes",
          "a national identity number",
          "a day that does not exist",
          "a whole number with an exponent",
          "a benefit that ends before it begins",
          "a benefit that cannot be time-limited",
          "a consent withdrawn before it was given",
          "two consents at once",
          "compensation both limited and not",
          "a type twice",
          "a month that does not exist",
          "a day in a month that does not exist",
          "an enrolment id that is a national identity number",
          "an attendee twice",
          "hours with an exponent",
          "a case taken over that is interrupted",
          "a reason of a wide space",
          "an activity that ends before it begins",
          "a consent that says not which",
          "two events of one id",
          "an event of another enrolment",
          "a ground by statute with a consent",
          "a ground by statute without citation",
          "no purpose",
          "a ground that ends before it begins",
          "a check of what is not there",
          "a sum of unlike figures",
          "a figure twice",
          "a number in another notation",
          "a budget planned for less than it is",
          "a period that is not there",
          "a share above one",
          "a pay-off of one point",
          "a field twice",
          "more than full time",
          "a sector of studies",
          "a conflict of one class");

  private static final Map<String, Schema> SCHEMAS =
      FORMS.keySet().stream().collect(Collectors.toMap(Function.identity(), SchemaTest::schema));

  @Example
  void theSchemaFilesSayWhatTheFormsSay() throws IOException {
    for (Map.Entry<String, ObjectForm<?, ?>> form : FORMS.entrySet()) {
      Path file = file(form.getKey());
      String printed = SchemaPrinter.print(title(form.getKey()), form.getValue());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, printed, StandardCharsets.UTF_8);
      }
      assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(printed);
    }
  }

  @Example
  void theSchemasAreInTheJar() {
    for (String kind : FORMS.keySet()) {
      assertThat(SamJson.class.getResource("/META-INF/sam/schemas/" + kind + ".schema.json"))
          .isNotNull();
    }
  }

  @Property(tries = 50)
  void whatIsWrittenFitsTheSchema(
      @ForAll("applicants") Applicant applicant,
      @ForAll("assessments") Assessment assessment,
      @ForAll("decisions") Decision decision) {
    assertFits("applicant", SamJson.applicant().write(applicant, Layout.COMPACT));
    assertFits("assessment", SamJson.assessment().write(assessment, Layout.COMPACT));
    assertFits("decision", SamJson.decision().write(decision, Layout.COMPACT));
  }

  @Property(tries = 50)
  void whatIsWrittenOfARecordFitsTheSchema(@ForAll("auditRecords") AuditRecord record) {
    assertFits("audit-record", SamJson.auditRecord().write(record, Layout.COMPACT));
  }

  @Property(tries = 100)
  void whatIsWrittenOfAParticipationFitsTheSchema(
      @ForAll("events") RecordedEvent event,
      @ForAll("participations") Participation participation,
      @ForAll("plans") ActionPlan plan,
      @ForAll("grounds") SharingGround ground) {
    assertFits("event", SamJson.event().write(event, Layout.COMPACT));
    assertFits("participation", SamJson.participation().write(participation, Layout.COMPACT));
    assertFits("plan", SamJson.plan().write(plan, Layout.COMPACT));
    assertFits("ground", SamJson.sharingGround().write(ground, Layout.COMPACT));
  }

  @Property(tries = 50)
  void whatIsWrittenOfAnOutcomeFitsTheSchema(
      @ForAll("closures") Closure closure,
      @ForAll("outcomes") OutcomeAssessment outcome,
      @ForAll("records") FollowUpRecord record) {
    assertFits("closure", SamJson.closure().write(closure, Layout.COMPACT));
    assertFits("outcome-assessment", SamJson.outcomeAssessment().write(outcome, Layout.COMPACT));
    assertFits("follow-up-record", SamJson.followUpRecord().write(record, Layout.COMPACT));
  }

  @Property(tries = 50)
  void whatIsWrittenOfAReportFitsTheSchema(
      @ForAll("reports") PrintedReport report,
      @ForAll("budgets") Budget budget,
      @ForAll("calculations") CostBenefit calculation,
      @ForAll("payoffs") PublishedPayoff payoff,
      @ForAll("evaluations") SelfEvaluation evaluation) {
    assertFits("printed-report", SamJson.printedReport().write(report, Layout.COMPACT));
    assertFits("budget", SamJson.budget().write(budget, Layout.COMPACT));
    assertFits("cost-benefit", SamJson.costBenefit().write(calculation, Layout.COMPACT));
    assertFits("published-payoff", SamJson.publishedPayoff().write(payoff, Layout.COMPACT));
    assertFits("self-evaluation", SamJson.selfEvaluation().write(evaluation, Layout.COMPACT));
  }

  @Example
  void nullForWhatIsNotKnownFitsTheSchema() {
    assertFits(
        "applicant",
        "{\"id\":\"p\",\"voluntary\":null,\"benefits\":null,\"own\":{\"studies\":null}}");
    assertFits("applicant", "{\"id\":\"p\",\"employment\":null,\"own\":null}");
  }

  @Example
  void whatReadersRefuseTheSchemasRefuseWhereTheyCan() throws IOException {
    for (BrokenDocument broken : BrokenDocument.all()) {
      if (SCHEMAS.containsKey(broken.kind())) {
        assertThat(fits(broken.kind(), broken.text()))
            .as(broken.name())
            .isEqualTo(BEYOND_A_SCHEMA.contains(broken.name()));
      }
    }
  }

  @Provide
  Arbitrary<Applicant> applicants() {
    return ApplicantArbitraries.applicants();
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return AssessmentArbitraries.assessments();
  }

  @Provide
  Arbitrary<Decision> decisions() {
    return AssessmentArbitraries.decisions();
  }

  @Provide
  Arbitrary<AuditRecord> auditRecords() {
    return AuditArbitraries.records();
  }

  @Provide
  Arbitrary<RecordedEvent> events() {
    return Events.recorded();
  }

  @Provide
  Arbitrary<Participation> participations() {
    return Events.participations();
  }

  @Provide
  Arbitrary<ActionPlan> plans() {
    return PlanArbitraries.plans();
  }

  @Provide
  Arbitrary<SharingGround> grounds() {
    return SharingArbitraries.grounds(CommonArbitraries.texts());
  }

  @Provide
  Arbitrary<PrintedReport> reports() {
    return ReportArbitraries.reports();
  }

  @Provide
  Arbitrary<Budget> budgets() {
    return EconomyArbitraries.budgets();
  }

  @Provide
  Arbitrary<CostBenefit> calculations() {
    return EconomyArbitraries.calculations();
  }

  @Provide
  Arbitrary<PublishedPayoff> payoffs() {
    return EconomyArbitraries.payoffs();
  }

  @Provide
  Arbitrary<SelfEvaluation> evaluations() {
    return ReportArbitraries.evaluations();
  }

  @Provide
  Arbitrary<Closure> closures() {
    return ClosureArbitraries.closures();
  }

  @Provide
  Arbitrary<OutcomeAssessment> outcomes() {
    return OutcomeArbitraries.assessments();
  }

  @Provide
  Arbitrary<FollowUpRecord> records() {
    return OutcomeArbitraries.records();
  }

  private static void assertFits(String kind, String json) {
    assertThat(SCHEMAS.get(kind).validate(json, InputFormat.JSON)).isEmpty();
  }

  /** Whether a text is JSON and fits the schema. */
  private static boolean fits(String kind, String json) {
    try {
      return SCHEMAS.get(kind).validate(json, InputFormat.JSON).isEmpty();
    } catch (IllegalArgumentException | JacksonException e) { // it is not JSON
      return false;
    }
  }

  private static Schema schema(String kind) {
    String printed = SchemaPrinter.print(title(kind), FORMS.get(kind));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(printed, InputFormat.JSON);
  }

  private static Path file(String kind) {
    return Path.of("src/main/resources/META-INF/sam/schemas/" + kind + ".schema.json");
  }

  private static String title(String kind) {
    return "SAM library: " + kind;
  }
}
