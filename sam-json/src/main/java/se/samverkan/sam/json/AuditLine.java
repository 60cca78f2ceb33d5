// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.Objects;
import se.samverkan.sam.core.audit.AuditRecord;

/**
 * What came of one line of a text with an audit record a line.
 *
 * @param number the number of the line in the text, from 1
 * @param reading the record, or what is wrong with the line; problems have the line's number
 */
public record AuditLine(int number, Reading<AuditRecord> reading) {

  /**
   * @throws NullPointerException if the reading is null
   * @throws IllegalArgumentException if the number is not positive
   */
  public AuditLine {
    Objects.requireNonNull(reading, "reading");
    if (number < 1) {
      throw new IllegalArgumentException("lines are numbered from 1");
    }
  }

  /** Says which line it is, never what stands in it. */
  @Override
  public String toString() {
    return "AuditLine " + number;
  }
}
