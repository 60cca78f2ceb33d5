// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static se.samverkan.sam.core.applicant.BenefitKind.SICKNESS_COMPENSATION;
import static se.samverkan.sam.core.applicant.ConsentKind.ORAL_PARTICIPATION;
import static se.samverkan.sam.core.applicant.ConsentKind.WRITTEN_PARTICIPATION;
import static se.samverkan.sam.core.applicant.Somebody.TODAY;
import static se.samverkan.sam.core.applicant.Somebody.TOMORROW;
import static se.samverkan.sam.core.applicant.Somebody.YESTERDAY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.fact.FactList;

/** What cannot be true of one person is refused when the person is described. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContradictionsTest {

  private static final Benefit LIMITED =
      Benefit.builder().kind(SICKNESS_COMPENSATION).until(YESTERDAY).timeLimited(true).build();
  private static final Benefit FOR_GOOD =
      Benefit.builder().kind(SICKNESS_COMPENSATION).from(TODAY).timeLimited(false).build();

  @Test
  void sickness_compensation_is_not_both_time_limited_and_not_on_one_day() {
    Benefit aDayLonger = Benefit.builder().copyOf(LIMITED).until(TODAY).build();
    refused("sickness compensation is both", benefits(aDayLonger, FOR_GOOD));
    refused("sickness compensation is both", benefits(FOR_GOOD, aDayLonger));
    accepted(benefits(LIMITED, FOR_GOOD));
  }

  @Test
  void two_periods_that_agree_or_do_not_tell_may_overlap() {
    accepted(benefits(LIMITED, Benefit.builder().copyOf(LIMITED).percent(50).build()));
    accepted(benefits(LIMITED, Benefit.ongoing(SICKNESS_COMPENSATION), FOR_GOOD));
  }

  @Test
  void one_consent_is_not_recorded_twice_for_a_day() {
    Consent first = consent().givenOn(YESTERDAY).withdrawnOn(TODAY).build();
    refused(
        "one consent is recorded twice",
        consents(Consent.builder().copyOf(first).withdrawnOn(TOMORROW).build(), given()));
    refused("one consent is recorded twice", consents(given(), given()));
    refused("one consent is recorded twice", consents(consent().build(), given()));
    accepted(consents(first, given()));
    accepted(consents(given(), first));
  }

  @Test
  void consents_of_different_kinds_may_hold_on_the_same_day() {
    accepted(consents(given(), Consent.given(WRITTEN_PARTICIPATION, TODAY)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 168})
  void a_week_has_room_for_so_many_hours(int hours) {
    accepted(Somebody.unknown().workTrainingHoursPossible(hours));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 169, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void a_week_has_no_room_for_so_many_hours(int hours) {
    refused("hours a week", Somebody.unknown().workTrainingHoursPossible(hours));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101, -50})
  void nobody_receives_such_a_part_of_a_benefit(int percent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Benefit.builder().kind(SICKNESS_COMPENSATION).percent(percent).build());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void a_part_of_a_benefit_is_from_1_to_100_percent(int percent) {
    accepted(benefits(Benefit.builder().kind(SICKNESS_COMPENSATION).percent(percent).build()));
  }

  @Test
  void a_benefit_does_not_end_before_it_begins_but_may_last_a_day() {
    BenefitBuilder benefit = Benefit.builder().kind(SICKNESS_COMPENSATION).from(TODAY);
    accepted(benefits(benefit.until(TODAY).build()));
    assertThatIllegalArgumentException().isThrownBy(() -> benefit.until(YESTERDAY).build());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void only_sickness_compensation_is_time_limited_or_not(boolean limited) {
    for (BenefitKind kind : BenefitKind.values()) {
      BenefitBuilder benefit = Benefit.builder().kind(kind).timeLimited(limited);
      if (kind == SICKNESS_COMPENSATION) {
        accepted(benefits(benefit.build()));
      } else {
        assertThatIllegalArgumentException().as(kind.name()).isThrownBy(benefit::build);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void a_municipality_is_not_blank(String blank) {
    refused("the municipality is blank", Somebody.unknown().municipality(blank));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "två ord", "1-to-start", "-", "a_b", "å"})
  void a_diagnosis_and_a_problem_area_are_codes_and_never_free_text(String text) {
    refused("a problem area", Somebody.unknown().problemAreas(FactList.atLeast(text)));
    assertThatIllegalArgumentException().isThrownBy(() -> Diagnosis.of(text));
  }

  private static ConsentBuilder consent() {
    return Consent.builder().kind(ORAL_PARTICIPATION);
  }

  private static Consent given() {
    return consent().givenOn(TODAY).build();
  }

  private static ApplicantBuilder benefits(Benefit... benefits) {
    return Somebody.unknown().benefits(FactList.complete(benefits));
  }

  private static ApplicantBuilder consents(Consent... consents) {
    return Somebody.unknown().consents(FactList.atLeast(consents));
  }

  private static void refused(String message, ApplicantBuilder builder) {
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageStartingWith(message);
  }

  private static void accepted(ApplicantBuilder builder) {
    assertThatNoException().isThrownBy(builder::build);
  }
}
