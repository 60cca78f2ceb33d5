// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitBuilder;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Consent;
import se.samverkan.sam.core.applicant.ConsentKind;

/** Periods that go on, are over or have not begun, without contradictions. */
final class DrawnPeriods {

  private final Boundaries boundaries;

  DrawnPeriods(Boundaries boundaries) {
    this.boundaries = boundaries;
  }

  /** Benefits that agree on whether sickness compensation is time-limited. */
  List<Benefit> benefits(Draw draw, LocalDate day) {
    Optional<Boolean> limit = draw.ifKnown(() -> draw.chance(0.5));
    return draw.several(3, () -> benefit(draw, day, limit));
  }

  private Benefit benefit(Draw draw, LocalDate day, Optional<Boolean> limit) {
    BenefitKind kind = draw.code(BenefitKind.class);
    BenefitBuilder benefit =
        Benefit.builder().kind(kind).percent(draw.ifKnown(() -> draw.between(1, 100)));
    if (kind == BenefitKind.SICKNESS_COMPENSATION) {
      benefit.timeLimited(limit);
    }
    Optional<LocalDate> from = draw.ifKnown(() -> monthsBefore(draw, day));
    LocalDate earliest = from.orElse(day.minusYears(3));
    return benefit
        .from(from)
        .until(draw.chance(0.6) ? Optional.empty() : Optional.of(end(draw, earliest, day)))
        .build();
  }

  /** Round about the months that the rules ask for, to the day; now and then in the future. */
  private LocalDate monthsBefore(Draw draw, LocalDate day) {
    int months = boundaries.number(ApplicantFields.MONTHS_ON_BENEFITS, draw, 40);
    return day.minusMonths(months).plusDays(draw.between(-1, 1));
  }

  private static LocalDate end(Draw draw, LocalDate earliest, LocalDate day) {
    LocalDate end =
        draw.chance(0.5)
            ? day.plusDays(draw.between(-2, 2))
            : day.minusMonths(1).plusDays(draw.between(-3, 1));
    return end.isBefore(earliest) ? earliest : end;
  }

  /** At most one consent of a kind, or one that was withdrawn and then given anew. */
  List<Consent> consents(Draw draw, LocalDate day) {
    List<Consent> consents = new ArrayList<>();
    for (ConsentKind kind : draw.some(List.of(ConsentKind.values()))) {
      LocalDate given = day.plusDays(draw.between(-3, 1));
      Optional<LocalDate> withdrawn =
          draw.chance(0.5) ? Optional.empty() : Optional.of(given.plusDays(draw.between(0, 3)));
      consents.add(
          Consent.builder()
              .kind(kind)
              .givenOn(draw.ifKnown(() -> given))
              .withdrawnOn(withdrawn)
              .build());
      if (withdrawn.isPresent() && draw.chance(0.3)) {
        consents.add(Consent.given(kind, withdrawn.get().plusDays(draw.between(0, 1))));
      }
    }
    return consents;
  }
}
