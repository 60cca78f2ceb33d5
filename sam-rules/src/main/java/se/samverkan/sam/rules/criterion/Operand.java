// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.criterion;

import java.util.List;

/**
 * What a field is compared with. The constants are of the field's own kind: {@link Integer} for
 * numbers and counts, {@link Boolean} for flags, an enum constant for codes, {@link String} for
 * texts.
 */
public sealed interface Operand {

  /**
   * One constant, or for {@code in} several.
   *
   * @param values in the order written; never empty
   */
  record Constants(List<Object> values) implements Operand {
    public Constants {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a comparison needs a constant");
      }
    }

    /** The only constant, or the first. */
    public Object first() {
      return values.get(0);
    }
  }

  /**
   * A value of the programme, read by name.
   *
   * @param name the name, such as {@code age.lowest}
   */
  record Named(String name) implements Operand {}

  /** A single constant. */
  static Constants of(Object value) {
    return new Constants(List.of(value));
  }
}
