// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;

/**
 * A programme's budget with what has been used of it, in whole kronor (F73, F74). Ids of periods
 * are distinct, and so are those of lines; lines name no period that is not there.
 */
@Value.Immutable
public sealed interface Budget permits BudgetBuilder.BudgetValue {

  /** Its id, in the form of a code. */
  String id();

  /** What it is called. */
  Label title();

  /** The periods, in order; none overlaps the one before. */
  List<BudgetPeriod> periods();

  /** The lines, in the order of the page. */
  List<BudgetLine> lines();

  /** A new builder. */
  static BudgetBuilder builder() {
    return new BudgetBuilder();
  }

  /** Checks ids, the order of periods, and that lines name periods that are there. */
  @Value.Check
  default void check() {
    refuseIf(!CodeList.isId(id()), "a budget has an id in the form of a code");
    for (int i = 1; i < periods().size(); i++) {
      refuseIf(
          !periods().get(i).from().isAfter(periods().get(i - 1).until()),
          "the periods of a budget follow one after another");
    }
    Set<String> known = new HashSet<>(periods().stream().map(BudgetPeriod::id).toList());
    refuseIf(known.size() < periods().size(), "two periods of a budget have one id");
    refuseIf(
        lines().stream().map(BudgetLine::id).distinct().count() < lines().size(),
        "two lines of a budget have one id");
    for (BudgetLine line : lines()) {
      refuseIf(
          !known.containsAll(line.plannedKronor().keySet())
              || !known.containsAll(line.outcomesKronor().keySet()),
          "a line of a budget names a period that is not there");
    }
  }

  private static void refuseIf(boolean contradiction, String message) {
    if (contradiction) {
      throw new IllegalArgumentException(message);
    }
  }
}
