// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.Answer;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.criterion.Condition;

/**
 * The facts of two packs together, so that their conditions can be held against the same people.
 * Facts of an agency's own are the same if they have the same name and kind.
 */
final class JointFacts {

  private final FactCatalogue catalogue;
  private final FactCatalogue before;
  private final Map<FactField<?>, FactField<?>> joint = new LinkedHashMap<>();

  JointFacts(FactCatalogue before, FactCatalogue after) {
    this.before = before;
    FactCatalogue.Maker maker = ApplicantFields.CATALOGUE.extend();
    Map<String, FactField<?>> added = new LinkedHashMap<>();
    List<FactField<?>> own = new ArrayList<>(before.own());
    own.addAll(after.own());
    for (FactField<?> field : own) {
      String name = field.ownName().orElseThrow();
      FactField<?> known = added.get(name);
      if (known != null && !sameKind(known, field)) {
        name = free(name, added, own);
        known = null;
      }
      if (known == null) {
        known = add(maker, name, field, own);
        added.put(name, known);
      }
      joint.put(field, known);
    }
    this.catalogue = own.isEmpty() ? ApplicantFields.CATALOGUE : maker.make();
  }

  /** A name that no fact of either pack has. */
  private static String free(String name, Map<String, FactField<?>> added, List<FactField<?>> own) {
    Set<String> taken = new HashSet<>(added.keySet());
    own.forEach(field -> field.ownName().ifPresent(taken::add));
    int number = 2;
    String start = name.length() > 60 ? name.substring(0, 60) : name;
    while (taken.contains(start + number)) {
      number++;
    }
    return start + number;
  }

  private static boolean sameKind(FactField<?> one, FactField<?> other) {
    return one.type().getClass() == other.type().getClass();
  }

  private static FactField<?> add(
      FactCatalogue.Maker maker, String name, FactField<?> field, List<FactField<?>> own) {
    FactCatalogue.Maker.Entry<?> entry;
    if (field.type() instanceof FactType.Flag) {
      entry = maker.flag(name);
    } else if (field.type() instanceof FactType.Number) {
      entry = maker.number(name);
    } else if (field.type() instanceof FactType.Choice) {
      entry = maker.choice(name, answers(field, own));
    } else {
      entry = maker.text(name);
    }
    return entry
        .label(field.label().sv(), field.label().en())
        .ask(field.question().sv(), field.question().en())
        .add(field.source().text());
  }

  /** The answers of both packs. */
  private static CodeList<Answer> answers(FactField<?> field, List<FactField<?>> own) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    own.stream()
        .filter(one -> one.ownName().equals(field.ownName()))
        .forEach(
            one -> {
              if (one.type() instanceof FactType.Choice choice) {
                choice.answers().codes().forEach(code -> answers.putIfAbsent(code.id(), code));
              }
            });
    return CodeList.of(field.id(), List.copyOf(answers.values()));
  }

  /** The fields of both. */
  FactCatalogue catalogue() {
    return catalogue;
  }

  /** Whether the packs have the same facts. */
  boolean areSame(FactCatalogue after) {
    return before.own().stream()
        .map(JointFacts::shape)
        .toList()
        .equals(after.own().stream().map(JointFacts::shape).toList());
  }

  private static List<String> shape(FactField<?> field) {
    List<String> shape = new ArrayList<>(List.of(field.inRules()));
    if (field.type() instanceof FactType.Choice choice) {
      shape.addAll(choice.ids());
    }
    return shape;
  }

  /** Conditions of either pack, by criterion, on the fields of both. */
  Map<String, Condition> of(Map<String, Condition> conditions) {
    Map<String, Condition> moved = new LinkedHashMap<>();
    conditions.forEach((id, condition) -> moved.put(id, of(condition)));
    return moved;
  }

  private Condition of(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return new Condition.AllOf(all.parts().stream().map(this::of).toList());
    } else if (condition instanceof Condition.AnyOf any) {
      return new Condition.AnyOf(any.parts().stream().map(this::of).toList());
    }
    Condition.Comparison one = (Condition.Comparison) condition;
    FactField<?> field = joint.getOrDefault(one.field(), one.field());
    return new Condition.Comparison(field, one.operator(), one.operand(), one.line(), one.column());
  }
}
