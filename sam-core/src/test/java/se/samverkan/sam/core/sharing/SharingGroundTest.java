// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.sharing.Grounds.DAY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharingGroundTest {

  @ParameterizedTest
  @EnumSource(names = "TAKE_PART", mode = Mode.EXCLUDE)
  void an_oral_consent_covers_nothing_but_taking_part(Purpose other) {
    String message = "an oral consent to take part covers nothing but taking part";
    refused(Grounds.oral().purposes(Set.of(other)), message);
    refused(Grounds.oral().addPurpose(other), message);
    assertThat(Grounds.oral().build().purposes()).containsExactly(Purpose.TAKE_PART);
  }

  @ParameterizedTest
  @EnumSource(names = "NATIONAL_FOLLOW_UP", mode = Mode.EXCLUDE)
  void a_consent_to_national_follow_up_covers_nothing_else(Purpose other) {
    String message = "a consent to national follow-up covers nothing else";
    refused(Grounds.national().purposes(Set.of(other)), message);
    refused(Grounds.national().addPurpose(other), message);
  }

  @Test
  void no_other_ground_stands_for_the_consent_to_national_follow_up() {
    String message = "national follow-up needs a written consent of its own";
    refused(Grounds.written(DAY).addPurpose(Purpose.NATIONAL_FOLLOW_UP), message);
    refused(Grounds.statute().addPurpose(Purpose.NATIONAL_FOLLOW_UP), message);
    assertThat(Grounds.national().build().purposes()).hasSize(1);
  }

  @Test
  void a_consent_says_of_which_kind_it_is_and_nothing_else_does() {
    refused(
        SharingGround.builder()
            .basis(LegalBasis.CONSENT)
            .addPurpose(Purpose.EXCHANGE_DATA)
            .addParties(Agency.HEALTH_CARE, Agency.OTHER),
        "a ground by consent says which kind of consent it is");
    refused(
        Grounds.statute().consent(ConsentKind.WRITTEN_PARTICIPATION),
        "only a ground by consent has a kind of consent");
  }

  @ParameterizedTest
  @EnumSource(names = "CONSENT", mode = Mode.EXCLUDE)
  void whatever_is_no_consent_cites_its_statute_and_is_not_withdrawn(LegalBasis basis) {
    SharingGroundBuilder uncited =
        SharingGround.builder()
            .basis(basis)
            .addPurpose(Purpose.EXCHANGE_DATA)
            .addParties(Agency.HEALTH_CARE, Agency.OTHER);
    refused(uncited, "a ground by statute cites it");
    refused(uncited.citation(" "), "a citation is not blank");
    refused(uncited.citation("a statute").withdrawnOn(DAY), "only a consent can be withdrawn");
  }

  @Test
  void a_ground_has_a_purpose_and_two_agencies() {
    refused(Grounds.statute().purposes(Set.of()), "a ground for sharing needs a purpose");
    String message = "a ground for sharing needs at least two agencies";
    refused(Grounds.statute().parties(Set.of(Agency.HEALTH_CARE)), message);
    refused(Grounds.oral().parties(Set.of()), message);
  }

  @Test
  void somebody_may_agree_to_take_part_with_one_agency_alone_which_covers_no_pair() {
    SharingGround alone = Grounds.oral().parties(Set.of(Agency.SOCIAL_SERVICES)).build();
    for (Agency other : Agency.values()) {
      assertThat(alone.covers(Agency.SOCIAL_SERVICES, other))
          .isEqualTo(other == Agency.SOCIAL_SERVICES);
    }
  }

  @Test
  void days_stand_in_order() {
    refused(
        Grounds.written(DAY).until(DAY.minusDays(1)), "a ground for sharing ends before it begins");
    refused(
        Grounds.written(DAY).withdrawnOn(DAY.minusDays(1)),
        "a consent is withdrawn before it was given");
    assertThat(Grounds.written(DAY).until(DAY).withdrawnOn(DAY).build().obstaclesOn(DAY))
        .containsExactly(SharingRefusal.WITHDRAWN);
  }

  @Test
  void where_a_ground_is_kept_shows_in_no_text() {
    SharingGround ground = Grounds.written(DAY).citation("marker").build();
    assertThat(ground.citation()).contains("marker");
    assertThat(ground.toString()).doesNotContain("marker").contains("WRITTEN_PARTICIPATION");
  }

  @Test
  void refusals_have_codes_of_their_own() {
    List<String> codes =
        Arrays.stream(SharingRefusal.values()).map(one -> one.refusal().code()).toList();
    assertThat(codes)
        .containsExactly(
            "no-ground",
            "purpose-not-covered",
            "party-not-covered",
            "not-yet-given",
            "withdrawn",
            "ended",
            "day-unknown");
  }

  private static void refused(SharingGroundBuilder ground, String message) {
    assertThatIllegalArgumentException().isThrownBy(ground::build).withMessage(message);
  }
}
