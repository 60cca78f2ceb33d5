// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.InterpretationUsed;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationBuilder;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.outcome.OutcomeResult;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.GoalMeasure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomesInPacksTest {

  private static final EnrolmentId CASE = EnrolmentId.of("case");
  private static final LocalDate DAY = LocalDate.of(2013, 1, 1);

  private static RulePack withReading(String id, String interpretation, String reading) {
    PackFiles files = RulePacks.builtIn(id).files();
    String own =
        """
        pack: own
        version: "1.0.0"
        validFrom: 2011-08-09
        basedOn: {pack: %s, version: "1.0.0"}
        readings: {%s: %s}
        """
            .formatted(files.id(), interpretation, reading);
    return RulePacks.read(OwnPacks.pack("own", own, "")).orElseThrow().using(Engine.MODEL);
  }

  private static ClassResult in(RulePack pack, String classification, ClosureAs closure) {
    return pack.classify(CASE, closure.made(), DAY).in(classification).orElseThrow();
  }

  private record ClosureAs(Ending ending, boolean mapped, List<Destination> destinations) {
    ClosureAs(Ending ending, boolean mapped, Destination... destinations) {
      this(ending, mapped, List.of(destinations));
    }

    Closure made() {
      return Closure.builder()
          .ending(ending)
          .mappingDone(mapped)
          .hasPlan(true)
          .destinations(FactList.complete(destinations))
          .build();
    }
  }

  private static Destination to(DestinationKind kind, EmploymentForm... forms) {
    DestinationBuilder destination = Destination.builder().kind(kind);
    Stream.of(forms).forEach(destination::form);
    return destination.build();
  }

  private static ClassResult one(String id) {
    return new ClassResult.Classified(id);
  }

  @Test
  void the_second_class_of_resam_is_subsidised_work_under_the_reading_of_the_text() {
    RulePack table = RulePacks.builtIn("resam").using(Engine.MODEL);
    RulePack text = withReading("resam", "class-two", "text");
    ClosureAs subsidised =
        new ClosureAs(
            Ending.COMPLETED, true, to(DestinationKind.EMPLOYMENT, EmploymentForm.WAGE_SUBSIDY));
    ClosureAs adapted =
        new ClosureAs(
            Ending.COMPLETED, true, to(DestinationKind.ADAPTED_WORK, EmploymentForm.ORDINARY));
    ClosureAs both =
        new ClosureAs(
            Ending.COMPLETED, true, to(DestinationKind.ADAPTED_WORK, EmploymentForm.WAGE_SUBSIDY));

    assertThat(in(table, "result", subsidised)).isEqualTo(one("labour-market"));
    assertThat(in(text, "result", subsidised)).isEqualTo(one("less-sick-leave"));
    assertThat(in(table, "result", adapted)).isEqualTo(one("less-sick-leave"));
    assertThat(in(text, "result", adapted)).isEqualTo(new ClassResult.None());
    assertThat(in(table, "result", both)).isEqualTo(one("less-sick-leave"));
    assertThat(in(text, "result", both)).isEqualTo(one("less-sick-leave"));
  }

  @Test
  void a_transfer_is_rehabilitation_under_one_reading_only() {
    ClosureAs transferred = new ClosureAs(Ending.TRANSFERRED, true);

    assertThat(in(RulePacks.builtIn("resam").using(Engine.MODEL), "result", transferred))
        .isEqualTo(new ClassResult.None());
    assertThat(in(withReading("resam", "transfer-class", "rehabilitation"), "result", transferred))
        .isEqualTo(one("work-rehabilitation"));
  }

  @Test
  void to_complete_is_to_be_mapped_under_one_reading_and_to_be_closed_so_under_the_other() {
    RulePack course = RulePacks.builtIn("sam").using(Engine.MODEL);
    RulePack mapping = withReading("sam", "completes", "mapping");
    ClosureAs mapped = new ClosureAs(Ending.PROGRAMME_ENDED, true);
    ClosureAs closed = new ClosureAs(Ending.COMPLETED, false);
    ClosureAs left = new ClosureAs(Ending.WITHDREW, true);

    assertThat(in(course, "completion", mapped)).isEqualTo(new ClassResult.None());
    assertThat(in(mapping, "completion", mapped)).isEqualTo(one("completed-with-plan"));
    assertThat(in(course, "completion", closed)).isEqualTo(one("completed-with-plan"));
    assertThat(in(mapping, "completion", closed)).isEqualTo(new ClassResult.None());
    assertThat(in(mapping, "completion", left)).isEqualTo(one("drop-out"));
  }

  @Test
  void job_search_is_a_measure_under_one_reading_only() {
    ClosureAs searching = new ClosureAs(Ending.COMPLETED, true, to(DestinationKind.JOB_SEARCH));

    assertThat(in(RulePacks.builtIn("sam").using(Engine.MODEL), "onward", searching))
        .isEqualTo(new ClassResult.None());
    assertThat(in(withReading("sam", "onward-classes", "search-counts"), "onward", searching))
        .isEqualTo(one("other-measure"));
  }

  @Test
  void an_answer_names_the_interpretations_that_it_rests_on_and_by_which_rules_it_was_made() {
    RulePack sam = RulePacks.builtIn("sam").using(Engine.MODEL);
    OutcomeAssessment assessment =
        sam.classify(CASE, new ClosureAs(Ending.COMPLETED, true).made(), DAY);

    assertThat(assessment.provenance().sha256()).isEqualTo(sam.outcomeSha256());
    assertThat(sam.outcomeSha256()).isNotEqualTo(sam.sha256());
    assertThat(assessment.classifications())
        .allSatisfy(
            one ->
                assertThat(one.reasons())
                    .isNotEmpty()
                    .extracting(Reason::interpretation)
                    .allSatisfy(interpretation -> assertThat(interpretation).isPresent()));
    assertThat(assessment.classifications().get(0).reasons().get(1).interpretation())
        .map(InterpretationUsed::reading)
        .contains("course");
    assertThat(assessment.facts()).extracting(fact -> fact.field()).contains("ending", "hasPlan");
    assertThat(assessment.toString()).doesNotContain("COMPLETED");
  }

  @Test
  void only_a_participation_of_the_programme_that_has_ended_has_a_class() {
    RulePack sam = RulePacks.builtIn("sam").using(Engine.MODEL);
    Participation begun = Participation.open(CASE, ParticipantId.of("p"), "sam");

    assertThat(refusal(sam.classify(begun, DAY))).contains("not-ended");
    assertThat(refusal(sam.classify(begun, LocalDate.of(2011, 8, 8))))
        .contains("before-pack-is-valid");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> sam.classify(Participation.open(CASE, ParticipantId.of("p"), "resam"), DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sam.classify(CASE, Closure.builder().build(), LocalDate.of(2011, 8, 8)));
  }

  private static Optional<String> refusal(OutcomeResult result) {
    return result.fold(assessed -> Optional.empty(), refused -> Optional.of(refused.code()));
  }

  @Test
  void the_goals_of_the_reports_are_there_in_each_wording() {
    assertThat(RulePacks.builtIn("resam").programme().goals())
        .extracting(Goal::id)
        .containsExactly(
            "result",
            "result-as-worded",
            "result-in-a-year-of-enrolment",
            "result-in-a-year-of-closure",
            "volume",
            "throughput");
    assertThat(RulePacks.builtIn("sam").programme().goals())
        .filteredOn(goal -> goal.measure() instanceof GoalMeasure.OutcomeShare)
        .extracting(Goal::id)
        .containsExactly("completion", "onward-application", "onward-report");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "requires: resam.to-social-services",
            "requires: resam.to-social-service",
            "class `social-services` asks for criterion `resam.to-social-service`, which no rule"
                + " states; did you mean `resam.to-social-services`?"),
        Arguments.of(
            "classes: [less-sick-leave]",
            "classes: [less-sick-leav]",
            "class `labour-market` goes after a class `less-sick-leav` that is not in the"
                + " classification; did you mean `less-sick-leave`?"),
        Arguments.of("atLeastPercent: 40", "atLeastPercent: 140", "`atLeastPercent` is 1 to 100"),
        Arguments.of(
            "classes: [reached]",
            "classes: [reachd]",
            "classification `stated-goal` has no class `reachd`; did you mean `reached`?"),
        Arguments.of(
            "classification: stated-goal",
            "classification: state-goal",
            "there is no classification `state-goal`; did you mean `stated-goal`?"),
        Arguments.of(
            "variantOf: result",
            "variantOf: results",
            "there is no goal `results`; did you mean `result`?"),
        Arguments.of(
            "interpretation: within-a-year",
            "interpretation: within-year",
            "there is no interpretation `within-year`; did you mean `within-a-year`?"),
        Arguments.of(
            "within: {months: 12, of: closure}",
            "within: {months: 12, of: closur}",
            "`closur` is unknown as `of`; did you mean `closure`?"),
        Arguments.of(
            "caseload: {atLeast: 30}",
            "caseload: {atLeast: 30}\n    enrolment: {atMostMonths: 6}",
            "a goal needs only one of `outcomes`, `enrolment`, `caseload`"),
        Arguments.of(
            "    caseload: {atLeast: 30}\n",
            "",
            "a goal needs one of `outcomes`, `enrolment`, `caseload`"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_in_classes_or_goals_is_told(String right, String wrong, String told) {
    PackFiles files = RulePacks.builtIn("resam").files();
    String manifest = new String(files.bytes(PackFiles.MANIFEST).orElseThrow(), UTF_8);
    assertThat(manifest).contains(right);
    List<PackProblem> problems =
        RulePacks.read(OwnPacks.withRulesOf(files, manifest.replace(right, wrong))).problems();

    assertThat(problems)
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.toString()).endsWith(": " + told));
  }

  @Test
  void a_class_that_goes_before_itself_is_told() {
    PackFiles files = RulePacks.builtIn("resam").files();
    String manifest =
        new String(files.bytes(PackFiles.MANIFEST).orElseThrow(), UTF_8)
            .replace("classes: [less-sick-leave]", "classes: [social-services]");

    assertThat(RulePacks.read(OwnPacks.withRulesOf(files, manifest)).problems())
        .extracting(PackProblem::message)
        .containsExactly(
            "class `labour-market` goes before itself",
            "class `social-services` goes before itself");
  }

  @Test
  void a_rule_on_outcomes_is_read_like_one_on_applicants() {
    PackFiles files = RulePacks.builtIn("sam").files();
    String outcome = new String(files.bytes(PackFiles.OUTCOME).orElseThrow(), UTF_8);
    String manifest = new String(files.bytes(PackFiles.MANIFEST).orElseThrow(), UTF_8);
    PackSource wrong =
        OwnPacks.with(
            OwnPacks.withRulesOf(files, manifest),
            PackFiles.OUTCOME,
            outcome
                .replace("studies.chosen == true", "studies.chose == true")
                .replace("OutcomeOnDate( hasPlan", "ApplicantOnDate( hasPlan")
                .replace("@id(\"sam.completed\")", "@id(\"sam.age\")"));

    assertThat(RulePacks.read(wrong).problems())
        .extracting(PackProblem::toString)
        .anySatisfy(text -> assertThat(text).contains("studies.chose").contains("`studies.chosen`"))
        .anySatisfy(text -> assertThat(text).contains("write `OutcomeOnDate( … )`"));
  }
}
