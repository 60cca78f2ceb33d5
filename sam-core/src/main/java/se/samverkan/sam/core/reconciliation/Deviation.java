// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;

/**
 * How far a report is from what a check asks for.
 *
 * @param told in a sentence without its full stop: what is printed and what would follow
 * @param printed the number printed, in the base of its unit, if the check is about numbers
 * @param computed what follows from the rest, if that is one number
 * @param rounding whether rounding alone can explain it
 */
public record Deviation(
    Label told, Optional<BigDecimal> printed, Optional<BigDecimal> computed, boolean rounding) {

  /**
   * @throws NullPointerException if anything is null
   */
  public Deviation {
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(computed, "computed");
  }

  /** One between a number that is printed and one that is computed. */
  static Deviation between(BigDecimal printed, BigDecimal computed, Label told) {
    return new Deviation(told, Optional.of(printed), Optional.of(computed), false);
  }

  /** One that is not between two numbers. */
  static Deviation of(Label told) {
    return new Deviation(told, Optional.empty(), Optional.empty(), false);
  }

  /** What is computed less what is printed; absent if either is. */
  public Optional<BigDecimal> difference() {
    return computed.flatMap(right -> printed.map(right::subtract));
  }
}
