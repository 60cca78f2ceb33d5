// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.arbitrary;

import static se.samverkan.sam.arbitrary.CommonArbitraries.dates;
import static se.samverkan.sam.arbitrary.CommonArbitraries.optional;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingGround;

/** Grounds for sharing data, by consent and by statute. */
public final class SharingArbitraries {

  private SharingArbitraries() {}

  /** Grounds with these texts as citations. */
  public static Arbitrary<SharingGround> grounds(Arbitrary<String> texts) {
    return Arbitraries.oneOf(consents(texts), statutes(texts)).withoutEdgeCases();
  }

  private static Arbitrary<SharingGround> consents(Arbitrary<String> texts) {
    return Arbitraries.of(ConsentKind.class)
        .flatMap(
            kind ->
                Combinators.combine(
                        purposes(kind),
                        parties(),
                        optional(dates()),
                        optional(dates()),
                        optional(dates()),
                        optional(texts))
                    .as(
                        (purposes, parties, from, until, withdrawn, citation) ->
                            SharingGround.builder()
                                .basis(LegalBasis.CONSENT)
                                .consent(kind)
                                .purposes(purposes)
                                .parties(parties)
                                .from(from)
                                .until(notBefore(from, until))
                                .withdrawnOn(notBefore(from, withdrawn))
                                .citation(citation)
                                .build()));
  }

  private static Arbitrary<SharingGround> statutes(Arbitrary<String> texts) {
    return Combinators.combine(
            Arbitraries.of(LegalBasis.class).filter(basis -> basis != LegalBasis.CONSENT),
            ordinary(),
            parties(),
            optional(dates()),
            optional(dates()),
            texts)
        .as(
            (basis, purposes, parties, from, until, citation) ->
                SharingGround.builder()
                    .basis(basis)
                    .purposes(purposes)
                    .parties(parties)
                    .from(from)
                    .until(notBefore(from, until))
                    .citation(citation)
                    .build());
  }

  /** Purposes that a consent of a kind can cover. */
  public static Arbitrary<Set<Purpose>> purposes(ConsentKind kind) {
    return switch (kind) {
      case ORAL_PARTICIPATION -> Arbitraries.just(Set.of(Purpose.TAKE_PART));
      case WRITTEN_PARTICIPATION -> ordinary();
      case NATIONAL_FOLLOW_UP -> Arbitraries.just(Set.of(Purpose.NATIONAL_FOLLOW_UP));
    };
  }

  /** Purposes that need no consent of their own. */
  public static Arbitrary<Set<Purpose>> ordinary() {
    return Arbitraries.of(Purpose.class)
        .filter(purpose -> purpose != Purpose.NATIONAL_FOLLOW_UP)
        .set()
        .ofMinSize(1);
  }

  /** Two agencies or more. */
  public static Arbitrary<Set<Agency>> parties() {
    return Arbitraries.of(Agency.class).set().ofMinSize(2);
  }

  private static Optional<LocalDate> notBefore(Optional<LocalDate> from, Optional<LocalDate> day) {
    return day.filter(one -> from.isEmpty() || !one.isBefore(from.get()));
  }
}
