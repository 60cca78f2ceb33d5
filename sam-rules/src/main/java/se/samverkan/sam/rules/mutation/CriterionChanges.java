// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.CriterionBuilder;

/** Every small mistake in a rule. */
final class CriterionChanges {

  private CriterionChanges() {}

  /**
   * The mistakes.
   *
   * @param inNotice whether a notice asks for the criterion; what is then meant may be the opposite
   */
  static List<Change<Criterion>> of(Criterion criterion, boolean inNotice) {
    List<Change<Criterion>> changes = new ArrayList<>();
    List<Change<Condition>> ofCondition =
        new ArrayList<>(ConditionChanges.of(criterion.condition()));
    if (inNotice) {
      ofCondition.addAll(ConditionChanges.negated(criterion.condition()));
    }
    for (Change<Condition> change : ofCondition) {
      changes.add(
          change.within(
              condition -> Criterion.builder().copyOf(criterion).condition(condition).build()));
    }
    moved(
        criterion,
        new Label("första", "first"),
        criterion.from(),
        (builder, day) -> builder.from(day),
        changes);
    moved(
        criterion,
        new Label("sista", "last"),
        criterion.until(),
        (builder, day) -> builder.until(day),
        changes);
    return changes;
  }

  private static void moved(
      Criterion criterion,
      Label which,
      Optional<LocalDate> day,
      BiFunction<CriterionBuilder, LocalDate, CriterionBuilder> set,
      List<Change<Criterion>> changes) {
    if (day.isPresent()) {
      for (LocalDate other : List.of(day.get().minusDays(1), day.get().plusDays(1))) {
        changes.add(
            Change.of(
                "dess " + which.sv() + " dag är " + other + " i stället för " + day.get(),
                "its " + which.en() + " day is " + other + " instead of " + day.get(),
                set.apply(Criterion.builder().copyOf(criterion), other).build()));
      }
    }
  }

  /** What a scenario tries that is to tell the two apart. */
  static Label about(Criterion before, Criterion after) {
    String id = "`" + before.id() + "`";
    if (!before.from().equals(after.from())) {
      return new Label("första dagen för " + id, "the first day of " + id);
    } else if (!before.until().equals(after.until())) {
      return new Label("sista dagen för " + id, "the last day of " + id);
    }
    return new Label("gränsen för " + id, "the bound of " + id);
  }
}
