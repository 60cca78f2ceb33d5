// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.SharingGround;
import se.samverkan.sam.core.sharing.SharingGrounds;

/** The legal grounds to share data that the events of a case come to. */
final class Grounds {

  private Grounds() {}

  /**
   * A consent holds from the last day on which it can have been given, and no longer from the first
   * on which it can have been withdrawn: where days are open, nothing is shared.
   */
  static SharingGrounds of(CaseFile file) {
    List<SharingGround> grounds = new ArrayList<>();
    for (RecordedEvent one : file.events()) {
      if (one.event() instanceof Permission.ConsentGiven given) {
        grounds.add(begun(given.ground(), one));
      } else if (one.event() instanceof Permission.GroundNoted noted) {
        grounds.add(begun(noted.ground(), one));
      } else if (one.event() instanceof Permission.ConsentWithdrawn withdrawn) {
        grounds.replaceAll(ground -> withdrawn(ground, withdrawn.consent(), one.on()));
      }
    }
    return new SharingGrounds(grounds);
  }

  static Optional<RefusalKind> fault(CaseFile before, Event event) {
    if (event instanceof Permission.ConsentGiven given) {
      return given.ground().basis() == LegalBasis.CONSENT
          ? Optional.empty()
          : Optional.of(RefusalKind.NOT_A_CONSENT);
    }
    if (event instanceof Permission.GroundNoted noted) {
      return noted.ground().basis() == LegalBasis.CONSENT
          ? Optional.of(RefusalKind.IS_A_CONSENT)
          : Optional.empty();
    }
    ConsentKind consent = ((Permission.ConsentWithdrawn) event).consent();
    return before.mayHaveUnknown(EventKind.CONSENT_GIVEN)
            || of(before).grounds().stream().anyMatch(ground -> isOpen(ground, consent))
        ? Optional.empty()
        : Optional.of(RefusalKind.NO_SUCH_CONSENT);
  }

  private static boolean isOpen(SharingGround ground, ConsentKind consent) {
    return ground.consent().equals(Optional.of(consent)) && ground.withdrawnOn().isEmpty();
  }

  private static SharingGround begun(SharingGround ground, RecordedEvent event) {
    LocalDate day = event.latest();
    if (ground.from().isPresent() || day.equals(LocalDate.MAX) || endsBefore(ground, day)) {
      return ground;
    }
    return SharingGround.builder().copyOf(ground).from(day).build();
  }

  /** Whether it is over by its own days before it can have begun; then it never held. */
  private static boolean endsBefore(SharingGround ground, LocalDate day) {
    return ground.until().filter(day::isAfter).isPresent()
        || ground.withdrawnOn().filter(day::isAfter).isPresent();
  }

  private static SharingGround withdrawn(
      SharingGround ground, ConsentKind consent, PartialDate on) {
    if (!isOpen(ground, consent)) {
      return ground;
    }
    LocalDate given = ground.from().orElse(LocalDate.MIN);
    LocalDate day = on.earliest().isBefore(given) ? given : on.earliest();
    return SharingGround.builder().copyOf(ground).withdrawnOn(day).build();
  }
}
