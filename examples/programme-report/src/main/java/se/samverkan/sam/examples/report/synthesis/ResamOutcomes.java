// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.synthesis;

import java.util.Optional;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationBuilder;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.Sector;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.participation.ClosureReason;

/** What RESAM's 103 went on to, as far as the report tells (F64, F66, I3, I4). */
final class ResamOutcomes {

  private static final int REHABILITATION = 10;
  private static final int ADAPTED_WORK = REHABILITATION + 2;
  private static final int MUNICIPAL = ADAPTED_WORK + 8;
  private static final int PRIVATE = MUNICIPAL + 9;
  private static final int OWN_BUSINESS = PRIVATE + 2;
  private static final int NOT_TOLD_WHICH = OWN_BUSINESS + 31;
  private static final int SOCIAL_INSURANCE = NOT_TOLD_WHICH + 34;
  private static final int SOCIAL_SERVICES = SOCIAL_INSURANCE + 4;
  private static final int DECEASED = SOCIAL_SERVICES + 1;
  private static final int NO_SHOW = DECEASED + 1;

  /**
   * How a participation was closed.
   *
   * @param reason why
   * @param destinations what the person went on to
   */
  record Ending(ClosureReason reason, FactList<Destination> destinations) {}

  private ResamOutcomes() {}

  /** How the one in this place ended; empty for the one who died. */
  static Optional<Ending> of(int place) {
    if (place < SOCIAL_SERVICES) {
      return Optional.of(
          new Ending(ClosureReason.COMPLETED, FactList.complete(destination(place))));
    }
    if (place < DECEASED) {
      return Optional.empty();
    }
    ClosureReason reason = place < NO_SHOW ? ClosureReason.NO_SHOW : ClosureReason.DROPPED_OUT;
    return Optional.of(new Ending(reason, FactList.unknown()));
  }

  private static Destination destination(int place) {
    if (place < REHABILITATION) {
      return Destination.to(DestinationKind.WORK_REHABILITATION);
    } else if (place < ADAPTED_WORK) {
      return Destination.to(DestinationKind.ADAPTED_WORK);
    } else if (place < PRIVATE) {
      DestinationBuilder employment = Destination.builder().kind(DestinationKind.EMPLOYMENT);
      return employment.sector(place < MUNICIPAL ? Sector.MUNICIPAL : Sector.PRIVATE).build();
    } else if (place < OWN_BUSINESS) {
      return Destination.to(DestinationKind.OWN_BUSINESS);
    } else if (place < NOT_TOLD_WHICH) {
      return Destination.to(DestinationKind.LABOUR_MARKET);
    }
    return Destination.to(
        place < SOCIAL_INSURANCE
            ? DestinationKind.SOCIAL_INSURANCE
            : DestinationKind.SOCIAL_SERVICES);
  }
}
