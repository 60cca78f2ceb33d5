// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.audit;

import java.util.Objects;

/**
 * How one question that the sources leave open was answered when rules were run.
 *
 * @param interpretation the id of the question in the rule pack
 * @param reading the id of the answer in force
 */
public record ReadingInForce(String interpretation, String reading) {

  /**
   * @throws NullPointerException if either is null
   */
  public ReadingInForce {
    Objects.requireNonNull(interpretation, "interpretation");
    Objects.requireNonNull(reading, "reading");
  }
}
