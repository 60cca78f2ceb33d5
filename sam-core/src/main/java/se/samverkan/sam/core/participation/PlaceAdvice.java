// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.programme.PolicyTerm;

/** Whether a booked place is one of those that are guaranteed (F51, S13). */
final class PlaceAdvice {

  private static final Label HOW_MANY_BOOKED =
      new Label(
          "hur många garanterade platser har andra bokat?",
          "how many guaranteed places have others booked?");

  private PlaceAdvice() {}

  static void add(
      AdviceList list,
      Participation next,
      RecordedEvent recorded,
      PolicyInForce policy,
      Circumstances around) {
    if (!(recorded.event() instanceof Planning.PlaceBooked booked)) {
      return;
    }
    LocalDate day = recorded.latest();
    boolean isGuaranteed =
        policy
            .term(PolicyTerm.GUARANTEED_MEASURES, day)
            .filter(value -> value.value().texts().contains(booked.measure()))
            .isPresent();
    if (!isGuaranteed) {
      return;
    }
    list.addIf(!isInPlan(next, booked), AdviceKind.PLACE_NOT_IN_PLAN);
    policy
        .term(PolicyTerm.GUARANTEED_PLACES, day)
        .ifPresent(
            value -> {
              int places = value.value().number().orElseThrow();
              Finding finding =
                  around
                      .guaranteedPlacesTaken()
                      .map(taken -> Finding.of(taken >= places))
                      .orElse(Finding.UNKNOWN);
              list.add(
                  AdviceKind.NO_GUARANTEED_PLACE,
                  finding,
                  Optional.of(value),
                  Optional.of(HOW_MANY_BOOKED));
            });
  }

  private static boolean isInPlan(Participation next, Planning.PlaceBooked booked) {
    return booked
        .activity()
        .flatMap(id -> next.plan().activity(id))
        .map(PlannedActivity::measure)
        .filter(booked.measure()::equals)
        .isPresent();
  }
}
