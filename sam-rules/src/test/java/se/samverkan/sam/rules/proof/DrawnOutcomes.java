// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.closure.Extent;
import se.samverkan.sam.core.closure.Sector;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Outcomes drawn at random: of one half what follows from some closure, of the other any value of
 * any field, be it possible or not.
 */
final class DrawnOutcomes {

  private final Boundaries boundaries;

  DrawnOutcomes(RulePack pack) {
    boundaries = Boundaries.ofOutcomes(pack);
  }

  OutcomeOnDate outcome(Draw draw) {
    return draw.chance(0.5) ? OutcomeOnDate.of(closure(draw)) : OutcomeOnDate.of(sheet(draw));
  }

  private static Closure closure(Draw draw) {
    return Closure.builder()
        .ending(draw.ifKnown(() -> draw.code(Ending.class)))
        .destinations(draw.list(() -> destinations(draw)))
        .mappingDone(draw.ifKnown(() -> draw.chance(0.5)))
        .hasPlan(draw.ifKnown(() -> draw.chance(0.5)))
        .build();
  }

  /** All together no more than full time. */
  private static List<Destination> destinations(Draw draw) {
    List<Destination> all = new ArrayList<>();
    int left = Extent.FULL_TIME;
    for (int i = draw.between(0, 3); i > 0; i--) {
      Optional<Extent> extent = Optional.empty();
      if (left > 0 && draw.isKnown()) {
        extent = Optional.of(new Extent(draw.chance(0.5) ? left : draw.between(1, left)));
        left -= extent.get().percent();
      }
      DestinationKind kind = draw.code(DestinationKind.class);
      boolean employed = kind.isForEmployer();
      all.add(
          Destination.builder()
              .kind(kind)
              .extent(extent)
              .sector(employed ? draw.ifKnown(() -> draw.code(Sector.class)) : Optional.empty())
              .form(
                  employed ? draw.ifKnown(() -> draw.code(EmploymentForm.class)) : Optional.empty())
              .build());
    }
    return all;
  }

  @SuppressWarnings("unchecked") // the sheet checks the value
  private FactSheet sheet(Draw draw) {
    FactSheet.Change sheet = FactSheet.empty(OutcomeFields.CATALOGUE).change();
    for (FactField<?> field : OutcomeFields.CATALOGUE.fields()) {
      if (draw.isKnown()) {
        sheet.put((FactField<Object>) field, value(field, draw));
      }
    }
    return sheet.sheet();
  }

  private Object value(FactField<?> field, Draw draw) {
    if (field.type() instanceof FactType.Flag) {
      return draw.chance(0.5);
    } else if (field.type() instanceof FactType.Number) {
      return boundaries.number(field, draw, Extent.FULL_TIME);
    } else if (field.type() instanceof FactType.SetOf<?> set) {
      return codes(set, draw);
    }
    return draw.code(((FactType.OneOf<?>) field.type()).codes());
  }

  /** Each in the set, not in it, or not known to be. */
  private static <E extends Enum<E>> KnownCodes<E> codes(FactType.SetOf<E> type, Draw draw) {
    List<E> present = new ArrayList<>();
    List<E> absent = new ArrayList<>();
    for (E code : type.codes().getEnumConstants()) {
      if (draw.isKnown()) {
        (draw.chance(0.5) ? present : absent).add(code);
      }
    }
    return KnownCodes.of(type.codes(), present, absent);
  }
}
