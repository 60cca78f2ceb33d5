// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.Objects;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * A number as a report prints it. A dash is no figure: what a report leaves open has none.
 *
 * @param id its id in the report, in the form of a code
 * @param label what it is the number of
 * @param value the number, with as many decimals as are printed
 * @param unit what it counts
 * @param source where it is printed
 */
public record Figure(String id, Label label, BigDecimal value, FigureUnit unit, Source source) {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if the id has not the form of a code
   */
  public Figure {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(source, "source");
    if (!CodeList.isId(id)) {
      throw new IllegalArgumentException("a figure has an id in the form of a code");
    }
  }

  /** The number in the base of its unit: 400 thousand kronor are 400 000 kronor. */
  public BigDecimal amount() {
    return unit.toBase(value);
  }

  /** The same figure with another number. */
  public Figure with(BigDecimal other) {
    return new Figure(id, label, other, unit, source);
  }
}
