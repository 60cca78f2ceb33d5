// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.goal.Trial.CARE;
import static se.samverkan.sam.core.goal.Trial.END;
import static se.samverkan.sam.core.goal.Trial.OPEN;
import static se.samverkan.sam.core.goal.Trial.WORK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.programme.GoalMeasure;
import se.samverkan.sam.core.programme.GoalWindow.Anchor;
import se.samverkan.sam.core.statistics.Count;

/** Goals held against the people of a programme (F69–F72, I3, I8, O4, O5). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoalEvaluationTest {

  @ParameterizedTest
  @CsvSource({
    "42, 61, 0, 42, MET",
    "41, 62, 0, 42, NOT_MET",
    "41, 61, 1, 42, UNKNOWN",
    "42, 60, 1, 42, MET",
    "40, 62, 1, 42, NOT_MET",
  })
  void a_share_is_met_from_the_threshold_on_and_open_where_the_unknown_can_decide(
      int work, int care, int open, long needed, GoalVerdict verdict) {
    GoalEvaluation evaluation =
        new Trial().ended(work, WORK).ended(care, CARE).ended(open, OPEN).on(END, Trial.share(40));

    assertThat(evaluation.verdict()).isEqualTo(verdict);
    GoalCount count = evaluation.count(Denominator.ENROLLED).orElseThrow();
    assertThat(count.needed()).isEqualTo(needed);
    assertThat(count.of()).isEqualTo(Count.of(103));
    assertThat(count.interval().atLeast()).isEqualTo(work);
    assertThat(count.interval().atMost()).isEqualTo(work + open);
    assertThat(count.reached().open()).hasSize(open);
  }

  @Test
  void the_explanation_says_what_was_needed_and_what_was_reached() {
    GoalEvaluation met = new Trial().ended(62, WORK).ended(41, CARE).on(END, Trial.share(40));
    assertThat(met.explanation().en()).isEqualTo("42 of 103 needed; 62 (60.2%) reached it");
    assertThat(met.explanation().sv()).isEqualTo("42 av 103 behövs; 62 (60,2\u00a0%) nådde det");

    GoalEvaluation open =
        new Trial().ended(29, WORK).ended(43, CARE).ended(31, OPEN).on(END, Trial.share(40));
    assertThat(open.explanation().en())
        .isEqualTo("42 of 103 needed; between 29 (28.2%) and 60 (58.3%) reached it");
    assertThat(open.explanation().sv())
        .isEqualTo("42 av 103 behövs; mellan 29 (28,2\u00a0%) och 60 (58,3\u00a0%) nådde det");
  }

  @Test
  void of_whom_a_share_is_taken_is_told_side_by_side() {
    Trial trial = new Trial().ended(62, WORK).ended(40, CARE).died(1, CARE).neverEnrolled(3);
    GoalEvaluation told =
        GoalEvaluation.of(
            Trial.goal(Trial.share(40)),
            trial.ground(END).neverEnrolled(Count.about(25, new Source("a test"))).build());

    assertThat(told.counts())
        .extracting(GoalCount::denominator)
        .containsExactly(Denominator.values());
    assertThat(told.count(Denominator.WITHOUT_DECEASED).orElseThrow().lowest())
        .hasToString("62/102");
    assertThat(told.count(Denominator.WITH_NEVER_ENROLLED).orElseThrow().highest())
        .hasToString("~62/128");
    assertThat(
            trial
                .on(END, Trial.share(40))
                .count(Denominator.WITH_NEVER_ENROLLED)
                .orElseThrow()
                .of())
        .isEqualTo(Count.of(106));
  }

  @Test
  void while_somebody_is_under_way_or_the_programme_goes_on_it_cannot_be_measured() {
    assertThat(new Trial().ended(9, WORK).underWay(1).on(END, Trial.share(40)).verdict())
        .isEqualTo(GoalVerdict.NOT_YET_MEASURABLE);
    Trial ended = new Trial().ended(9, WORK).ended(1, CARE);
    assertThat(ended.on(END.minusDays(1), Trial.share(40)).verdict())
        .isEqualTo(GoalVerdict.NOT_YET_MEASURABLE);
    assertThat(ended.on(END, Trial.share(40)).verdict()).isEqualTo(GoalVerdict.MET);
    assertThat(new Trial().on(END, Trial.share(40)).verdict()).isEqualTo(GoalVerdict.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void what_the_data_lacks_decides_nothing(Evidence lacking) {
    Trial trial = new Trial().ended(9, WORK).ended(1, CARE);
    GoalGround ground = trial.ground(END.plusYears(2)).addUnsupported(lacking).build();

    assertLacking(Trial.share(40), ground, lacking == Evidence.OUTCOMES);
    assertLacking(
        Trial.within(40, 6, Anchor.ENROLMENT),
        ground,
        lacking == Evidence.OUTCOMES || lacking == Evidence.DAYS);
    assertLacking(new GoalMeasure.MeanEnrolment(6), ground, lacking == Evidence.MEAN_ENROLMENT);
    assertLacking(new GoalMeasure.EnrolledAtATime(1), ground, lacking == Evidence.CASELOAD);
  }

  private static void assertLacking(GoalMeasure measure, GoalGround ground, boolean lacking) {
    GoalEvaluation evaluation = GoalEvaluation.of(Trial.goal(measure), ground);
    assertThat(evaluation.lacking().isEmpty()).isEqualTo(!lacking);
    assertThat(evaluation.verdict() == GoalVerdict.UNKNOWN).isEqualTo(lacking);
    assertThat(evaluation.explanation().en().contains("not reported")).isEqualTo(lacking);
    assertThat(evaluation.explanation().sv().contains("uppger inte")).isEqualTo(lacking);
  }

  @Test
  void a_conflict_counts_if_all_of_it_does() {
    ClassResult inside = new ClassResult.Conflict(Set.of("work", "studies"));
    ClassResult half = new ClassResult.Conflict(Set.of("work", "care"));
    ClassResult orNone = new ClassResult.Undetermined(Set.of("work"), true, List.of(), true);
    GoalMeasure measure =
        new GoalMeasure.OutcomeShare("result", Set.of("work", "studies"), 50, Optional.empty());

    assertThat(reached(inside, measure)).isEqualTo("1");
    assertThat(reached(half, measure)).isEqualTo("0..1");
    assertThat(reached(orNone, measure)).isEqualTo("0..1");
    assertThat(reached(new ClassResult.None(), measure)).isEqualTo("0");
  }

  private static String reached(ClassResult result, GoalMeasure measure) {
    return new Trial()
        .ended(1, result)
        .on(END, measure)
        .count(Denominator.ENROLLED)
        .orElseThrow()
        .interval()
        .toString();
  }

  @Test
  void within_a_time_counts_what_was_told_by_its_last_day() {
    LocalDate from = LocalDate.of(2010, 1, 15);
    LocalDate last = LocalDate.of(2010, 7, 15);
    GoalMeasure measure = Trial.within(50, 6, Anchor.ENROLMENT);
    LocalDate later = END.plusYears(1);

    assertThat(new Trial().ended(from, last, WORK).on(later, measure).verdict())
        .isEqualTo(GoalVerdict.MET);
    assertThat(new Trial().ended(from, last.plusDays(1), WORK).on(later, measure).verdict())
        .isEqualTo(GoalVerdict.NOT_MET);
    assertThat(new Trial().ended(from, last.minusDays(1), CARE).on(later, measure).verdict())
        .isEqualTo(GoalVerdict.UNKNOWN);
    assertThat(
            new Trial()
                .ended(from, last.minusDays(1), CARE)
                .followedUp(last, WORK)
                .on(later, measure)
                .verdict())
        .isEqualTo(GoalVerdict.MET);
    assertThat(
            new Trial()
                .ended(from, last.minusDays(1), CARE)
                .followedUp(last, CARE)
                .on(later, measure)
                .verdict())
        .isEqualTo(GoalVerdict.NOT_MET);
    assertThat(
            new Trial()
                .ended(from, last.minusDays(9), WORK)
                .followedUp(last, CARE)
                .on(later, measure)
                .verdict())
        .isEqualTo(GoalVerdict.MET);
    assertThat(new Trial().died(1, CARE).on(later, measure).verdict())
        .isEqualTo(GoalVerdict.NOT_MET);
  }

  @Test
  void a_time_after_the_end_of_the_programme_is_waited_for() {
    GoalMeasure measure = Trial.within(50, 6, Anchor.PROGRAMME_END);
    Trial trial = new Trial().ended(1, CARE).followedUp(LocalDate.of(2011, 6, 30), WORK);

    assertThat(trial.on(LocalDate.of(2011, 6, 29), measure).verdict())
        .isEqualTo(GoalVerdict.NOT_YET_MEASURABLE);
    assertThat(trial.on(LocalDate.of(2011, 6, 30), measure).verdict()).isEqualTo(GoalVerdict.MET);
  }

  @Test
  void a_time_from_closure_waits_for_those_who_have_not_closed() {
    GoalMeasure measure = Trial.within(50, 12, Anchor.CLOSURE);
    LocalDate end = LocalDate.of(2010, 5, 31);

    assertThat(new Trial().underWay(1).on(END, measure).verdict())
        .isEqualTo(GoalVerdict.NOT_YET_MEASURABLE);
    assertThat(new Trial().ended(1, CARE).on(end.plusMonths(12).minusDays(1), measure).verdict())
        .isEqualTo(GoalVerdict.NOT_YET_MEASURABLE);
    assertThat(new Trial().ended(1, CARE).on(end.plusMonths(12), measure).verdict())
        .isEqualTo(GoalVerdict.UNKNOWN);
    assertThat(new Trial().ended(1, WORK).on(END, measure).verdict()).isEqualTo(GoalVerdict.MET);
  }

  @Test
  void days_that_were_made_up_do_not_say_that_time_is_left() {
    GoalMeasure measure = Trial.within(50, 12, Anchor.CLOSURE);
    Trial trial = new Trial().ended(1, CARE);

    assertThat(trial.on(END, measure).verdict()).isEqualTo(GoalVerdict.NOT_YET_MEASURABLE);
    assertThat(
            GoalEvaluation.of(
                    Trial.goal(measure), trial.ground(END).addUnsupported(Evidence.DAYS).build())
                .verdict())
        .isEqualTo(GoalVerdict.UNKNOWN);
    assertThat(
            GoalEvaluation.of(
                    Trial.goal(measure),
                    trial.underWay(1).ground(END).addUnsupported(Evidence.DAYS).build())
                .verdict())
        .isEqualTo(GoalVerdict.NOT_YET_MEASURABLE);
  }

  @Test
  void a_mean_is_compared_without_rounding() {
    // twice 6 months of 30.4375 days are 365.25 days
    LocalDate from = LocalDate.of(2010, 1, 1);
    Trial at =
        new Trial().ended(from, from.plusDays(182), CARE).ended(from, from.plusDays(183), CARE);
    Trial over =
        new Trial().ended(from, from.plusDays(183), CARE).ended(from, from.plusDays(183), CARE);

    assertThat(at.on(END, new GoalMeasure.MeanEnrolment(6)).verdict()).isEqualTo(GoalVerdict.MET);
    GoalEvaluation evaluation = over.on(END, new GoalMeasure.MeanEnrolment(6));
    assertThat(evaluation.verdict()).isEqualTo(GoalVerdict.NOT_MET);
    assertThat(evaluation.measured()).contains(new BigDecimal("6.0"));
    assertThat(evaluation.explanation().en()).isEqualTo("at most 6 months; 6.0 months on average");
    assertThat(new Trial().underWay(3).on(END, new GoalMeasure.MeanEnrolment(6)).verdict())
        .isEqualTo(GoalVerdict.NOT_YET_MEASURABLE);
  }

  @Test
  void a_caseload_is_the_mean_at_the_ends_of_months() {
    // enrolled at the ends of February to April: 3 of 12 months
    Trial trial = new Trial().ended(8, CARE);

    assertThat(trial.on(END, new GoalMeasure.EnrolledAtATime(2)).verdict())
        .isEqualTo(GoalVerdict.MET);
    GoalEvaluation three = trial.on(END, new GoalMeasure.EnrolledAtATime(3));
    assertThat(three.verdict()).isEqualTo(GoalVerdict.NOT_MET);
    assertThat(three.measured()).contains(new BigDecimal("2.0"));
    assertThat(trial.on(END.minusDays(1), new GoalMeasure.EnrolledAtATime(2)).verdict())
        .isEqualTo(GoalVerdict.NOT_YET_MEASURABLE);
    assertThat(trial.on(Trial.BEGIN.minusDays(1), new GoalMeasure.EnrolledAtATime(2)).verdict())
        .isEqualTo(GoalVerdict.NOT_YET_MEASURABLE);
  }

  @Test
  void who_counts_in_one_wording_and_not_in_another_is_listed() {
    GoalGround ground =
        new Trial().ended(1, WORK).ended(1, CARE).ended(1, OPEN).ground(END).build();
    GoalEvaluation narrow = GoalEvaluation.of(Trial.goal(Trial.share(50)), ground);
    GoalEvaluation wide =
        GoalEvaluation.of(
            Trial.goal(
                new GoalMeasure.OutcomeShare(
                    "result", Set.of("work", "care"), 50, Optional.empty())),
            ground);

    GoalDifference difference = GoalDifference.between(narrow, wide);
    assertThat(difference.onlyInFirst()).isEmpty();
    assertThat(difference.onlyInSecond()).containsExactly(EnrolmentId.of("case-002"));
    assertThat(difference.open()).containsExactly(EnrolmentId.of("case-003"));
    assertThat(GoalDifference.between(wide, narrow).onlyInFirst())
        .containsExactly(EnrolmentId.of("case-002"));
    assertThat(difference).hasToString("GoalDifference[0, 1, 1 open]");
    GoalEvaluation mean = GoalEvaluation.of(Trial.goal(new GoalMeasure.MeanEnrolment(6)), ground);
    assertThatIllegalArgumentException().isThrownBy(() -> GoalDifference.between(mean, wide));
  }
}
