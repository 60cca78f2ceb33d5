// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.sharing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;

/**
 * One ground on which data on a person may be shared: by consent or by statute, for which purposes,
 * among which agencies, and from when to when. A ground that contradicts itself cannot be built.
 *
 * <p>A consent covers only what its kind can cover: an oral one {@link Purpose#TAKE_PART} alone
 * (SAM Dr §1.2, F35–F36), the one to national follow-up that purpose alone, and no other ground
 * stands for it (F37).
 */
@Value.Immutable
public sealed interface SharingGround permits SharingGroundBuilder.SharingGroundValue {

  /** What sets secrecy aside. */
  LegalBasis basis();

  /** Which consent it is; there if and only if the basis is a consent. */
  Optional<ConsentKind> consent();

  /** What for; never empty. */
  Set<Purpose> purposes();

  /**
   * Among which agencies, in either direction: at least one, and two for anything but taking part,
   * to which a person may agree with one agency alone. A ground of one agency covers no pair.
   */
  Set<Agency> parties();

  /** The first day on which it holds; absent if nobody knows, and then it allows nothing. */
  Optional<LocalDate> from();

  /** The last day on which it holds; absent if none is set. */
  Optional<LocalDate> until();

  /** The day on which a consent was withdrawn; from that day on it no longer holds. */
  Optional<LocalDate> withdrawnOn();

  /**
   * Which provision it rests on, or where the consent is kept; there unless the basis is a consent,
   * and never blank.
   */
  @Value.Redacted
  Optional<String> citation();

  /** A new builder. */
  static SharingGroundBuilder builder() {
    return new SharingGroundBuilder();
  }

  /** Whether both agencies are among its parties. */
  default boolean covers(Agency one, Agency other) {
    return parties().contains(one) && parties().contains(other);
  }

  /**
   * Why it allows nothing on a date, by its days alone; empty if it holds then. Both the first and
   * the last day are days on which it holds, the day of withdrawal is not.
   */
  default Set<SharingRefusal> obstaclesOn(LocalDate date) {
    Set<SharingRefusal> reasons = EnumSet.noneOf(SharingRefusal.class);
    if (from().isEmpty()) {
      reasons.add(SharingRefusal.DAY_UNKNOWN);
    }
    if (from().filter(date::isBefore).isPresent()) {
      reasons.add(SharingRefusal.NOT_YET_GIVEN);
    }
    if (withdrawnOn().filter(day -> !date.isBefore(day)).isPresent()) {
      reasons.add(SharingRefusal.WITHDRAWN);
    }
    if (until().filter(date::isAfter).isPresent()) {
      reasons.add(SharingRefusal.ENDED);
    }
    return reasons;
  }

  /** Checks that nothing in it contradicts the rest. */
  @Value.Check
  default void check() {
    refuseIf(purposes().isEmpty(), "a ground for sharing needs a purpose");
    refuseIf(
        parties().isEmpty() || parties().size() < 2 && !isToTakePart(),
        "a ground for sharing needs at least two agencies");
    refuseIf(
        from().isPresent() && until().filter(from().get()::isAfter).isPresent(),
        "a ground for sharing ends before it begins");
    refuseIf(citation().filter(String::isBlank).isPresent(), "a citation is not blank");
    if (basis() == LegalBasis.CONSENT) {
      refuseIf(consent().isEmpty(), "a ground by consent says which kind of consent it is");
      checkConsent(consent().get());
    } else {
      refuseIf(consent().isPresent(), "only a ground by consent has a kind of consent");
      refuseIf(withdrawnOn().isPresent(), "only a consent can be withdrawn");
      refuseIf(citation().isEmpty(), "a ground by statute cites it");
      refuseNational();
    }
  }

  private void checkConsent(ConsentKind kind) {
    refuseIf(
        from().isPresent() && withdrawnOn().filter(from().get()::isAfter).isPresent(),
        "a consent is withdrawn before it was given");
    switch (kind) {
      case ORAL_PARTICIPATION ->
          refuseIf(!isToTakePart(), "an oral consent to take part covers nothing but taking part");
      case WRITTEN_PARTICIPATION -> refuseNational();
      case NATIONAL_FOLLOW_UP ->
          refuseIf(
              !purposes().equals(Set.of(Purpose.NATIONAL_FOLLOW_UP)),
              "a consent to national follow-up covers nothing else");
    }
  }

  private void refuseNational() {
    refuseIf(
        purposes().contains(Purpose.NATIONAL_FOLLOW_UP),
        "national follow-up needs a written consent of its own");
  }

  private boolean isToTakePart() {
    return purposes().equals(Set.of(Purpose.TAKE_PART));
  }

  private static void refuseIf(boolean contradiction, String message) {
    if (contradiction) {
      throw new IllegalArgumentException(message);
    }
  }
}
