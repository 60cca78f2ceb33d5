// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.arbitrary;

import static se.samverkan.sam.arbitrary.CommonArbitraries.factLists;
import static se.samverkan.sam.arbitrary.CommonArbitraries.optional;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.closure.Extent;
import se.samverkan.sam.core.closure.Sector;

/** What a person may have gone on to. */
public final class ClosureArbitraries {

  private ClosureArbitraries() {}

  /** Ends of participations, of which all destinations together are no more than full time. */
  public static Arbitrary<Closure> closures() {
    Arbitrary<Boolean> truths = Arbitraries.of(true, false);
    return Combinators.combine(
            optional(Arbitraries.of(Ending.class)),
            factLists(destinations())
                .filter(destinations -> Extent.sum(destinations) <= Extent.FULL_TIME),
            optional(truths),
            optional(truths))
        .as(
            (ending, destinations, mappingDone, hasPlan) ->
                Closure.builder()
                    .ending(ending)
                    .destinations(destinations)
                    .mappingDone(mappingDone)
                    .hasPlan(hasPlan)
                    .build());
  }

  /** Destinations of any kind, with a sector and a form only where there can be one. */
  public static Arbitrary<Destination> destinations() {
    return Combinators.combine(
            Arbitraries.of(DestinationKind.class),
            optional(Arbitraries.integers().between(1, 100).map(Extent::new)),
            optional(Arbitraries.of(Sector.class)),
            optional(Arbitraries.of(EmploymentForm.class)),
            PlanArbitraries.partialDates())
        .as(
            (kind, extent, sector, form, from) ->
                Destination.builder()
                    .kind(kind)
                    .extent(extent)
                    .sector(kind.isForEmployer() ? sector : Optional.empty())
                    .form(kind.isForEmployer() ? form : Optional.empty())
                    .from(from)
                    .build());
  }
}
