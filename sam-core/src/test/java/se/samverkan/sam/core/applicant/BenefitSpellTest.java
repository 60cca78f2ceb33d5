// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.applicant.BenefitKind.ACTIVITY_SUPPORT;
import static se.samverkan.sam.core.applicant.BenefitKind.SICKNESS_BENEFIT;
import static se.samverkan.sam.core.applicant.BenefitKind.SOCIAL_ASSISTANCE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactList;

/** The months on benefits without a break (F18). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BenefitSpellTest {

  private static final LocalDate TODAY = Somebody.TODAY;

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "2011-06-14, 2012-06-13, 11",
    "2011-06-14, 2012-06-14, 12",
    "2011-06-14, 2012-06-15, 12",
    "2012-06-14, 2012-06-14, 0",
    "2012-01-31, 2012-02-29, 0",
    "2012-01-31, 2012-03-01, 1",
    "2012-01-31, 2012-03-30, 1",
    "2012-01-31, 2012-03-31, 2",
    "2012-02-29, 2013-02-28, 11",
    "2012-02-29, 2013-03-01, 12",
  })
  void only_full_months_count(LocalDate from, LocalDate asked, int months) {
    assertThat(months(asked, FactList.complete(since(from)))).isEqualTo(Bounds.exactly(months));
  }

  @Test
  void a_benefit_that_begins_on_the_date_is_a_spell_of_no_full_month() {
    assertThat(months(TODAY, FactList.complete(since(TODAY)))).isEqualTo(Bounds.exactly(0));
  }

  @Test
  void who_received_nothing_for_more_than_a_month_is_in_no_spell() {
    Benefit ended = period(TODAY.minusYears(3), TODAY.minusMonths(1).minusDays(2));
    Benefit later = since(TODAY.plusDays(1));
    assertThat(months(TODAY, FactList.complete())).isEqualTo(Bounds.exactly(0));
    assertThat(months(TODAY, FactList.complete(ended, later))).isEqualTo(Bounds.exactly(0));
    assertThat(months(TODAY, FactList.atLeast(ended, later))).isEqualTo(Bounds.atLeast(0));
  }

  @Test
  void a_break_of_at_most_a_month_just_before_the_date_does_not_end_the_spell() {
    Benefit yesterday = period(TODAY.minusYears(3), TODAY.minusDays(1));
    Benefit aMonthAgo = period(TODAY.minusYears(3), TODAY.minusMonths(1).minusDays(1));
    assertThat(months(TODAY, FactList.complete(yesterday))).isEqualTo(Bounds.exactly(36));
    assertThat(months(TODAY, FactList.complete(aMonthAgo))).isEqualTo(Bounds.exactly(36));
    assertThat(months(TODAY, FactList.atLeast(aMonthAgo))).isEqualTo(Bounds.atLeast(36));
  }

  @Test
  void the_last_day_of_a_benefit_is_still_in_the_spell() {
    assertThat(months(TODAY, FactList.complete(period(TODAY.minusMonths(5), TODAY))))
        .isEqualTo(Bounds.exactly(5));
  }

  @Test
  void kinds_that_follow_each_other_make_one_spell() {
    LocalDate change = TODAY.minusMonths(4);
    FactList<Benefit> both =
        FactList.complete(
            period(SICKNESS_BENEFIT, TODAY.minusMonths(10), change.minusDays(1)),
            Benefit.builder().kind(SOCIAL_ASSISTANCE).from(change).build());
    assertThat(months(TODAY, both)).isEqualTo(Bounds.exactly(10));
  }

  @ParameterizedTest(name = "until {0}, again from {1}: {2} months")
  @CsvSource({
    // no day between, one day between
    "2011-12-31, 2012-01-01, 12",
    "2011-12-31, 2012-01-02, 12",
    // a month, and a day more
    "2011-12-31, 2012-02-01, 12",
    "2011-12-31, 2012-02-02, 4",
    "2012-01-14, 2012-02-15, 12",
    "2012-01-14, 2012-02-16, 3",
    // a month is as long as the month that the break begins in, at most to its last day
    "2012-01-29, 2012-02-29, 12",
    "2012-01-30, 2012-02-29, 12",
    "2012-01-30, 2012-03-01, 3",
    "2012-01-31, 2012-03-01, 12",
    "2012-01-31, 2012-03-02, 3",
    "2012-02-29, 2012-04-01, 12",
    "2012-02-29, 2012-04-02, 2",
  })
  void a_break_of_at_most_a_month_does_not_end_a_spell(
      LocalDate until, LocalDate again, int months) {
    LocalDate first = LocalDate.of(2011, 6, 14);
    assertThat(months(TODAY, FactList.complete(period(first, until), since(again))))
        .isEqualTo(Bounds.exactly(months));
  }

  @Test
  void many_short_breaks_do_not_add_up() {
    FactList<Benefit> patchwork =
        FactList.complete(
            period(TODAY.minusMonths(9), TODAY.minusMonths(8)),
            period(TODAY.minusMonths(7), TODAY.minusMonths(6)),
            period(TODAY.minusMonths(5), TODAY.minusMonths(4)),
            period(TODAY.minusMonths(3), TODAY.minusMonths(2)),
            since(TODAY.minusMonths(1)));
    assertThat(months(TODAY, patchwork)).isEqualTo(Bounds.exactly(9));
  }

  @Test
  void overlapping_and_enclosed_periods_count_once() {
    FactList<Benefit> overlapping =
        FactList.complete(
            period(ACTIVITY_SUPPORT, TODAY.minusMonths(7), TODAY.minusMonths(5)),
            period(SICKNESS_BENEFIT, TODAY.minusMonths(8), TODAY.minusMonths(2)),
            period(SOCIAL_ASSISTANCE, TODAY.minusMonths(3), TODAY));
    assertThat(months(TODAY, overlapping)).isEqualTo(Bounds.exactly(8));
  }

  @Test
  void a_benefit_since_an_unknown_day_makes_the_spell_at_least_as_long_as_the_known_part() {
    Benefit unknownStart =
        Benefit.builder().kind(SICKNESS_BENEFIT).until(TODAY.minusMonths(2)).build();
    FactList<Benefit> both = FactList.complete(unknownStart, since(TODAY.minusMonths(3)));
    assertThat(months(TODAY, both)).isEqualTo(Bounds.atLeast(3));
    assertThat(months(TODAY, FactList.complete(Benefit.ongoing(SICKNESS_BENEFIT))))
        .isEqualTo(Bounds.atLeast(0));
  }

  @Test
  void an_unknown_first_day_before_a_long_break_does_not_matter() {
    Benefit longAgo = Benefit.builder().kind(SICKNESS_BENEFIT).until(TODAY.minusMonths(5)).build();
    assertThat(months(TODAY, FactList.complete(longAgo, since(TODAY.minusMonths(3)))))
        .isEqualTo(Bounds.exactly(3));
  }

  @Test
  void a_list_that_may_go_on_gives_the_least_length() {
    assertThat(months(TODAY, FactList.atLeast(since(TODAY.minusMonths(14)))))
        .isEqualTo(Bounds.atLeast(14));
    assertThat(months(TODAY, FactList.atLeast())).isEqualTo(Bounds.atLeast(0));
  }

  @Test
  void of_an_unknown_list_there_is_no_length() {
    assertThat(months(TODAY, FactList.unknown())).isNull();
  }

  @Test
  void a_benefit_that_begins_after_the_date_does_not_lengthen_the_spell() {
    assertThat(
            months(TODAY, FactList.complete(since(TODAY.minusMonths(2)), since(TODAY.plusDays(1)))))
        .isEqualTo(Bounds.exactly(2));
  }

  @Test
  void a_host_may_write_the_end_and_the_beginning_of_time() {
    Benefit endless = period(TODAY.minusMonths(2), LocalDate.MAX);
    assertThat(months(TODAY, FactList.complete(endless))).isEqualTo(Bounds.exactly(2));
    Benefit forever = period(LocalDate.MIN, LocalDate.MAX);
    assertThat(months(TODAY, FactList.complete(forever)))
        .isEqualTo(Bounds.exactly(Integer.MAX_VALUE));
  }

  private static @Nullable Bounds months(LocalDate date, FactList<Benefit> benefits) {
    return Somebody.unknown()
        .benefits(benefits)
        .build()
        .on(date)
        .sheet()
        .value(ApplicantFields.MONTHS_ON_BENEFITS);
  }

  private static Benefit since(LocalDate from) {
    return Benefit.builder().kind(SOCIAL_ASSISTANCE).from(from).build();
  }

  private static Benefit period(LocalDate from, LocalDate until) {
    return period(SOCIAL_ASSISTANCE, from, until);
  }

  private static Benefit period(BenefitKind kind, LocalDate from, LocalDate until) {
    return Benefit.builder().kind(kind).from(from).until(until).build();
  }
}
