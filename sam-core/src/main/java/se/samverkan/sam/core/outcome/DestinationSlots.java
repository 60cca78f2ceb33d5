// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Extent;
import se.samverkan.sam.core.closure.Sector;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.KnownCodes;

/**
 * Folds what a person went on to into one slot for each kind.
 *
 * <p>A kind was chosen if it is told; it was not if the list is complete without it, and nothing is
 * told that may have been it. The extents of several entries of a kind add up, if all are known.
 */
final class DestinationSlots {

  private final FactList<Destination> destinations;
  private final FactSheet.Change sheet = FactSheet.empty(OutcomeFields.CATALOGUE).change();

  private DestinationSlots(FactList<Destination> destinations) {
    this.destinations = destinations;
  }

  static FactSheet of(FactList<Destination> destinations) {
    DestinationSlots slots = new DestinationSlots(destinations);
    slots.slot(
        DestinationKind.EMPLOYMENT,
        OutcomeFields.EMPLOYMENT_CHOSEN,
        OutcomeFields.EMPLOYMENT_PERCENT);
    slots.work(
        DestinationKind.EMPLOYMENT,
        OutcomeFields.EMPLOYMENT_SECTORS,
        OutcomeFields.EMPLOYMENT_FORMS);
    slots.slot(
        DestinationKind.OWN_BUSINESS,
        OutcomeFields.OWN_BUSINESS_CHOSEN,
        OutcomeFields.OWN_BUSINESS_PERCENT);
    slots.slot(
        DestinationKind.STUDIES, OutcomeFields.STUDIES_CHOSEN, OutcomeFields.STUDIES_PERCENT);
    slots.slot(
        DestinationKind.JOB_SEARCH,
        OutcomeFields.JOB_SEARCH_CHOSEN,
        OutcomeFields.JOB_SEARCH_PERCENT);
    slots.sheet.put(OutcomeFields.LABOUR_MARKET_CHOSEN, slots.onLabourMarket());
    slots.slot(
        DestinationKind.ADAPTED_WORK,
        OutcomeFields.ADAPTED_WORK_CHOSEN,
        OutcomeFields.ADAPTED_WORK_PERCENT);
    slots.work(
        DestinationKind.ADAPTED_WORK,
        OutcomeFields.ADAPTED_WORK_SECTORS,
        OutcomeFields.ADAPTED_WORK_FORMS);
    slots.slot(
        DestinationKind.WORK_REHABILITATION,
        OutcomeFields.WORK_REHABILITATION_CHOSEN,
        OutcomeFields.WORK_REHABILITATION_PERCENT);
    slots.slot(
        DestinationKind.SOCIAL_INSURANCE,
        OutcomeFields.SOCIAL_INSURANCE_CHOSEN,
        OutcomeFields.SOCIAL_INSURANCE_PERCENT);
    slots.slot(
        DestinationKind.SOCIAL_SERVICES,
        OutcomeFields.SOCIAL_SERVICES_CHOSEN,
        OutcomeFields.SOCIAL_SERVICES_PERCENT);
    return slots.sheet.sheet();
  }

  private void slot(DestinationKind kind, FactField<Boolean> chosen, FactField<Integer> percent) {
    sheet.put(chosen, chosen(kind));
    sheet.put(percent, percent(kind));
  }

  private void work(
      DestinationKind kind,
      FactField<KnownCodes<Sector>> sectors,
      FactField<KnownCodes<EmploymentForm>> forms) {
    sheet.put(sectors, codes(kind, Sector.class, Destination::sector));
    sheet.put(forms, codes(kind, EmploymentForm.class, Destination::form));
  }

  private List<Destination> of(DestinationKind kind) {
    return destinations.entries().stream().filter(one -> one.kind() == kind).toList();
  }

  private boolean has(DestinationKind kind) {
    return !of(kind).isEmpty();
  }

  private @Nullable Boolean chosen(DestinationKind kind) {
    if (has(kind)) {
      return Boolean.TRUE;
    }
    boolean mayBeMeant = kind.isOnLabourMarket() && has(DestinationKind.LABOUR_MARKET);
    return destinations.isComplete() && !mayBeMeant ? Boolean.FALSE : null;
  }

  private @Nullable Boolean onLabourMarket() {
    if (destinations.entries().stream().anyMatch(one -> one.kind().isOnLabourMarket())) {
      return Boolean.TRUE;
    }
    return destinations.isComplete() ? Boolean.FALSE : null;
  }

  private @Nullable Integer percent(DestinationKind kind) {
    Boolean chosen = chosen(kind);
    if (chosen == null || !destinations.isComplete()) {
      return null;
    }
    List<Optional<Extent>> extents = of(kind).stream().map(Destination::extent).toList();
    return extents.stream().allMatch(Optional::isPresent)
        ? (Integer) extents.stream().mapToInt(extent -> extent.orElseThrow().percent()).sum()
        : null;
  }

  private <E extends Enum<E>> @Nullable KnownCodes<E> codes(
      DestinationKind kind, Class<E> codes, Function<Destination, Optional<E>> code) {
    Boolean chosen = chosen(kind);
    if (chosen == null) {
      return null;
    }
    List<Optional<E>> told = of(kind).stream().map(code).toList();
    Set<E> present = told.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    boolean all = destinations.isComplete() && told.stream().allMatch(Optional::isPresent);
    return all ? KnownCodes.exactly(codes, present) : KnownCodes.of(codes, present, Set.of());
  }
}
