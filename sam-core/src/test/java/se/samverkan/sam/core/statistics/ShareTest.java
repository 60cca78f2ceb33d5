// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.assessment.Finding;

/** Shares from counts, and how many a share takes (F70, I1, O6, O12). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShareTest {

  @ParameterizedTest
  @CsvSource({
    "10, 103, 9.7",
    "2, 103, 1.9",
    "50, 103, 48.5",
    "34, 103, 33.0",
    "3, 103, 2.9",
    "4, 103, 3.9",
    "62, 103, 60.2",
    "41, 103, 39.8",
    "56, 103, 54.4",
    "2, 50, 4.0",
    "7, 10, 70.0",
    "29, 103, 28.2",
    "60, 103, 58.3"
  })
  void shares_of_the_reports_come_from_counts(long part, long whole, BigDecimal percent) {
    assertThat(new Share(part, whole).percent(1)).contains(percent);
  }

  @Test
  void rounded_shares_of_all_classes_need_not_sum_to_a_hundred() {
    BigDecimal sum =
        List.of(10L, 2L, 50L, 34L, 3L, 4L).stream()
            .map(part -> new Share(part, 103).percent(1).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo("99.9");
  }

  @Test
  void halves_are_rounded_upwards() {
    assertThat(new Share(1, 8).percent(0)).contains(new BigDecimal("13"));
    assertThat(new Share(1, 8).percent(1)).contains(new BigDecimal("12.5"));
    assertThat(new Share(12, 21).percent(0)).contains(new BigDecimal("57"));
    assertThat(new Share(747, 3036).percent(0)).contains(new BigDecimal("25"));
    assertThat(new Share(157, 3036).percent(0)).contains(new BigDecimal("5"));
  }

  @Test
  void nobody_has_no_percentage() {
    Share none = new Share(0, 0);
    assertThat(none.percent(1)).isEmpty();
    assertThat(none.isAtLeast(BigDecimal.TEN)).isEqualTo(Finding.UNKNOWN);
    assertThat(none.comparedWith(new Share(1, 2))).isEmpty();
    assertThat(new Share(1, 2).comparedWith(none)).isEmpty();
    assertThat(new Share(0, 1).percent(0)).contains(BigDecimal.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"75, 70, 53", "50, 70, 35", "75, 50, 38", "50, 50, 25", "40, 103, 42"})
  void at_least_so_many_percent_takes_so_many(BigDecimal percent, long whole, long count) {
    assertThat(Share.threshold(percent, whole)).isEqualTo(count);
    assertThat(new Share(count, whole).isAtLeast(percent)).isEqualTo(Finding.MET);
    assertThat(new Share(count - 1, whole).isAtLeast(percent)).isEqualTo(Finding.NOT_MET);
  }

  @Test
  void a_threshold_goes_from_nothing_to_all() {
    assertThat(Share.threshold(BigDecimal.ZERO, 70)).isZero();
    assertThat(Share.threshold(new BigDecimal("100"), 70)).isEqualTo(70);
    assertThat(Share.threshold(new BigDecimal("0.1"), 70)).isEqualTo(1);
    assertThat(Share.threshold(BigDecimal.TEN, 0)).isZero();
  }

  @Test
  void what_is_no_share_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(3, 2))
        .withMessageContaining("`3`");
    assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Share(1, 2).percent(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.threshold(new BigDecimal("100.1"), 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.threshold(new BigDecimal("-0.1"), 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Share.threshold(BigDecimal.ONE, -1));
  }

  @Test
  void shares_are_compared_without_rounding() {
    assertThat(new Share(1, 2).comparedWith(new Share(2, 4))).contains(0);
    assertThat(new Share(1, 3).comparedWith(new Share(333, 1000))).contains(1);
    assertThat(new Share(333, 1000).comparedWith(new Share(1, 3))).contains(-1);
    assertThat(
            new Share(Long.MAX_VALUE - 1, Long.MAX_VALUE)
                .comparedWith(new Share(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1)))
        .contains(1);
  }

  @Test
  void a_share_shows_its_counts() {
    assertThat(new Share(62, 103)).hasToString("62/103");
  }
}
