// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartialDateTest {

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-03-12, 2009-03-12, 2009-03-12",
    "2009-02, 2009-02-01, 2009-02-28",
    "2008-02, 2008-02-01, 2008-02-29",
    "2009, 2009-01-01, 2009-12-31",
    "0099, 0099-01-01, 0099-12-31"
  })
  void a_text_tells_the_days_that_it_can_be_and_is_told_again(
      String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = date(text);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
    assertThat(date.isUnknown()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2009-13",
        "2009-02-30",
        "2009-2",
        "09-02",
        "Unknown",
        "2009-02-01x",
        "20090201"
      })
  void what_is_no_date_is_not_read(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void the_ways_to_make_a_date_agree_with_its_text() {
    assertThat(PartialDate.of(day("2009-03-12"))).isEqualTo(date("2009-03-12"));
    assertThat(PartialDate.of(YearMonth.of(2009, 3))).isEqualTo(date("2009-03"));
    assertThat(PartialDate.of(Year.of(2009))).isEqualTo(date("2009"));
    assertThat(PartialDate.unknown()).isEqualTo(date("unknown")).hasToString("unknown");
    assertThat(date("2009-03")).hasSameHashCodeAs(date("2009-03")).isNotEqualTo(date("2009-04"));
    assertThat(date("2009-03")).isNotEqualTo(date("2009")).isNotEqualTo("2009-03");
  }

  @Test
  void only_a_day_is_a_day() {
    assertThat(date("2009-03-12").day()).contains(day("2009-03-12"));
    assertThat(date("2009-03").day()).isEmpty();
    assertThat(PartialDate.unknown().day()).isEmpty();
    assertThat(PartialDate.unknown().isUnknown()).isTrue();
  }

  @Test
  void a_month_has_come_for_sure_at_its_end_and_perhaps_from_its_beginning() {
    PartialDate march = date("2009-03");
    assertThat(march.canBeBy(day("2009-02-28"))).isFalse();
    assertThat(march.canBeBy(day("2009-03-01"))).isTrue();
    assertThat(march.isSurelyBy(day("2009-03-30"))).isFalse();
    assertThat(march.isSurelyBy(day("2009-03-31"))).isTrue();
    assertThat(march.canBe(day("2009-02-28"))).isFalse();
    assertThat(march.canBe(day("2009-03-01"))).isTrue();
    assertThat(march.canBe(day("2009-03-31"))).isTrue();
    assertThat(march.canBe(day("2009-04-01"))).isFalse();
  }

  @Test
  void one_date_is_surely_before_another_if_no_days_of_theirs_say_otherwise() {
    assertThat(date("2009-03").isSurelyBefore(date("2009-04"))).isTrue();
    assertThat(date("2009-03").isSurelyBefore(date("2009-03-31"))).isFalse();
    assertThat(date("2009-03").isSurelyBefore(date("2009-04-01"))).isTrue();
    assertThat(date("2009").isSurelyBefore(date("2009-12"))).isFalse();
    assertThat(PartialDate.unknown().isSurelyBefore(date("2009"))).isFalse();
    assertThat(date("2009").isSurelyBefore(PartialDate.unknown())).isFalse();
  }
}
