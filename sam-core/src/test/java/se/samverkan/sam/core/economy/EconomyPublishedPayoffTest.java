// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.label.Source;

/** RESAM's pay-off as it is published (F77, O11), and what follows from it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EconomyPublishedPayoffTest {

  private static final Source SOURCE = new Source("RESAM Sammanfattning (F77)");
  private static final PublishedPayoff RESAM = new PublishedPayoff(12, -711_000, 27, SOURCE);

  @Test
  void two_points_tell_what_was_paid_and_what_comes_back_each_month() {
    assertThat(RESAM.monthlyBenefitKronor()).isEqualTo("47400.00");
    assertThat(RESAM.investmentKronor()).isEqualTo("1279800.00");
    assertThat(PublishedPayoff.ASSUMPTION.en()).startsWith("derived").contains("linear");
  }

  @ParameterizedTest
  @CsvSource({"12, -711000.00", "26, -47400.00", "27, 0.00", "28, 47400.00", "60, 1564200.00"})
  void the_value_is_on_the_line_through_both(int month, BigDecimal value) {
    assertThat(RESAM.valueAt(month)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "60, 1600000, 100000, true",
    "60, 1500000, 100000, false",
    "60, 1614200, 100000, true",
    "60, 1614201, 100000, false",
    "60, 1514200, 100000, true",
    "60, 1514199, 100000, false",
    "60, 1564200, 1, true",
    "60, 1564201, 1, false",
    "12, -711000, 1000, true"
  })
  void a_printed_value_fits_if_it_is_no_more_than_half_a_unit_off(
      int month, long printed, long unit, boolean fits) {
    assertThat(RESAM.isConsistentWith(month, printed, unit)).isEqualTo(fits);
  }

  @Test
  void one_point_is_no_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublishedPayoff(27, -1, 27, SOURCE))
        .withMessage("a pay-off is derived from two points");
    assertThatIllegalArgumentException().isThrownBy(() -> new PublishedPayoff(12, 0, 27, SOURCE));
    assertThatIllegalArgumentException().isThrownBy(() -> new PublishedPayoff(-1, -1, 27, SOURCE));
    assertThatIllegalArgumentException().isThrownBy(() -> new PublishedPayoff(1, -1, -1, SOURCE));
    assertThatIllegalArgumentException().isThrownBy(() -> RESAM.valueAt(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> RESAM.isConsistentWith(-1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> RESAM.isConsistentWith(1, 0, 0));
  }
}
