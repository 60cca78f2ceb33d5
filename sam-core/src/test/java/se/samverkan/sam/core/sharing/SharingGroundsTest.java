// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.applicant.Agency.EMPLOYMENT_SERVICE;
import static se.samverkan.sam.core.applicant.Agency.HEALTH_CARE;
import static se.samverkan.sam.core.applicant.Agency.SOCIAL_SERVICES;
import static se.samverkan.sam.core.sharing.Grounds.DAY;
import static se.samverkan.sam.core.sharing.Purpose.EXCHANGE_DATA;
import static se.samverkan.sam.core.sharing.Purpose.NATIONAL_FOLLOW_UP;
import static se.samverkan.sam.core.sharing.Purpose.TAKE_PART;
import static se.samverkan.sam.core.sharing.SharingRefusal.DAY_UNKNOWN;
import static se.samverkan.sam.core.sharing.SharingRefusal.ENDED;
import static se.samverkan.sam.core.sharing.SharingRefusal.NOT_YET_GIVEN;
import static se.samverkan.sam.core.sharing.SharingRefusal.NO_GROUND;
import static se.samverkan.sam.core.sharing.SharingRefusal.PARTY_NOT_COVERED;
import static se.samverkan.sam.core.sharing.SharingRefusal.PURPOSE_NOT_COVERED;
import static se.samverkan.sam.core.sharing.SharingRefusal.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.applicant.Agency;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharingGroundsTest {

  private static final LocalDate SECOND_MEETING = DAY.plusDays(14);

  /** S14: by the second meeting only the oral consent is there. */
  @Test
  void without_a_written_consent_by_the_second_meeting_no_data_is_exchanged() {
    SharingGrounds oral = SharingGrounds.of(Grounds.oral().build());

    assertThat(oral.between(SOCIAL_SERVICES, EMPLOYMENT_SERVICE, TAKE_PART, SECOND_MEETING))
        .matches(SharingAnswer::isAllowed);
    denied(oral, EXCHANGE_DATA, SECOND_MEETING, PURPOSE_NOT_COVERED);
    SharingGrounds signed =
        SharingGrounds.of(Grounds.oral().build(), Grounds.written(SECOND_MEETING).build());
    denied(signed, EXCHANGE_DATA, SECOND_MEETING.minusDays(1), NOT_YET_GIVEN);
    allowed(signed, EXCHANGE_DATA, SECOND_MEETING);
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_shared_without_a_ground(Purpose purpose) {
    denied(SharingGrounds.none(), purpose, DAY, NO_GROUND);
  }

  @Test
  void a_ground_holds_from_its_first_day_to_its_last() {
    SharingGrounds grounds = SharingGrounds.of(Grounds.statute().until(DAY.plusDays(2)).build());

    denied(grounds, EXCHANGE_DATA, DAY.minusDays(1), NOT_YET_GIVEN);
    allowed(grounds, EXCHANGE_DATA, DAY);
    allowed(grounds, EXCHANGE_DATA, DAY.plusDays(2));
    denied(grounds, EXCHANGE_DATA, DAY.plusDays(3), ENDED);
  }

  @Test
  void a_consent_no_longer_holds_from_the_day_of_its_withdrawal() {
    SharingGrounds grounds =
        SharingGrounds.of(Grounds.written(DAY).withdrawnOn(DAY.plusDays(1)).build());

    allowed(grounds, EXCHANGE_DATA, DAY);
    denied(grounds, EXCHANGE_DATA, DAY.plusDays(1), WITHDRAWN);
    denied(grounds, EXCHANGE_DATA, DAY.plusDays(2), WITHDRAWN);
  }

  @Test
  void a_consent_of_an_unknown_day_allows_nothing() {
    SharingGrounds grounds = SharingGrounds.of(Grounds.written(DAY).from(Optional.empty()).build());

    denied(grounds, EXCHANGE_DATA, DAY, DAY_UNKNOWN);
    denied(grounds, EXCHANGE_DATA, LocalDate.MAX, DAY_UNKNOWN);
  }

  @Test
  void every_reason_is_told_once() {
    SharingGrounds grounds =
        SharingGrounds.of(
            Grounds.national().build(),
            Grounds.written(DAY.plusDays(1)).build(),
            Grounds.written(DAY.plusDays(2)).build(),
            Grounds.written(DAY.minusDays(9)).until(DAY.minusDays(1)).withdrawnOn(DAY).build(),
            Grounds.statute().from(Optional.empty()).build(),
            Grounds.statute().parties(List.of(SOCIAL_SERVICES, HEALTH_CARE)).build());

    denied(
        grounds,
        EXCHANGE_DATA,
        DAY,
        PARTY_NOT_COVERED,
        NOT_YET_GIVEN,
        WITHDRAWN,
        ENDED,
        DAY_UNKNOWN);
  }

  @Test
  void what_covers_another_pair_says_so() {
    SharingGrounds grounds = SharingGrounds.of(Grounds.written(DAY).build());

    assertThat(grounds.between(SOCIAL_SERVICES, HEALTH_CARE, EXCHANGE_DATA, DAY))
        .isEqualTo(new SharingAnswer.Denied(List.of(PARTY_NOT_COVERED.refusal())));
    assertThat(grounds.between(SOCIAL_SERVICES, HEALTH_CARE, NATIONAL_FOLLOW_UP, DAY))
        .isEqualTo(new SharingAnswer.Denied(List.of(PURPOSE_NOT_COVERED.refusal())));
  }

  @Test
  void two_grounds_that_cover_a_part_each_do_not_make_one() {
    SharingGrounds grounds =
        SharingGrounds.of(
            Grounds.statute().parties(List.of(SOCIAL_SERVICES, HEALTH_CARE)).build(),
            Grounds.statute().parties(List.of(HEALTH_CARE, EMPLOYMENT_SERVICE)).build(),
            Grounds.oral().build());

    denied(grounds, EXCHANGE_DATA, DAY, PARTY_NOT_COVERED);
  }

  @Test
  void every_ground_that_allows_it_is_told() {
    SharingGround written = Grounds.written(DAY).build();
    SharingGround statute = Grounds.statute().build();
    SharingGrounds grounds =
        SharingGrounds.of(written, Grounds.national().build(), statute, Grounds.oral().build());

    assertThat(grounds.between(EMPLOYMENT_SERVICE, SOCIAL_SERVICES, EXCHANGE_DATA, DAY))
        .isEqualTo(new SharingAnswer.Allowed(List.of(written, statute)));
  }

  @ParameterizedTest
  @EnumSource
  void an_agency_shares_nothing_with_itself(Agency agency) {
    SharingGrounds grounds = SharingGrounds.of(Grounds.written(DAY).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> grounds.between(agency, agency, EXCHANGE_DATA, DAY))
        .withMessage("sharing takes two agencies");
  }

  @Test
  void an_answer_is_one_of_two_and_never_without_grounds_or_reasons() {
    SharingAnswer yes = new SharingAnswer.Allowed(List.of(Grounds.statute().build()));
    SharingAnswer no = new SharingAnswer.Denied(List.of(NO_GROUND.refusal()));

    assertThat(yes.<String>fold(grounds -> "yes", reasons -> "no")).isEqualTo("yes");
    assertThat(no.<String>fold(grounds -> "yes", reasons -> reasons.get(0).code()))
        .isEqualTo("no-ground");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SharingAnswer.Allowed(List.of()))
        .withMessage("nothing is allowed without a ground");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SharingAnswer.Denied(List.of()))
        .withMessage("whatever is denied has a reason");
  }

  private static void allowed(SharingGrounds grounds, Purpose purpose, LocalDate day) {
    assertThat(grounds.between(SOCIAL_SERVICES, EMPLOYMENT_SERVICE, purpose, day).isAllowed())
        .isTrue();
  }

  private static void denied(
      SharingGrounds grounds, Purpose purpose, LocalDate day, SharingRefusal... reasons) {
    assertThat(grounds.between(SOCIAL_SERVICES, EMPLOYMENT_SERVICE, purpose, day))
        .isEqualTo(
            new SharingAnswer.Denied(
                List.of(reasons).stream().map(SharingRefusal::refusal).toList()));
  }
}
