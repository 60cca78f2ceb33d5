// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;

/**
 * A period of a budget. Periods may be unequally long: RESAM's are 4, 3 and 4 months (F74).
 *
 * @param id its id in the budget, in the form of a code
 * @param label what it is called
 * @param from its first day
 * @param until its last day
 */
public record BudgetPeriod(String id, Label label, LocalDate from, LocalDate until) {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if the id has not the form of a code, or it ends before it
   *     begins
   */
  public BudgetPeriod {
    Objects.requireNonNull(label, "label");
    if (!CodeList.isId(id)) {
      throw new IllegalArgumentException("a period of a budget has an id in the form of a code");
    }
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a period of a budget ends before it begins");
    }
  }

  /** How many months of the calendar it touches. */
  public long months() {
    return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(until)) + 1;
  }
}
