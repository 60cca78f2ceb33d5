// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.plan.ActionPlan;
import se.samverkan.sam.core.plan.ActivityStatus;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.programme.PolicyTerm;

/**
 * The participations in one programme, from which the counts in {@link Circumstances} come: how
 * many others are enrolled, in the same group, or hold a guaranteed place. A count that partial
 * dates leave open is unknown.
 */
public final class Caseload {

  private final List<Participation> participations;

  private Caseload(List<Participation> participations) {
    this.participations = participations;
  }

  /** The caseload of these participations, whichever order they come in. */
  public static Caseload of(Collection<Participation> participations) {
    return new Caseload(List.copyOf(participations));
  }

  /** How many are enrolled on a day; empty if it is open. */
  public Optional<Integer> enrolledOn(LocalDate day) {
    return count(one -> true, one -> enrolled(one, day));
  }

  /**
   * What surrounds one participation on a day, save for the facts about the person, which the
   * caller adds.
   */
  public CircumstancesBuilder around(
      Participation participation, LocalDate day, PolicyInForce policy) {
    Predicate<Participation> isOther = one -> !one.enrolment().equals(participation.enrolment());
    CircumstancesBuilder around =
        Circumstances.builder().othersEnrolled(count(isOther, one -> enrolled(one, day)));
    cohort(participation)
        .ifPresent(
            cohort ->
                around.othersInCohort(
                    count(
                        isOther.and(one -> cohort(one).equals(Optional.of(cohort))),
                        one -> enrolled(one, day))));
    return around.guaranteedPlacesTaken(guaranteed(isOther, day, policy));
  }

  private static Optional<String> cohort(Participation participation) {
    return participation.file().last(Contact.CohortJoined.class).map(Contact.CohortJoined::cohort);
  }

  private Optional<Integer> count(
      Predicate<Participation> belongs, Function<Participation, Finding> counts) {
    int count = 0;
    for (Participation one : participations) {
      Finding finding = belongs.test(one) ? counts.apply(one) : Finding.NOT_MET;
      if (finding == Finding.UNKNOWN) {
        return Optional.empty();
      }
      count += finding == Finding.MET ? 1 : 0;
    }
    return Optional.of(count);
  }

  private static Finding enrolled(Participation participation, LocalDate day) {
    Collection<Stage> stages = participation.stateOn(day).stages();
    if (stages.stream().allMatch(Stage::isEnrolled)) {
      return Finding.MET;
    }
    return stages.stream().anyMatch(Stage::isEnrolled) ? Finding.UNKNOWN : Finding.NOT_MET;
  }

  /** Booked places that are in the plan, and for which the person is still there on the day. */
  private Optional<Integer> guaranteed(
      Predicate<Participation> belongs, LocalDate day, PolicyInForce policy) {
    List<String> measures =
        policy
            .term(PolicyTerm.GUARANTEED_MEASURES, day)
            .map(value -> value.value().texts())
            .orElse(List.of());
    int taken = 0;
    for (Participation one : participations) {
      long places = belongs.test(one) ? places(one.until(day), measures) : 0;
      if (places > 0 && enrolled(one, day) == Finding.UNKNOWN) {
        return Optional.empty();
      }
      taken += enrolled(one, day) == Finding.MET ? Math.toIntExact(places) : 0;
    }
    return Optional.of(taken);
  }

  private static long places(Participation participation, List<String> measures) {
    ActionPlan plan = participation.plan();
    return participation.file().all(Planning.PlaceBooked.class).stream()
        .filter(booked -> measures.contains(booked.measure()))
        .flatMap(booked -> booked.activity().stream())
        .distinct()
        .flatMap(id -> plan.activity(id).stream())
        .filter(activity -> measures.contains(activity.measure()))
        .filter(activity -> isOpen(plan, activity))
        .count();
  }

  private static boolean isOpen(ActionPlan plan, PlannedActivity activity) {
    return plan.status(activity.id())
        .filter(status -> status == ActivityStatus.PLANNED || status == ActivityStatus.UNDER_WAY)
        .isPresent();
  }
}
