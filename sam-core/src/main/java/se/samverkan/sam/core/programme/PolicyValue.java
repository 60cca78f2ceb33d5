// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.util.Objects;
import java.util.Optional;

/**
 * What a programme states for a {@link PolicyTerm} from one day until the next value of the term,
 * and the interpretation that the statement hangs on, if the sources can be read in more than one
 * way.
 *
 * @param value the value, with its day, source and assumption; its name is the id of the term
 * @param interpretation the interpretation whose reading in force gives this value; empty if the
 *     value holds in every reading
 */
public record PolicyValue(DatedValue value, Optional<Interpretation> interpretation) {

  /**
   * @throws NullPointerException if a part is null
   */
  public PolicyValue {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(interpretation, "interpretation");
  }

  /** A value that holds in every reading of the sources. */
  public static PolicyValue of(DatedValue value) {
    return new PolicyValue(value, Optional.empty());
  }
}
