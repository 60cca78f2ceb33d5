// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.applicant.BenefitKind.SICKNESS_COMPENSATION;
import static se.samverkan.sam.core.applicant.BenefitKind.SOCIAL_ASSISTANCE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.fact.FactList;

/** Which public support a person has on a day, and of which kind (F30). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BenefitsOnDateTest {

  @ParameterizedTest
  @EnumSource
  void each_kind_is_received_by_itself(BenefitKind kind) {
    Map<BenefitKind, @Nullable Boolean> received =
        received(FactList.complete(Benefit.ongoing(kind)));
    received.forEach(
        (other, answer) -> assertThat(answer).as(other.name()).isEqualTo(other == kind));
  }

  @ParameterizedTest
  @EnumSource
  void a_list_that_may_go_on_says_yes_to_what_it_holds_and_no_to_nothing(BenefitKind kind) {
    Map<BenefitKind, @Nullable Boolean> received =
        received(FactList.atLeast(Benefit.ongoing(kind)));
    received.forEach(
        (other, answer) ->
            assertThat(answer).as(other.name()).isEqualTo(other == kind ? Boolean.TRUE : null));
  }

  @Test
  void who_is_known_to_receive_nothing_receives_no_kind() {
    assertThat(received(FactList.complete()).values()).containsOnly(false);
  }

  @Test
  void of_an_unknown_list_nothing_is_known() {
    assertThat(received(FactList.unknown()).values()).containsOnlyNulls();
  }

  @ParameterizedTest(name = "from {0} until {1}: {2}")
  @CsvSource({
    "2012-06-13, 2012-06-13, false",
    "2012-06-13, 2012-06-14, true",
    "2012-06-14, 2012-06-14, true",
    "2012-06-14, 2012-06-15, true",
    "2012-06-15, 2012-06-15, false",
    "          , 2012-06-13, false",
    "          , 2012-06-14, true",
    "2012-06-14,           , true",
    "2012-06-15,           , false",
    "          ,           , true",
  })
  void a_period_holds_from_its_first_day_through_its_last(
      @Nullable LocalDate from, @Nullable LocalDate until, boolean received) {
    BenefitBuilder benefit = Benefit.builder().kind(SOCIAL_ASSISTANCE);
    if (from != null) {
      benefit.from(from);
    }
    if (until != null) {
      benefit.until(until);
    }
    assertThat(Somebody.with(FactList.complete(benefit.build())).socialAssistance().received())
        .isEqualTo(received);
    assertThat(Somebody.with(FactList.atLeast(benefit.build())).socialAssistance().received())
        .isEqualTo(received ? Boolean.TRUE : null);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void it_is_told_whether_sickness_compensation_is_time_limited(boolean limited) {
    Benefit compensation =
        Benefit.builder().kind(SICKNESS_COMPENSATION).timeLimited(limited).build();
    assertThat(Somebody.with(FactList.atLeast(compensation)).sicknessCompensation().timeLimited())
        .isEqualTo(limited);
  }

  @Test
  void sickness_compensation_of_an_untold_kind_may_be_either() {
    ApplicantOnDate view = Somebody.with(FactList.complete(Benefit.ongoing(SICKNESS_COMPENSATION)));
    assertThat(view.sicknessCompensation().received()).isTrue();
    assertThat(view.sicknessCompensation().timeLimited()).isNull();
  }

  @Test
  void the_limit_is_told_by_the_period_that_holds_on_the_date() {
    Benefit before =
        Benefit.builder()
            .kind(SICKNESS_COMPENSATION)
            .until(Somebody.YESTERDAY)
            .timeLimited(true)
            .build();
    Benefit now =
        Benefit.builder()
            .kind(SICKNESS_COMPENSATION)
            .from(Somebody.TODAY)
            .timeLimited(false)
            .build();
    Applicant both = Somebody.unknown().benefits(FactList.complete(before, now)).build();
    assertThat(both.on(Somebody.YESTERDAY).sicknessCompensation().timeLimited()).isTrue();
    assertThat(both.on(Somebody.TODAY).sicknessCompensation().timeLimited()).isFalse();
  }

  @Test
  void a_limit_that_was_or_will_be_says_nothing_of_the_date() {
    Benefit before =
        Benefit.builder()
            .kind(SICKNESS_COMPENSATION)
            .until(Somebody.YESTERDAY)
            .timeLimited(true)
            .build();
    Benefit later =
        Benefit.builder()
            .kind(SICKNESS_COMPENSATION)
            .from(Somebody.TOMORROW)
            .timeLimited(true)
            .build();
    ApplicantOnDate view = Somebody.with(FactList.complete(before, later));
    assertThat(view.sicknessCompensation().received()).isFalse();
    assertThat(view.sicknessCompensation().timeLimited()).isNull();
  }

  private static Map<BenefitKind, @Nullable Boolean> received(FactList<Benefit> benefits) {
    ApplicantOnDate view = Somebody.with(benefits);
    Map<BenefitKind, @Nullable Boolean> received = new EnumMap<>(BenefitKind.class);
    received.put(BenefitKind.SICKNESS_BENEFIT, view.sicknessBenefit().received());
    received.put(BenefitKind.SICKNESS_COMPENSATION, view.sicknessCompensation().received());
    received.put(BenefitKind.ACTIVITY_COMPENSATION, view.activityCompensation().received());
    received.put(BenefitKind.UNEMPLOYMENT_BENEFIT, view.unemploymentBenefit().received());
    received.put(BenefitKind.ACTIVITY_SUPPORT, view.activitySupport().received());
    received.put(BenefitKind.ESTABLISHMENT_BENEFIT, view.establishmentBenefit().received());
    received.put(BenefitKind.SOCIAL_ASSISTANCE, view.socialAssistance().received());
    assertThat(received).containsOnlyKeys(BenefitKind.values());
    return received;
  }
}
