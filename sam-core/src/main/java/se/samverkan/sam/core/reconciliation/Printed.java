// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.List;

/** What checks look at: a report as it is printed, or with some of its figures corrected. */
public sealed interface Printed permits PrintedReport, Corrected {

  /**
   * A figure.
   *
   * @throws IllegalArgumentException if there is none with this id
   */
  Figure figure(String id);

  /**
   * A statement.
   *
   * @throws IllegalArgumentException if there is none with this id
   */
  Statement statement(String id);

  /**
   * The sum of figures, in the base of their unit; of none, nought.
   *
   * @throws IllegalArgumentException if there is none with one of these ids
   */
  default BigDecimal sum(List<String> ids) {
    return ids.stream().map(id -> figure(id).amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
