// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Finds the bounds of a pack. Where a bound stays the same from one epoch to the next, it is one.
 */
final class Bounded {

  private final RulePack pack;
  private final List<Epoch> epochs;
  private final List<Seen> seen;
  private final List<BoundCoverage> bounds = new ArrayList<>();

  private Bounded(RulePack pack, List<Seen> seen) {
    this.pack = pack;
    this.seen = seen;
    this.epochs =
        pack.epochs().stream()
            .map(day -> Epoch.beginning(day, pack.criteria(), pack.programme().values()))
            .toList();
  }

  static List<BoundCoverage> of(RulePack pack, List<Seen> seen) {
    Bounded bounded = new Bounded(pack, seen);
    for (Criterion rule : pack.criteria()) {
      List<Comparison> written = rule.condition().comparisons().toList();
      for (int i = 0; i < written.size(); i++) {
        bounded.comparison(rule, written.get(i), i);
      }
    }
    return bounded.bounds;
  }

  private void comparison(Criterion rule, Comparison written, int index) {
    Optional<Integer> before = Optional.empty();
    LocalDate from = pack.manifest().validFrom();
    for (Epoch epoch : epochs) {
      Optional<Integer> now = constant(rule, epoch, index);
      if (!now.equals(before)) {
        if (before.isPresent()) {
          add(rule, written, before.get(), from, Optional.of(epoch.from().minusDays(1)));
        }
        before = now;
        from = epoch.from();
      }
    }
    if (before.isPresent()) {
      add(rule, written, before.get(), from, Optional.empty());
    }
  }

  /** The number in the comparison; nothing if it is none, or the rule does not hold. */
  private static Optional<Integer> constant(Criterion rule, Epoch epoch, int index) {
    if (!epoch.criteria().contains(rule)) {
      return Optional.empty();
    }
    Condition condition = Objects.requireNonNull(epoch.conditions().get(rule.id()));
    Comparison resolved = condition.comparisons().toList().get(index);
    return resolved.operand() instanceof Operand.Constants constants
            && constants.first() instanceof Integer number
        ? Optional.of(number)
        : Optional.empty();
  }

  private void add(
      Criterion rule, Comparison written, int constant, LocalDate from, Optional<LocalDate> until) {
    List<Integer> numbers =
        seen.stream()
            .filter(one -> one.epoch().criteria().contains(rule))
            .filter(one -> !one.epoch().from().isBefore(from))
            .filter(one -> until.filter(one.epoch().from()::isAfter).isEmpty())
            .flatMap(one -> number(one.facts(), written.field()).stream())
            .toList();
    bounds.add(
        new BoundCoverage(
            rule,
            written,
            constant,
            from,
            until,
            count(numbers, constant - 1),
            count(numbers, constant),
            count(numbers, constant + 1)));
  }

  private static int count(List<Integer> numbers, int wanted) {
    return (int) numbers.stream().filter(number -> number == wanted).count();
  }

  /** The number, if it is known exactly. */
  private static Optional<Integer> number(FactSheet facts, FactField<?> field) {
    @Nullable Object value = facts.value(field);
    if (value instanceof Bounds bounds) {
      Integer most = bounds.atMost();
      return most != null && most == bounds.atLeast() ? Optional.of(most) : Optional.empty();
    }
    return value instanceof Integer number ? Optional.of(number) : Optional.empty();
  }
}
