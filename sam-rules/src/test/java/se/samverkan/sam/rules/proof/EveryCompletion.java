// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Operand;

/**
 * What is unknown, filled in as the law says it: every sheet on which all is known that the sheet
 * may turn out to be, one after another, up to values that no comparison tells apart.
 */
final class EveryCompletion {

  private final FactSheet facts;
  private final Map<FactField<?>, List<FactSheet>> ways = new LinkedHashMap<>();
  private final Map<FactField<?>, List<String>> openCodes = new LinkedHashMap<>();

  /** The completions that these conditions can tell apart. */
  EveryCompletion(FactSheet facts, Collection<Condition> conditions) {
    this.facts = facts;
    List<Comparison> open =
        conditions.stream()
            .filter(condition -> Comparing.find(condition, facts) == Finding.UNKNOWN)
            .flatMap(Condition::comparisons)
            .filter(comparison -> Comparing.find(comparison, facts) == Finding.UNKNOWN)
            .toList();
    for (FactField<?> field : facts.catalogue().fields()) {
      List<Comparison> onIt =
          open.stream().filter(comparison -> comparison.field() == field).toList();
      if (!onIt.isEmpty()) {
        openCodes.put(field, new ArrayList<>());
        Map<List<Finding>, FactSheet> different = new LinkedHashMap<>();
        for (Object value : values(field, onIt)) {
          FactSheet sheet = with(facts, field, value);
          different.putIfAbsent(
              onIt.stream().map(comparison -> Comparing.find(comparison, sheet)).toList(), sheet);
        }
        ways.put(field, List.copyOf(different.values()));
      }
    }
  }

  /** How many there are. */
  long count() {
    return ways.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
  }

  /** The answer on each; the first field's ways vary fastest. */
  <R> List<R> answers(Function<FactSheet, R> answer) {
    List<FactSheet> sheets = List.of(facts);
    for (Map.Entry<FactField<?>, List<FactSheet>> one : ways.entrySet()) {
      List<FactSheet> next = new ArrayList<>();
      for (FactSheet way : one.getValue()) {
        for (FactSheet sheet : sheets) {
          next.add(with(sheet, one.getKey(), way.value(one.getKey())));
        }
      }
      sheets = next;
    }
    return sheets.stream().<R>map(answer).toList();
  }

  /** The facts in which alone two completions differ that differ in their answers. */
  List<MissingFact> missing(List<?> answers) {
    List<MissingFact> missing = new ArrayList<>();
    int stride = 1;
    for (Map.Entry<FactField<?>, List<FactSheet>> one : ways.entrySet()) {
      int count = one.getValue().size();
      for (int i = 0; i < answers.size(); i++) {
        int first = i - i / stride % count * stride;
        if (!answers.get(i).equals(answers.get(first))) {
          missing.add(
              MissingFact.builder()
                  .field(one.getKey().id())
                  .label(one.getKey().label())
                  .question(one.getKey().question())
                  .addAllOpenCodes(openCodes.get(one.getKey()))
                  .build());
          break;
        }
      }
      stride *= count;
    }
    return missing;
  }

  /** Whether a requirement is met on facts that are all known. */
  static boolean isMet(
      Requirement requirement, Map<String, Condition> conditions, FactSheet known) {
    if (requirement instanceof Requirement.AllOf all) {
      return all.parts().stream().allMatch(part -> isMet(part, conditions, known));
    } else if (requirement instanceof Requirement.AnyOf any) {
      return any.parts().stream().anyMatch(part -> isMet(part, conditions, known));
    }
    String id = ((Requirement.OfCriterion) requirement).id();
    return Comparing.find(conditions.get(id), known) == Finding.MET;
  }

  private List<?> values(FactField<?> field, List<Comparison> comparisons) {
    List<Object> constants = new ArrayList<>();
    comparisons.forEach(
        comparison -> constants.addAll(((Operand.Constants) comparison.operand()).values()));
    FactType<?> type = field.type();
    if (type instanceof FactType.Flag) {
      return List.of(true, false);
    } else if (type instanceof FactType.OneOf<?> codes) {
      return List.of(codes.codes().getEnumConstants());
    } else if (type instanceof FactType.Choice choice) {
      return choice.ids();
    } else if (type instanceof FactType.SetOf<?> set) {
      return sets(field, set, constants);
    } else if (type instanceof FactType.Text) {
      constants.add("a text that no rule names");
      return constants;
    }
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < 10; number++) { // the rules drawn name none above 3
      numbers.add(number);
    }
    if (type instanceof FactType.Number) {
      return numbers;
    }
    Bounds bounds = facts.value(field) instanceof Bounds known ? known : Bounds.atLeast(0);
    return numbers.stream().filter(bounds::allows).map(Bounds::exactly).toList();
  }

  private <E extends Enum<E>> List<?> sets(
      FactField<?> field, FactType.SetOf<E> type, List<Object> asked) {
    List<List<E>> sets = new ArrayList<>(List.of(List.of()));
    KnownCodes<?> known =
        facts.value(field) instanceof KnownCodes<?> some
            ? some
            : KnownCodes.of(type.codes(), List.of(), List.of());
    for (E code : type.codes().getEnumConstants()) {
      boolean open =
          asked.contains(code) && !known.present().contains(code) && !known.absent().contains(code);
      if (open) {
        openCodes.get(field).add(code.name());
      }
      List<List<E>> next = new ArrayList<>();
      for (List<E> set : sets) {
        if (open || !known.present().contains(code)) {
          next.add(set);
        }
        if (open || known.present().contains(code)) {
          List<E> longer = new ArrayList<>(set);
          longer.add(code);
          next.add(longer);
        }
      }
      sets = next;
    }
    return sets.stream().map(set -> KnownCodes.exactly(type.codes(), set)).toList();
  }

  @SuppressWarnings("unchecked") // the sheet checks the value
  private static FactSheet with(FactSheet facts, FactField<?> field, Object value) {
    return facts.with((FactField<Object>) field, value);
  }
}
