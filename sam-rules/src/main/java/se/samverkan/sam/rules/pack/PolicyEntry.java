// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.programme.DatedValue;

/**
 * One entry of a manifest's {@code policy}, whether or not the reading that it stands under is in
 * force. What is in force is the {@link se.samverkan.sam.core.programme.Programme#policy()}.
 *
 * @param value what is stated, from which day, by which source
 * @param underReading the reading under which it is stated; empty if it is stated in any
 */
public record PolicyEntry(DatedValue value, Optional<UnderReading> underReading) {

  /**
   * @throws NullPointerException if a part is null
   */
  public PolicyEntry {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(underReading, "underReading");
  }

  /**
   * A reading of an interpretation.
   *
   * @param interpretation the id of the interpretation
   * @param reading the id of the reading
   */
  public record UnderReading(String interpretation, String reading) {

    @Override
    public String toString() {
      return interpretation + "." + reading;
    }
  }
}
