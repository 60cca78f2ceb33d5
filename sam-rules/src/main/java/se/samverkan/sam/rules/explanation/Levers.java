// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Operand.Constants;
import se.samverkan.sam.rules.internal.assess.RulesOnDate;
import se.samverkan.sam.rules.internal.words.FactWords;

/** Finds what can be otherwise about the facts that a requirement reads. */
final class Levers {

  private static final Label IN = new Label("finns med", "included");
  private static final Label OUT = new Label("finns inte med", "not included");

  private final FactSheet facts;
  private final boolean openOnly;

  private Levers(FactSheet facts, boolean openOnly) {
    this.facts = facts;
    this.openOnly = openOnly;
  }

  /** In how many ways these fields can be otherwise than they are, in the catalogue's order. */
  static List<Lever> changes(
      RulesOnDate rules, Requirement requirement, FactSheet facts, Predicate<FactField<?>> some) {
    return new Levers(facts, false).of(rules, requirement, some);
  }

  /** How these fields can be, as far as that is open, in the catalogue's order. */
  static List<Lever> answers(
      RulesOnDate rules, Requirement requirement, FactSheet facts, Predicate<FactField<?>> some) {
    return new Levers(facts, true).of(rules, requirement, some);
  }

  private List<Lever> of(RulesOnDate rules, Requirement requirement, Predicate<FactField<?>> some) {
    List<Comparison> all = new ArrayList<>();
    for (String id : requirement.criteria()) {
      Condition condition = rules.conditions().get(id);
      if (condition != null) {
        condition.comparisons().forEach(all::add);
      }
    }
    List<Lever> levers = new ArrayList<>();
    for (FactField<?> field : facts.catalogue().fields()) {
      List<Comparison> comparisons = all.stream().filter(one -> one.field() == field).toList();
      if (!comparisons.isEmpty() && some.test(field)) {
        if (field.type() instanceof FactType.SetOf<?> set) {
          codes(field, set, comparisons, levers);
        } else {
          single(field, comparisons, levers);
        }
      }
    }
    return levers;
  }

  private <E extends Enum<E>> void codes(
      FactField<?> field, FactType.SetOf<E> set, List<Comparison> comparisons, List<Lever> levers) {
    KnownCodes<?> known = (KnownCodes<?>) facts.value(field);
    for (E code : set.codes().getEnumConstants()) {
      if (comparisons.stream().noneMatch(one -> ((Constants) one.operand()).first() == code)) {
        continue;
      }
      boolean present = known != null && known.present().contains(code);
      boolean absent = known != null && known.absent().contains(code);
      Label before = present ? IN : absent ? OUT : FactWords.UNKNOWN;
      Label name = FactWords.code(code);
      Label label =
          new Label(field.label().sv() + ", " + name.sv(), field.label().en() + ", " + name.en());
      List<Change> ways = new ArrayList<>();
      if (!present && !(openOnly && absent)) {
        KnownCodes<E> in = KnownCodes.of(set.codes(), List.of(code), List.of());
        ways.add(new Change(field, label, before, IN, in));
      }
      if (!absent && !(openOnly && present)) {
        KnownCodes<E> out = KnownCodes.of(set.codes(), List.of(), List.of(code));
        ways.add(new Change(field, label, before, OUT, out));
      }
      add(field, ways, levers);
    }
  }

  private void single(FactField<?> field, List<Comparison> comparisons, List<Lever> levers) {
    Object now = facts.value(field);
    if (openOnly && now != null && !(now instanceof Bounds)) {
      return;
    }
    List<Finding> before = signature(comparisons, facts);
    Map<List<Finding>, ValueClass> classes = new LinkedHashMap<>();
    for (ValueClass one : ValueClass.all(field.type(), comparisons, now)) {
      if (!openOnly || one.within(now).isPresent()) {
        Object value = openOnly ? one.within(now).orElseThrow() : one.nearest(now);
        Change probe = new Change(field, field.label(), field.label(), field.label(), value);
        List<Finding> signature = signature(comparisons, probe.on(facts));
        if (!signature.equals(before)) {
          classes.merge(signature, one, ValueClass::or);
        }
      }
    }
    Label words = FactWords.of(field.type(), now);
    List<Change> ways = new ArrayList<>();
    for (ValueClass one : classes.values()) {
      Object value = openOnly ? one.within(now).orElseThrow() : one.nearest(now);
      ways.add(new Change(field, field.label(), words, one.label(), value));
    }
    add(field, ways, levers);
  }

  private static void add(FactField<?> field, List<Change> ways, List<Lever> levers) {
    if (!ways.isEmpty()) {
      levers.add(new Lever(field, ways));
    }
  }

  private static List<Finding> signature(List<Comparison> comparisons, FactSheet sheet) {
    return comparisons.stream().map(comparison -> Comparing.find(comparison, sheet)).toList();
  }
}
