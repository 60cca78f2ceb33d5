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
  PERSONS("personer", "people", new Label("person", "person")),
  PERCENT("%", "%", 0),
  MONTHS("månader", "months", new Label("månad", "month")),
  PLACES("platser", "places", new Label("plats", "place"));

  private final Label label;
  private final Label one;
  private final int power;

  FigureUnit(String sv, String en, int power) {
    this(new Label(sv, en), new Label(sv, en), power);
  }

  FigureUnit(String sv, String en, Label one) {
    this(new Label(sv, en), one, 0);
  }

  FigureUnit(Label label, Label one, int power) {
    this.label = label;
    this.one = one;
    this.power = power;
  }

  @Override
  public Label label() {
    return label;
  }

  /** What it is called after a number: one person, two people, and 1.0 people too. */
  Label after(BigDecimal value) {
    return value.abs().compareTo(BigDecimal.ONE) == 0 && value.scale() <= 0 ? one : label;
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
