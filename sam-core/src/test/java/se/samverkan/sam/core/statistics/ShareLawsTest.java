// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Thresholds of all percentages and of all wholes. */
class ShareLawsTest {

  @Property
  void the_threshold_is_the_smallest_count_that_is_enough(
      @ForAll @IntRange(max = 1000) int percentTimesTen, @ForAll @IntRange(max = 5000) int whole) {
    BigDecimal percent = BigDecimal.valueOf(percentTimesTen, 1);
    long threshold = Share.threshold(percent, whole);
    assertThat(threshold * 1000).isGreaterThanOrEqualTo((long) percentTimesTen * whole);
    assertThat((threshold - 1) * 1000).isLessThan((long) percentTimesTen * whole);
  }
}
