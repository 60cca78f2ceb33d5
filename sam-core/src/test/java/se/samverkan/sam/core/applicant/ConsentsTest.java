// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.applicant.ConsentKind.NATIONAL_FOLLOW_UP;
import static se.samverkan.sam.core.applicant.ConsentKind.ORAL_PARTICIPATION;
import static se.samverkan.sam.core.applicant.ConsentKind.WRITTEN_PARTICIPATION;
import static se.samverkan.sam.core.applicant.Somebody.TODAY;
import static se.samverkan.sam.core.applicant.Somebody.TOMORROW;
import static se.samverkan.sam.core.applicant.Somebody.YESTERDAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.fact.FactList;

/** Which consents a person has given, on a day (F24, F35–F37). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentsTest {

  @ParameterizedTest
  @EnumSource
  void one_kind_never_stands_for_another(ConsentKind kind) {
    ApplicantOnDate view = Somebody.consenting(FactList.complete(Consent.given(kind, YESTERDAY)));
    assertThat(view.consents()).containsExactly(kind);
    assertThat(view.absentConsents()).hasSize(2).doesNotContain(kind);
  }

  @Test
  void a_consent_holds_from_the_day_on_which_it_is_given() {
    assertThat(oral(FactList.Extent.COMPLETE, Consent.given(ORAL_PARTICIPATION, YESTERDAY)))
        .isEqualTo("holds");
    assertThat(oral(FactList.Extent.COMPLETE, Consent.given(ORAL_PARTICIPATION, TODAY)))
        .isEqualTo("holds");
    assertThat(oral(FactList.Extent.COMPLETE, Consent.given(ORAL_PARTICIPATION, TOMORROW)))
        .isEqualTo("does not hold");
  }

  @Test
  void a_consent_of_an_unknown_day_was_given_before() {
    assertThat(oral(FactList.Extent.AT_LEAST, Consent.builder().kind(ORAL_PARTICIPATION).build()))
        .isEqualTo("holds");
  }

  @Test
  void a_consent_no_longer_holds_from_the_day_on_which_it_is_withdrawn() {
    assertThat(oral(FactList.Extent.COMPLETE, withdrawn(TOMORROW))).isEqualTo("holds");
    assertThat(oral(FactList.Extent.COMPLETE, withdrawn(TODAY))).isEqualTo("does not hold");
    assertThat(oral(FactList.Extent.COMPLETE, withdrawn(YESTERDAY))).isEqualTo("does not hold");
  }

  @Test
  void a_list_that_may_go_on_leaves_open_what_it_does_not_record() {
    assertThat(oral(FactList.Extent.AT_LEAST)).isEqualTo("open");
    assertThat(oral(FactList.Extent.AT_LEAST, Consent.given(ORAL_PARTICIPATION, TOMORROW)))
        .isEqualTo("open");
    assertThat(oral(FactList.Extent.AT_LEAST, Consent.given(WRITTEN_PARTICIPATION, YESTERDAY)))
        .isEqualTo("open");
  }

  @Test
  void a_withdrawn_consent_may_have_been_given_anew_where_the_list_may_go_on() {
    assertThat(oral(FactList.Extent.AT_LEAST, withdrawn(YESTERDAY))).isEqualTo("open");
    assertThat(oral(FactList.Extent.AT_LEAST, withdrawn(TODAY))).isEqualTo("open");
    assertThat(oral(FactList.Extent.AT_LEAST, withdrawn(TOMORROW))).isEqualTo("holds");
  }

  @Test
  void a_consent_that_is_given_and_withdrawn_after_the_date_says_nothing_of_it() {
    Consent later =
        Consent.builder()
            .kind(ORAL_PARTICIPATION)
            .givenOn(TOMORROW)
            .withdrawnOn(TOMORROW.plusDays(1))
            .build();
    assertThat(oral(FactList.Extent.AT_LEAST, later)).isEqualTo("open");
    assertThat(oral(FactList.Extent.COMPLETE, later)).isEqualTo("does not hold");
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLETE", "AT_LEAST"})
  void a_consent_given_anew_after_a_withdrawal_holds(FactList.Extent extent) {
    assertThat(oral(extent, withdrawn(YESTERDAY), Consent.given(ORAL_PARTICIPATION, TODAY)))
        .isEqualTo("holds");
    assertThat(oral(extent, withdrawn(YESTERDAY), Consent.given(ORAL_PARTICIPATION, TOMORROW)))
        .isEqualTo(extent == FactList.Extent.COMPLETE ? "does not hold" : "open");
  }

  @Test
  void who_is_known_to_have_given_none_has_given_no_kind() {
    assertThat(Somebody.consenting(FactList.complete()).absentConsents())
        .containsExactly(ORAL_PARTICIPATION, WRITTEN_PARTICIPATION, NATIONAL_FOLLOW_UP);
  }

  @Test
  void of_an_unknown_list_nothing_is_known() {
    ApplicantOnDate view = Somebody.consenting(FactList.unknown());
    assertThat(view.sheet().knows(ApplicantFields.CONSENTS)).isFalse();
    assertThat(view.consents()).isEmpty();
    assertThat(view.absentConsents()).isEmpty();
  }

  @Test
  void a_consent_is_not_withdrawn_before_it_is_given_but_may_be_on_the_same_day() {
    ConsentBuilder consent = Consent.builder().kind(ORAL_PARTICIPATION).givenOn(TODAY);
    assertThat(consent.withdrawnOn(TODAY).build().holdsOn(TODAY)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> consent.withdrawnOn(YESTERDAY).build())
        .withMessage("a consent is withdrawn before it was given");
  }

  private static String oral(FactList.Extent extent, Consent... consents) {
    ApplicantOnDate view =
        Somebody.consenting(
            extent == FactList.Extent.COMPLETE
                ? FactList.complete(consents)
                : FactList.atLeast(consents));
    if (view.consents().contains(ORAL_PARTICIPATION)) {
      return "holds";
    }
    return view.absentConsents().contains(ORAL_PARTICIPATION) ? "does not hold" : "open";
  }

  private static Consent withdrawn(LocalDate day) {
    return Consent.builder()
        .kind(ORAL_PARTICIPATION)
        .givenOn(TODAY.minusYears(1))
        .withdrawnOn(day)
        .build();
  }
}
