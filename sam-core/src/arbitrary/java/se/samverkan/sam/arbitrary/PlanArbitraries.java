// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.arbitrary;

import static se.samverkan.sam.arbitrary.CommonArbitraries.codes;
import static se.samverkan.sam.arbitrary.CommonArbitraries.dates;
import static se.samverkan.sam.arbitrary.CommonArbitraries.optional;
import static se.samverkan.sam.arbitrary.CommonArbitraries.texts;

import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.plan.ActionPlanBuilder;
import se.samverkan.sam.core.plan.ActivityStatus;
import se.samverkan.sam.core.plan.DirectionChoice;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.plan.PlannedActivityBuilder;

/** Action plans of any parts, and the parts. */
public final class PlanArbitraries {

  private PlanArbitraries() {}

  /** Dates of which anything may be unknown. */
  public static Arbitrary<PartialDate> partialDates() {
    return Arbitraries.oneOf(
        dates().map(PartialDate::of),
        dates().map(day -> PartialDate.of(YearMonth.from(day))),
        dates().map(day -> PartialDate.of(Year.from(day))),
        Arbitraries.just(PartialDate.unknown()));
  }

  /** Hours per week, in quarters of an hour. */
  public static Arbitrary<HoursPerWeek> hours() {
    return Arbitraries.integers().between(0, 4 * 168).map(HoursPerWeek::new);
  }

  /** Activities that do not end before they begin, with these texts. */
  public static Arbitrary<PlannedActivity> activities(Arbitrary<String> texts) {
    return Combinators.combine(
            codes(),
            codes(),
            optional(texts),
            optional(texts),
            optional(Arbitraries.of(Agency.class)),
            partialDates(),
            partialDates(),
            optional(hours()))
        .as(
            (id, measure, what, provider, agency, one, other, hours) -> {
              PlannedActivityBuilder activity =
                  PlannedActivity.builder()
                      .id(id)
                      .measure(measure)
                      .what(what)
                      .provider(provider)
                      .agency(agency)
                      .hours(hours);
              return other.isSurelyBefore(one)
                  ? activity.from(other).until(one).build()
                  : activity.from(one).until(other).build();
            })
        .withoutEdgeCases();
  }

  /** Plans, as no course of events would make them. */
  public static Arbitrary<ActionPlan> plans() {
    Arbitrary<String> ids =
        Arbitraries.oneOf(codes(), Arbitraries.of("true", "null", "no", "on", "y"));
    return Builders.withBuilder(ActionPlan::builder)
        .use(directions().list().ofMaxSize(3))
        .in(ActionPlanBuilder::addAllDirections)
        .use(activities(texts()).list().ofMaxSize(3))
        .in(ActionPlanBuilder::addAllActivities)
        .use(Arbitraries.maps(ids, Arbitraries.of(ActivityStatus.class)).ofMaxSize(4))
        .in(ActionPlanBuilder::statuses)
        .use(Arbitraries.of(Agency.class).set())
        .in(ActionPlanBuilder::plannedBy)
        .use(codes().set().ofMaxSize(3))
        .in(ActionPlanBuilder::unmetNeeds)
        .build(ActionPlanBuilder::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<DirectionChoice> directions() {
    return Combinators.combine(codes(), partialDates(), optional(texts()))
        .as(
            (direction, from, reason) ->
                DirectionChoice.builder().direction(direction).from(from).reason(reason).build());
  }
}
