// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours in a week, and what share of full time they are (F56, S2). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoursPerWeekTest {

  private static final HoursPerWeek FULL_TIME = HoursPerWeek.of(40);

  @ParameterizedTest
  @CsvSource({
    "20, 50.0",
    "10, 25.0",
    "0, 0.0",
    "40, 100.0",
    "37.5, 93.8",
    "13.25, 33.1",
    "50, 125.0"
  })
  void hours_are_a_share_of_forty(String hours, String percent) {
    assertThat(HoursPerWeek.parse(hours).orElseThrow().percentOf(FULL_TIME))
        .isEqualByComparingTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"50, 20", "25, 10", "0, 0", "100, 40", "33, 13.25", "75, 30", "1, 0.5"})
  void a_share_is_so_many_hours_to_the_nearest_quarter(int percent, String hours) {
    assertThat(HoursPerWeek.ofPercent(percent, FULL_TIME)).hasToString(hours);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 20",
    "37.5, 37.5",
    "37.50, 37.5",
    "0.25, 0.25",
    "168, 168",
    "20.0, 20",
    "100, 100"
  })
  void a_text_is_read_and_written_in_its_shortest_form(String text, String written) {
    assertThat(HoursPerWeek.parse(text).orElseThrow()).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "168.25", "999", "1e2", "20.1", "20,5", " 20", "0x10", "1000"})
  void what_is_no_time_in_a_week_is_not_read(String text) {
    assertThat(HoursPerWeek.parse(text)).isEmpty();
  }

  @Test
  void a_week_has_168_hours() {
    assertThat(HoursPerWeek.of(168).quarters()).isEqualTo(672);
    assertThatIllegalArgumentException().isThrownBy(() -> HoursPerWeek.of(169));
    assertThatIllegalArgumentException().isThrownBy(() -> new HoursPerWeek(-1));
  }

  @Test
  void shares_of_nothing_and_beyond_the_whole_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> FULL_TIME.percentOf(HoursPerWeek.of(0)));
    assertThatIllegalArgumentException().isThrownBy(() -> HoursPerWeek.ofPercent(101, FULL_TIME));
    assertThatIllegalArgumentException().isThrownBy(() -> HoursPerWeek.ofPercent(-1, FULL_TIME));
  }

  @Test
  void ten_hours_are_at_least_ten_and_a_quarter_less_are_not() {
    assertThat(HoursPerWeek.of(10).isAtLeast(10)).isTrue();
    assertThat(new HoursPerWeek(39).isAtLeast(10)).isFalse();
    assertThat(HoursPerWeek.of(9)).isLessThan(HoursPerWeek.of(10));
  }
}
