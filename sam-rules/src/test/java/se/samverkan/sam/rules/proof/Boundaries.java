// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.pack.RulePack;

/** What the rules of a pack compare with, in any of its epochs, and the numbers beside it. */
final class Boundaries {

  private final Map<FactField<?>, List<Object>> values = new LinkedHashMap<>();

  private Boundaries(RulePack pack, List<Criterion> criteria, NavigableSet<LocalDate> epochs) {
    Map<FactField<?>, Set<Object>> found = new LinkedHashMap<>();
    for (LocalDate day : epochs) {
      Epoch.beginning(day, criteria, pack.programme().values()).conditions().values().stream()
          .flatMap(Condition::comparisons)
          .forEach(
              one ->
                  ((Operand.Constants) one.operand())
                      .values()
                      .forEach(
                          value ->
                              found
                                  .computeIfAbsent(one.field(), field -> new LinkedHashSet<>())
                                  .addAll(around(value))));
    }
    found.forEach((field, all) -> values.put(field, new ArrayList<>(all)));
  }

  static Boundaries ofApplicants(RulePack pack) {
    return new Boundaries(pack, pack.criteria(), pack.epochs());
  }

  static Boundaries ofOutcomes(RulePack pack) {
    return new Boundaries(pack, pack.outcomeCriteria(), pack.outcomeEpochs());
  }

  private static List<Object> around(Object value) {
    return value instanceof Integer number
        ? List.of(Math.max(0, number - 1), number, number + 1)
        : List.of(value);
  }

  /** All of a field. */
  List<Object> of(FactField<?> field) {
    return values.getOrDefault(field, List.of());
  }

  /** Mostly one at or beside what the rules compare with, and never more than the most. */
  int number(FactField<?> field, Draw draw, int most) {
    List<Object> of = of(field);
    return of.isEmpty() || draw.chance(0.3)
        ? draw.between(0, most)
        : Math.min(most, (Integer) draw.pick(of));
  }

  /** Mostly one that the rules compare with. */
  String text(FactField<?> field, Draw draw) {
    List<Object> of = of(field);
    return of.isEmpty() || draw.chance(0.3)
        ? draw.pick(List.of("Ingenstans", "Örebro", "fagersta", "x"))
        : (String) draw.pick(of);
  }
}
