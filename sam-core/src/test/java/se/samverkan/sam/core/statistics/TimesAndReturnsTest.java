// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ParticipantId;

/** How long people stay, how many there are at a time, and who comes back (F65, F72, I5). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimesAndReturnsTest {

  private static Population population(MemberBuilder... members) {
    return Population.of(List.of(members).stream().map(MemberBuilder::build).toList());
  }

  private static MemberBuilder lasting(String id, int days) {
    return People.ended(id, "2000-01-01", LocalDate.of(2000, 1, 1).plusDays(days).toString());
  }

  @Test
  void the_mean_is_that_of_the_days_and_rounded_once() {
    EnrolmentTime time =
        EnrolmentTime.ofEnded(population(lasting("a", 183), lasting("b", 183), lasting("c", 319)));
    // 685 days in three parts are 228.33, and 30.4375 of them a month
    assertThat(time.mean(1)).contains(new BigDecimal("7.5"));
    assertThat(time.mean(3)).contains(new BigDecimal("7.502"));
    assertThat(time.median(1)).contains(new BigDecimal("6.0"));
    assertThat(time.days().keySet()).isEqualTo(People.ids("a", "b", "c"));
    assertThat(time.unknown()).isEmpty();
  }

  @Test
  void four_years_are_48_months() {
    EnrolmentTime time = EnrolmentTime.ofEnded(population(lasting("a", 1461)));
    assertThat(time.mean(2)).contains(new BigDecimal("48.00"));
  }

  @Test
  void the_median_of_an_even_number_is_between_the_two_in_the_middle() {
    EnrolmentTime time =
        EnrolmentTime.ofEnded(
            population(lasting("a", 487), lasting("b", 0), lasting("c", 974), lasting("d", 1000)));
    assertThat(time.median(1)).contains(new BigDecimal("24.0"));
  }

  @Test
  void vague_days_and_cases_taken_over_are_told_as_unknown() {
    EnrolmentTime time =
        EnrolmentTime.ofEnded(
            population(
                lasting("a", 487),
                People.ended("b", "2010-01-01", "2010-03"),
                People.ended("c", "2010-01-01", "2010-08-01").takenOver(true),
                People.ended("d", "2010-01-01", "2012-06"),
                People.enrolled("e")));
    assertThat(time.mean(1)).contains(new BigDecimal("16.0"));
    assertThat(time.unknown()).isEqualTo(People.ids("b", "c", "d"));
    assertThat(time).hasToString("EnrolmentTime{1 known, 3 unknown}");
  }

  @Test
  void time_to_date_counts_those_who_are_still_there() {
    EnrolmentTime time =
        EnrolmentTime.toDate(
            population(lasting("a", 10), People.enrolled("e"), People.unenrolled("f")));
    assertThat(time.days().values()).containsExactly(10L, 895L);
    assertThat(time.unknown()).isEmpty();
  }

  @Test
  void nobody_has_no_mean() {
    EnrolmentTime time = EnrolmentTime.ofEnded(Population.empty());
    assertThat(time.mean(1)).isEmpty();
    assertThat(time.median(1)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> time.mean(-1));
  }

  @Test
  void the_caseload_is_that_of_the_ends_of_months() {
    CaseloadOverTime caseload =
        CaseloadOverTime.of(
            population(
                People.ended("a", "2010-01-31", "2010-03-31"),
                People.ended("b", "2010-02-01", "2010-03-30"),
                People.enrolled("c"),
                People.unenrolled("d")),
            YearMonth.of(2010, 1),
            YearMonth.of(2010, 3));
    assertThat(caseload.months().values())
        .map(Tally::interval)
        .containsExactly(Interval.of(2), Interval.of(3), Interval.of(1));
    assertThat(caseload.months().get(YearMonth.of(2010, 3)))
        .isEqualTo(new Tally(People.ids("c"), People.ids()));
    assertThat(caseload.average(1)).contains(new BigDecimal("2.0"));
    assertThat(caseload).hasToString("CaseloadOverTime{2010-01 to 2010-03}");
  }

  @Test
  void a_caseload_that_dates_leave_open_has_bounds() {
    CaseloadOverTime caseload =
        CaseloadOverTime.of(
            population(People.ended("a", "2010-01-01", "2010"), People.enrolled("c")),
            YearMonth.of(2010, 11),
            YearMonth.of(2010, 12));
    assertThat(caseload.months().values())
        .map(Tally::interval)
        .containsExactly(new Interval(1, 2), Interval.of(1));
    assertThat(caseload.average(1)).isEmpty();
    assertThat(caseload.lowestAverage(1)).isEqualByComparingTo("1.0");
    assertThat(caseload.highestAverage(1)).isEqualByComparingTo("1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> caseload.lowestAverage(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CaseloadOverTime.of(
                    Population.empty(), YearMonth.of(2010, 2), YearMonth.of(2010, 1)));
  }

  @Test
  void an_average_caseload_follows_from_numbers_and_times() {
    BigDecimal mean = new BigDecimal("7.5");
    assertThat(CaseloadOverTime.derivedAverage(103, mean, 38, 1)).isEqualByComparingTo("20.3");
    assertThat(CaseloadOverTime.derivedAverage(0, mean, 1, 0)).isEqualByComparingTo("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseloadOverTime.derivedAverage(103, mean, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseloadOverTime.derivedAverage(-1, mean, 38, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseloadOverTime.derivedAverage(1, mean.negate(), 38, 1));
  }

  private static MemberBuilder again(String id, String from) {
    return People.enrolled(id).participant(ParticipantId.of("p-a")).enrolledOn(People.range(from));
  }

  private static Returns returns(MemberBuilder... members) {
    return Returns.within(population(members), Returns.SIX_MONTHS);
  }

  @Test
  void who_is_enrolled_anew_within_the_time_returned() {
    MemberBuilder ended = People.ended("a", "2010-01-01", "2010-08-01");
    assertThat(returns(ended, again("b", "2010-08-01")).returned().counted())
        .isEqualTo(People.ids("a"));
    assertThat(returns(ended, again("b", "2011-02-01")).returned().counted())
        .isEqualTo(People.ids("a"));
    Returns tooLate = returns(ended, again("b", "2011-02-02"));
    assertThat(tooLate.returned()).isEqualTo(new Tally(People.ids(), People.ids()));
    assertThat(tooLate.share()).isEqualTo(new Share(0, 1));
    assertThat(
            Returns.within(population(ended, again("b", "2011-02-02")), Returns.TWELVE_MONTHS)
                .share())
        .isEqualTo(new Share(1, 1));
  }

  @Test
  void an_enrolment_before_the_end_or_of_somebody_else_is_no_return() {
    MemberBuilder ended = People.ended("a", "2010-01-01", "2010-08-01");
    assertThat(returns(ended, again("b", "2010-07-31")).returned().interval())
        .isEqualTo(Interval.of(0));
    assertThat(
            returns(ended, People.enrolled("b").enrolledOn(People.range("2010-09-01")))
                .returned()
                .interval())
        .isEqualTo(Interval.of(0));
  }

  @Test
  void whose_time_is_not_over_may_still_return() {
    Returns justOver = returns(People.ended("a", "2010-01-01", "2011-12-14"));
    assertThat(justOver.returned().open()).isEmpty();
    Returns notOver = returns(People.ended("a", "2010-01-01", "2011-12-15"));
    assertThat(notOver.returned().open()).isEqualTo(People.ids("a"));
    assertThat(notOver.ended().counted()).isEqualTo(People.ids("a"));
    assertThat(notOver.share()).isEqualTo(new Share(0, 0));
  }

  @Test
  void a_return_that_vague_days_leave_open_is_open() {
    MemberBuilder ended = People.ended("a", "2010-01-01", "2010-08-01");
    assertThat(returns(ended, again("b", "2010-08")).returned().counted())
        .isEqualTo(People.ids("a"));
    assertThat(returns(ended, again("b", "2010")).returned().open()).isEqualTo(People.ids("a"));
    assertThat(returns(ended, again("b", "2011-02")).returned().open()).isEqualTo(People.ids("a"));
    assertThat(returns(ended, again("b", "2010-09-01").takenOver(true)).returned().open())
        .isEqualTo(People.ids("a"));
    Returns vagueEnd =
        returns(People.ended("a", "2010-01-01", "2010-08"), again("b", "2010-08-15"));
    assertThat(vagueEnd.returned().open()).isEqualTo(People.ids("a"));
  }

  @Test
  void who_died_and_who_is_still_there_are_not_asked_about() {
    Returns returns =
        returns(
            People.ended("a", "2010-01-01", "2010-08-01").addReached(FunnelStep.DECEASED),
            People.enrolled("b"),
            People.ended("c", "2010-01-01", "2012-06"));
    assertThat(returns.ended()).isEqualTo(new Tally(People.ids(), People.ids("c")));
    assertThat(returns.returned()).isEqualTo(new Tally(People.ids(), People.ids()));
  }

  @Test
  void there_is_some_time_to_return_in() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Returns.within(Population.empty(), Period.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Returns.within(Population.empty(), Period.ofMonths(-1)));
  }
}
