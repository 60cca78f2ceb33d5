// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What a printed figure counts. Figures of different units are compared by their base. */
public enum FigureUnit implements Labelled {
  KRONOR("kr", "kr", 0),
  THOUSAND_KRONOR("tkr", "thousand kr", 3),
  MILLION_KRONOR("Mkr", "million kr", 6),
  PERSONS("personer", "people", 0),
  PERCENT("%", "%", 0),
  MONTHS("månader", "months", 0),
  PLACES("platser", "places", 0);

  private final Label label;
  private final int power;

  FigureUnit(String sv, String en, int power) {
    this.label = new Label(sv, en);
    this.power = power;
  }

  @Override
  public Label label() {
    return label;
  }

  /** The unit that amounts are compared in: kronor for sums of money, each other unit itself. */
  public FigureUnit base() {
    return power > 0 ? KRONOR : this;
  }

  /** So much of this unit, in its base. */
  BigDecimal toBase(BigDecimal value) {
    BigDecimal amount = value.scaleByPowerOfTen(power);
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }

  /** So much of its base, in this unit. */
  BigDecimal fromBase(BigDecimal amount) {
    return amount.scaleByPowerOfTen(-power);
  }
}
