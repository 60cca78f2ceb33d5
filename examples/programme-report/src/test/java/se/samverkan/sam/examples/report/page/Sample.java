// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.economy.Budget;
import se.samverkan.sam.core.economy.BudgetFollowUp;
import se.samverkan.sam.core.economy.BudgetLine;
import se.samverkan.sam.core.economy.BudgetPeriod;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.evaluation.EvaluationField;
import se.samverkan.sam.core.evaluation.FieldText;
import se.samverkan.sam.core.evaluation.SelfEvaluation;
import se.samverkan.sam.core.goal.GoalEvaluation;
import se.samverkan.sam.core.goal.GoalGround;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.statistics.DayRange;
import se.samverkan.sam.core.statistics.FunnelStep;
import se.samverkan.sam.core.statistics.Member;
import se.samverkan.sam.core.statistics.MemberBuilder;
import se.samverkan.sam.core.statistics.Population;
import se.samverkan.sam.core.statistics.SurveyAnswer;
import se.samverkan.sam.core.statistics.SurveyResponse;
import se.samverkan.sam.examples.report.Cohort;
import se.samverkan.sam.examples.report.ProgrammeFigures;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** A handful of people in RESAM, and what is counted of them. */
final class Sample {

  static final LocalDate AS_OF = LocalDate.of(2010, 12, 31);
  private static final RulePack PACK = RulePacks.builtIn("resam");

  private final List<Member> members = new ArrayList<>();
  private Label title = new Label("Provet", "The sample");
  private String group = "A";

  /** Some of each class and sex, so that small counts stand beside large ones. */
  static Sample usual() {
    return new Sample()
        .ended(12, Sex.WOMAN, "labour-market")
        .ended(9, Sex.MAN, "labour-market")
        .ended(2, Sex.MAN, "less-sick-leave")
        .ended(7, Sex.WOMAN, "social-insurance")
        .ended(6, Sex.MAN, "social-insurance")
        .ended(1, Sex.WOMAN, "drop-out")
        .underWay(3, Sex.WOMAN);
  }

  Sample titled(Label other) {
    title = other;
    return this;
  }

  Sample inGroup(String name) {
    group = name;
    return this;
  }

  Sample ended(int number, Sex sex, String outcomeClass) {
    for (int i = 0; i < number; i++) {
      members.add(
          enrolled(sex)
              .addReached(FunnelStep.CLOSED)
              .endedOn(DayRange.of(LocalDate.of(2010, 8, 1)))
              .putOutcome("result", new ClassResult.Classified(outcomeClass))
              .putOutcome("stated-goal", new ClassResult.None())
              .build());
    }
    return this;
  }

  Sample underWay(int number, Sex sex) {
    for (int i = 0; i < number; i++) {
      members.add(enrolled(sex).build());
    }
    return this;
  }

  private MemberBuilder enrolled(Sex sex) {
    String number = String.format(Locale.ROOT, "%03d", members.size() + 1);
    return Member.builder()
        .enrolment(EnrolmentId.of("enrolment-" + number))
        .participant(ParticipantId.of("person-" + number))
        .asOf(AS_OF)
        .sex(sex)
        .ageAtEnrolment(20 + members.size() % 40)
        .cohort(group)
        .addReached(FunnelStep.ADMITTED, FunnelStep.IN_TRAINING)
        .addTrainingHours(HoursPerWeek.of(4), HoursPerWeek.of(10))
        .addUnmetNeeds("talk-light")
        .enrolledOn(DayRange.of(LocalDate.of(2010, 1, 1)));
  }

  ProgrammeFigures figures() {
    Population population = Population.of(members);
    GoalGround ground =
        GoalGround.builder()
            .population(population)
            .asOf(AS_OF)
            .programmeFrom(PACK.programme().from())
            .programmeUntil(PACK.programme().until())
            .build();
    return new ProgrammeFigures(
        cohort(),
        PACK,
        population,
        ground,
        GoalEvaluation.all(PACK.programme().goals(), ground),
        List.of(),
        Optional.of(BudgetFollowUp.of(budget())),
        Optional.of(new PublishedPayoff(12, -711_000, 27, new Source("a test"))),
        Optional.of(
            new SelfEvaluation(
                new Label("Värdering", "Evaluation"),
                Map.of(
                    EvaluationField.all().get(0),
                    new FieldText("Skriven text", List.of(new Source("a test")))))),
        Optional.empty(),
        List.of());
  }

  private Cohort cohort() {
    return new Cohort(
        title,
        "resam",
        AS_OF,
        List.of(new Source("en källa")),
        List.of(new Label("allt är påhittat", "all of it is made up")),
        Set.of(),
        Optional.empty(),
        Optional.of(
            new SurveyResponse(
                21, List.of(new SurveyAnswer(Optional.of(Sex.WOMAN), Optional.of(40))))),
        List.of(),
        List.of());
  }

  private static Budget budget() {
    return Budget.builder()
        .id("budget")
        .title(new Label("Budget", "Budget"))
        .addPeriods(
            new BudgetPeriod(
                "p1",
                new Label("hela tiden", "all of the time"),
                LocalDate.of(2010, 1, 1),
                LocalDate.of(2010, 12, 31)))
        .addLines(
            BudgetLine.of("rent", new Label("hyra", "rent"), 1_465_200, Map.of("p1", 1_466_900L)),
            BudgetLine.of("travel", new Label("resor", "travel"), 5_000, Map.of()))
        .build();
  }
}
