// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.statistics.Interval;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0|0|0
          999|999|999
          1000|1_000|1,000
          -1700|−1_700|−1,700
          1465200.5|1_465_200,5|1,465,200.5
          -0.5|−0,5|−0.5
          0.0|0,0|0.0
          """)
  void numbers_are_written_as_each_language_has_them(
      BigDecimal number, String swedish, String english) {
    assertThat(new Numbers(Language.SV).of(number)).isEqualTo(swedish.replace('_', '\u00a0'));
    assertThat(new Numbers(Language.EN).of(number)).isEqualTo(english);
  }

  @Test
  void what_is_open_is_told_by_its_bounds_and_what_was_not_counted_with_a_tilde() {
    Numbers swedish = new Numbers(Language.SV);
    assertThat(swedish.of(new Interval(29, 60), false)).isEqualTo("29–60");
    assertThat(swedish.of(Interval.of(25), true)).isEqualTo("~25");
    assertThat(swedish.of(new Cell.Percent(new BigDecimal("28.2"), new BigDecimal("58.3"), false)))
        .isEqualTo("28,2–58,3\u00a0%");
    assertThat(swedish.of(new Cell.Percent(new BigDecimal("48.4"), new BigDecimal("48.4"), true)))
        .isEqualTo("~48,4\u00a0%");
  }
}
