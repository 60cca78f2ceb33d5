// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import se.samverkan.sam.arbitrary.SharingArbitraries;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;

/** What holds of sharing whatever the grounds are. */
class SharingLawsTest {

  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);

  @Property
  void without_grounds_everything_is_denied(
      @ForAll Agency from,
      @ForAll Agency to,
      @ForAll Purpose purpose,
      @ForAll("days") LocalDate day) {
    Assume.that(from != to);
    assertThat(SharingGrounds.none().between(from, to, purpose, day).isAllowed()).isFalse();
  }

  @Property
  void one_more_ground_never_turns_yes_to_no(
      @ForAll @Size(max = 4) List<@From("grounds") SharingGround> grounds,
      @ForAll("grounds") SharingGround more,
      @ForAll("questions") Question question) {
    List<SharingGround> longer = new ArrayList<>(grounds);
    longer.add(0, more);

    if (question.isAllowedBy(grounds)) {
      assertThat(question.isAllowedBy(longer)).isTrue();
    }
    assertThat(question.isAllowedBy(longer))
        .isEqualTo(question.isAllowedBy(grounds) || question.isAllowedBy(List.of(more)));
  }

  @Property
  void a_withdrawal_never_turns_no_to_yes(
      @ForAll @Size(max = 3) List<@From("grounds") SharingGround> others,
      @ForAll("consents") SharingGround consent,
      @ForAll("days") LocalDate withdrawn,
      @ForAll("questions") Question question) {
    Assume.that(consent.withdrawnOn().isEmpty());
    Assume.that(consent.from().filter(withdrawn::isBefore).isEmpty());
    SharingGround after = SharingGround.builder().copyOf(consent).withdrawnOn(withdrawn).build();
    List<SharingGround> before = with(others, consent);

    if (question.isAllowedBy(with(others, after))) {
      assertThat(question.isAllowedBy(before)).isTrue();
    }
    assertThat(question.isAllowedBy(List.of(after)))
        .isEqualTo(question.isAllowedBy(List.of(consent)) && question.day().isBefore(withdrawn));
  }

  @Property
  void what_is_not_for_a_purpose_never_allows_it(
      @ForAll("grounds") SharingGround ground, @ForAll("questions") Question question) {
    if (!ground.purposes().contains(question.purpose())) {
      assertThat(question.isAllowedBy(List.of(ground))).isFalse();
    }
  }

  @Property
  void what_leaves_out_an_agency_never_allows_it_to_take_part_in_sharing(
      @ForAll("grounds") SharingGround ground, @ForAll("questions") Question question) {
    if (!ground.parties().containsAll(Set.of(question.from(), question.to()))) {
      assertThat(question.isAllowedBy(List.of(ground))).isFalse();
    }
  }

  @Property
  void it_is_the_same_in_either_direction_and_in_any_order(
      @ForAll @Size(max = 4) List<@From("grounds") SharingGround> grounds,
      @ForAll("questions") Question question) {
    List<SharingGround> reversed = new ArrayList<>(grounds);
    Collections.reverse(reversed);
    Question back =
        new Question(question.to(), question.from(), question.purpose(), question.day());

    assertThat(back.isAllowedBy(reversed)).isEqualTo(question.isAllowedBy(grounds));
    if (!question.isAllowedBy(grounds)) {
      assertThat(back.of(reversed)).isEqualTo(question.of(grounds));
    }
  }

  @Property
  void what_is_of_an_unknown_day_never_allows_anything(
      @ForAll("grounds") SharingGround ground, @ForAll("questions") Question question) {
    SharingGround undated = SharingGround.builder().copyOf(ground).from(Optional.empty()).build();

    assertThat(question.isAllowedBy(List.of(undated))).isFalse();
  }

  private static List<SharingGround> with(List<SharingGround> others, SharingGround one) {
    List<SharingGround> all = new ArrayList<>(others);
    all.add(one);
    return all;
  }

  private record Question(Agency from, Agency to, Purpose purpose, LocalDate day) {
    SharingAnswer of(List<SharingGround> grounds) {
      return new SharingGrounds(grounds).between(from, to, purpose, day);
    }

    boolean isAllowedBy(List<SharingGround> grounds) {
      return of(grounds).isAllowed();
    }
  }

  @Provide
  Arbitrary<Question> questions() {
    return Combinators.combine(
            Arbitraries.of(Agency.class),
            Arbitraries.of(Agency.class),
            Arbitraries.of(Purpose.class),
            days())
        .as(Question::new)
        .filter(question -> question.from() != question.to());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 12).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<SharingGround> grounds() {
    return Arbitraries.oneOf(consents(), statutes());
  }

  @Provide
  Arbitrary<SharingGround> consents() {
    return Arbitraries.of(ConsentKind.class)
        .flatMap(
            kind ->
                Combinators.combine(
                        SharingArbitraries.purposes(kind),
                        SharingArbitraries.parties(),
                        days(),
                        days(),
                        days())
                    .as(
                        (purposes, parties, one, other, third) -> {
                          LocalDate from = one.isBefore(other) ? one : other;
                          LocalDate later = one.isBefore(other) ? other : one;
                          return SharingGround.builder()
                              .basis(LegalBasis.CONSENT)
                              .consent(kind)
                              .purposes(purposes)
                              .parties(parties)
                              .from(from)
                              .until(third.isAfter(later) ? Optional.of(third) : Optional.empty())
                              .withdrawnOn(
                                  third.isBefore(from) ? Optional.of(later) : Optional.empty())
                              .build();
                        }));
  }

  private Arbitrary<SharingGround> statutes() {
    return Combinators.combine(
            Arbitraries.of(LegalBasis.class).filter(basis -> basis != LegalBasis.CONSENT),
            SharingArbitraries.ordinary(),
            SharingArbitraries.parties(),
            days(),
            days())
        .as(
            (basis, purposes, parties, from, until) ->
                SharingGround.builder()
                    .basis(basis)
                    .citation("a statute")
                    .purposes(purposes)
                    .parties(parties)
                    .from(from)
                    .until(until.isBefore(from) ? Optional.empty() : Optional.of(until))
                    .build());
  }
}
