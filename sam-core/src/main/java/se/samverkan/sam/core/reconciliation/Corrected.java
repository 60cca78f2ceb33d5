// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;

/**
 * What is printed, with another number for one figure.
 *
 * @param rest what is printed
 * @param corrected the figure with its other number
 */
record Corrected(Printed rest, Figure corrected) implements Printed {

  static Corrected of(Printed printed, String figure, BigDecimal value) {
    return new Corrected(printed, printed.figure(figure).with(value));
  }

  @Override
  public Figure figure(String id) {
    return id.equals(corrected.id()) ? corrected : rest.figure(id);
  }

  @Override
  public Statement statement(String id) {
    return rest.statement(id);
  }
}
