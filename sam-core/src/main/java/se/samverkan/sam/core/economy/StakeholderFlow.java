// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.util.Objects;

/**
 * What a stakeholder pays at the start, and gains each month if everybody is reached and it works
 * for all.
 *
 * @param stakeholder who
 * @param investmentKronor what is paid at the start, from 0, in whole kronor
 * @param monthlyBenefitKronor what is gained each month from the first; less than 0 for a loss
 */
public record StakeholderFlow(
    Stakeholder stakeholder, long investmentKronor, long monthlyBenefitKronor) {

  /**
   * @throws NullPointerException if the stakeholder is null
   * @throws IllegalArgumentException if the investment is less than nothing
   */
  public StakeholderFlow {
    Objects.requireNonNull(stakeholder, "stakeholder");
    if (investmentKronor < 0) {
      throw new IllegalArgumentException("an investment is not less than nothing");
    }
  }
}
