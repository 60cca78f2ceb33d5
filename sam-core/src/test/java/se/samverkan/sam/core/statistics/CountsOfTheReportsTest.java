// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.plan.HoursPerWeek;

/** What the reports count, counted here (F43, F52, F59, F64, F68, I4, O1, O9, O10). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CountsOfTheReportsTest {

  @Test
  void resam_s_outcomes_are_counted_by_class() {
    List<Member> members = new ArrayList<>(People.inClass("rehabilitation", 10));
    members.addAll(People.inClass("adapted", 2));
    members.addAll(People.inClass("employment-service", 50));
    members.addAll(People.inClass("social-insurance", 34));
    members.addAll(People.inClass("drop-out", 3));
    members.addAll(People.inClass("social-services", 4));
    Population population = Population.of(members);
    Tally positive =
        OutcomeCounts.in(
            population, "report", Set.of("rehabilitation", "adapted", "employment-service"));
    assertThat(positive.interval()).isEqualTo(Interval.of(62));
    assertThat(positive.interval().lowestShareOf(population.size()).percent(1))
        .contains(new BigDecimal("60.2"));
    assertThat(OutcomeCounts.in(population, "another", Set.of("adapted")).interval())
        .as("nobody was asked")
        .isEqualTo(new Interval(0, 103));
  }

  @Test
  void under_strict_wording_only_bounds_can_be_shown() {
    List<Member> members = new ArrayList<>(People.inClass("rehabilitation", 10));
    members.addAll(People.inClass("work", 19));
    members.addAll(open(31, Set.of("work", "job-seeking"), false));
    members.addAll(People.inClass("other", 43));
    Interval strict =
        OutcomeCounts.in(
                Population.of(members), "report", Set.of("rehabilitation", "work", "studies"))
            .interval();
    assertThat(strict).isEqualTo(new Interval(29, 60));
  }

  private static List<Member> open(int number, Set<String> possible, boolean canBeNone) {
    return People.several(
        "open-" + canBeNone + String.join("", new TreeSet<>(possible)),
        number,
        People.ended("x", "2010-01-01", "2010-08-01")
            .putOutcome(
                "report", new ClassResult.Undetermined(possible, canBeNone, List.of(), true)));
  }

  @Test
  void what_counts_in_whichever_class_it_is_counts() {
    List<Member> members = new ArrayList<>(open(1, Set.of("work", "studies"), false));
    members.addAll(open(1, Set.of("work"), true));
    members.addAll(open(1, Set.of("other"), true));
    members.addAll(
        People.several(
            "conflict",
            1,
            People.ended("x", "2010-01-01", "2010-08-01")
                .putOutcome("report", new ClassResult.Conflict(Set.of("work", "studies")))));
    members.addAll(
        People.several(
            "none",
            1,
            People.ended("x", "2010-01-01", "2010-08-01")
                .putOutcome("report", new ClassResult.None())));
    members.add(People.enrolled("under-way").build());
    Population population = Population.of(members);
    assertThat(OutcomeCounts.in(population, "report", Set.of("work", "studies")))
        .isEqualTo(
            new Tally(
                People.ids("open-falsestudieswork-0", "conflict-0"),
                People.ids("open-truework-0")));
    assertThat(OutcomeCounts.in(population, "report", Set.of("work")).interval())
        .isEqualTo(new Interval(0, 3));
  }

  @Test
  void seven_of_ten_came_to_the_information_meeting() {
    MemberBuilder summoned = People.enrolled("x").addReached(FunnelStep.INFORMATION_SUMMONED);
    List<Member> members = new ArrayList<>(People.several("stayed-away", 3, summoned));
    members.addAll(
        People.several(
            "came",
            7,
            People.enrolled("x")
                .addReached(FunnelStep.INFORMATION_SUMMONED, FunnelStep.INFORMATION_ATTENDED)));
    members.addAll(
        People.several(
            "unasked", 2, People.enrolled("x").addReached(FunnelStep.INFORMATION_ATTENDED)));
    Funnel funnel = Funnel.of(Population.of(members));
    assertThat(funnel.share(FunnelStep.INFORMATION_ATTENDED, FunnelStep.INFORMATION_SUMMONED))
        .contains(new Share(7, 10));
    assertThat(funnel.count(FunnelStep.INFORMATION_ATTENDED)).isEqualTo(Interval.of(9));
    assertThat(funnel.count(FunnelStep.HANDED_OVER)).isEqualTo(Interval.of(0));
    assertThat(funnel.steps().keySet()).containsExactly(FunnelStep.values());
  }

  @Test
  void a_share_of_steps_that_are_open_is_unknown() {
    Member sure =
        People.enrolled("a")
            .addMayHaveReached(FunnelStep.HANDED_OVER)
            .addReached(FunnelStep.MAPPING_DONE)
            .build();
    Funnel funnel = Funnel.of(Population.of(List.of(sure)));
    assertThat(funnel.count(FunnelStep.HANDED_OVER)).isEqualTo(new Interval(0, 1));
    assertThat(funnel.at(FunnelStep.HANDED_OVER).open()).isEqualTo(People.ids("a"));
    assertThat(funnel.share(FunnelStep.HANDED_OVER, FunnelStep.ADMITTED)).isEmpty();
    assertThat(funnel.share(FunnelStep.ADMITTED, FunnelStep.HANDED_OVER)).isEmpty();
    assertThat(funnel.share(FunnelStep.MAPPING_DONE, FunnelStep.ADMITTED))
        .contains(new Share(1, 1));
    assertThat(funnel.share(FunnelStep.HANDED_OVER, FunnelStep.QUEUED)).contains(new Share(0, 0));
  }

  @Test
  void hours_of_training_went_up() {
    Ramps ramps =
        Ramps.of(
            Population.of(
                List.of(
                    training("s1", 4, 10),
                    training("s2", 4, 12, 20),
                    training("down", 10, 8),
                    training("same", 5),
                    People.enrolled("untold").addReached(FunnelStep.IN_TRAINING).build(),
                    People.enrolled("perhaps").addMayHaveReached(FunnelStep.IN_TRAINING).build(),
                    People.enrolled("none").build())));
    assertThat(ramps.known()).map(Ramp::gainInQuarters).containsExactly(-8, 24, 64, 0);
    assertThat(ramps.known().get(2).first()).isEqualTo(HoursPerWeek.of(4));
    assertThat(ramps.known().get(2).last()).isEqualTo(HoursPerWeek.of(20));
    assertThat(ramps.rising()).isEqualTo(People.ids("s1", "s2"));
    assertThat(ramps.unknown()).isEqualTo(People.ids("untold", "perhaps"));
    assertThat(ramps.meanGain(1)).contains(new BigDecimal("5.0"));
    assertThat(Ramps.of(Population.empty()).meanGain(1)).isEmpty();
    assertThat(ramps.known().get(0)).hasToString("Ramp[down]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ramp(ramps.known().get(0).enrolment(), List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> ramps.meanGain(-1));
  }

  private static Member training(String id, Integer... hours) {
    return People.enrolled(id)
        .addReached(FunnelStep.IN_TRAINING)
        .addAllTrainingHours(List.of(hours).stream().map(HoursPerWeek::of).toList())
        .build();
  }

  @Test
  void needs_that_nobody_meets_are_counted() {
    UnmetNeeds needs =
        UnmetNeeds.of(
            Population.of(
                List.of(
                    People.enrolled("a").addUnmetNeed("talks").addUnmetNeed("bus").build(),
                    People.enrolled("b").addUnmetNeed("talks").build(),
                    People.enrolled("c").build())));
    assertThat(needs.needs()).containsExactly("bus", "talks");
    assertThat(needs.share("talks")).isEqualTo(new Share(2, 3));
    assertThat(needs.members("bus")).isEqualTo(People.ids("a"));
    assertThat(needs.share("another")).isEqualTo(new Share(0, 3));
    assertThat(needs).hasToString("UnmetNeeds{2 needs}");
  }

  private static List<SurveyAnswer> answers(Sex sex, int number, int age) {
    return Collections.nCopies(number, new SurveyAnswer(Optional.of(sex), Optional.of(age)));
  }

  @Test
  void twelve_of_twenty_one_answered_the_survey() {
    List<SurveyAnswer> answers = new ArrayList<>(answers(Sex.MAN, 3, 60));
    answers.addAll(answers(Sex.WOMAN, 9, 30));
    SurveyResponse survey = new SurveyResponse(21, answers);
    assertThat(survey.share().percent(0)).contains(new BigDecimal("57"));
    assertThat(survey.bySex())
        .containsEntry(Category.of(Sex.WOMAN), 9L)
        .containsEntry(Category.of(Sex.MAN), 3L)
        .hasSize(2);
    AgeBands bands = AgeBands.from(31);
    assertThat(survey.byAge(bands)).containsEntry(bands.of(30), 9L).containsEntry(bands.of(60), 3L);
    assertThat(survey.answers().get(0)).hasToString("SurveyAnswer");
  }

  @Test
  void responses_merge_in_any_order() {
    SurveyResponse women = new SurveyResponse(12, answers(Sex.WOMAN, 9, 30));
    SurveyResponse men = new SurveyResponse(9, answers(Sex.MAN, 3, 60));
    SurveyResponse silent =
        new SurveyResponse(1, List.of(new SurveyAnswer(Optional.empty(), Optional.empty())));
    assertThat(women.merge(men).merge(silent)).isEqualTo(silent.merge(women.merge(men)));
    assertThat(women.merge(SurveyResponse.empty())).isEqualTo(women);
    assertThat(women.merge(men).share()).isEqualTo(new Share(12, 21));
    assertThat(silent.bySex()).containsEntry(Category.UNKNOWN, 1L);
    assertThat(silent.byAge(AgeBands.from(31))).containsEntry(Category.UNKNOWN, 1L);
  }

  @Test
  void nobody_answers_who_was_not_asked() {
    List<SurveyAnswer> answers = answers(Sex.WOMAN, 2, 30);
    assertThat(new SurveyResponse(2, answers).answers()).hasSize(2);
    assertThatIllegalArgumentException().isThrownBy(() -> new SurveyResponse(1, answers));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SurveyAnswer(Optional.empty(), Optional.of(-1)));
  }
}
