// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What each participant costs, kept as the sum and the people that it is divided by.
 *
 * @param kronor the sum, in whole kronor
 * @param participants how many people, from 1
 */
public record CostPerParticipant(long kronor, int participants) {

  /**
   * @throws IllegalArgumentException if there is nobody
   */
  public CostPerParticipant {
    if (participants < 1) {
      throw new IllegalArgumentException("a cost per participant needs participants");
    }
  }

  /** In whole kronor, halves away from nought. */
  public long roundedKronor() {
    return BigDecimal.valueOf(kronor)
        .divide(BigDecimal.valueOf(participants), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
