// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Operand;

/**
 * A fact that is not fully known, and the ways of completing it that differ for the comparisons on
 * it. Values between which no comparison tells a difference count as one way.
 */
final class OpenFact {

  private final FactField<?> field;
  private final List<Integer> numbers;
  private final List<boolean[]> ways;
  private final List<String> openCodes;

  private OpenFact(
      FactField<?> field, List<Integer> numbers, List<boolean[]> ways, List<String> openCodes) {
    this.field = field;
    this.numbers = numbers;
    this.ways = ways;
    this.openCodes = openCodes;
  }

  FactField<?> field() {
    return field;
  }

  /** The numbers of the open comparisons on the fact. */
  List<Integer> numbers() {
    return numbers;
  }

  /** For each way, whether each of the comparisons on the fact holds, in their order. */
  List<boolean[]> ways() {
    return ways;
  }

  /** For a set, the codes asked for of which it is not known whether they are in it. */
  List<String> openCodes() {
    return openCodes;
  }

  /**
   * The ways of completing a field.
   *
   * @param numbers the numbers of the open comparisons on the field
   * @param comparisons those comparisons, in the same order
   */
  static OpenFact of(
      FactField<?> field, List<Integer> numbers, List<Comparison> comparisons, FactSheet facts) {
    List<FactSheet> completed = new ArrayList<>();
    List<String> openCodes = new ArrayList<>();
    if (field.type() instanceof FactType.SetOf<?> set) {
      completeSet(facts, field, set, comparisons, completed, openCodes);
    } else {
      for (Object value : candidates(field.type(), comparisons, facts.value(field))) {
        completed.add(with(facts, field, value));
      }
    }
    Set<List<Boolean>> ways = new LinkedHashSet<>();
    for (FactSheet sheet : completed) {
      ways.add(
          comparisons.stream()
              .map(comparison -> Comparing.find(comparison, sheet) == Finding.MET)
              .toList());
    }
    return new OpenFact(field, numbers, ways.stream().map(OpenFact::array).toList(), openCodes);
  }

  /** Every single value that the field can have, up to differences no comparison tells. */
  private static Collection<?> candidates(
      FactType<?> type, List<Comparison> comparisons, @Nullable Object known) {
    if (type instanceof FactType.Flag) {
      return List.of(false, true);
    } else if (type instanceof FactType.OneOf<?> codes) {
      return Arrays.asList(codes.codes().getEnumConstants());
    } else if (type instanceof FactType.Choice choice) {
      return choice.ids();
    } else if (type instanceof FactType.Text) {
      Set<Object> texts = constants(comparisons);
      StringBuilder another = new StringBuilder("another");
      while (texts.contains(another.toString())) {
        another.append('.');
      }
      texts.add(another.toString());
      return texts;
    }
    Set<Integer> numbers = new LinkedHashSet<>(List.of(0));
    for (Object constant : constants(comparisons)) {
      int number = (Integer) constant;
      numbers.addAll(List.of(number - 1, number, number + 1));
    }
    numbers.removeIf(number -> number < 0);
    if (type instanceof FactType.Count) {
      Bounds bounds = known == null ? Bounds.atLeast(0) : (Bounds) known;
      numbers.add(bounds.atLeast());
      numbers.removeIf(number -> !bounds.allows(number));
      return numbers.stream().map(Bounds::exactly).toList();
    }
    return numbers;
  }

  private static Set<Object> constants(List<Comparison> comparisons) {
    Set<Object> constants = new LinkedHashSet<>();
    comparisons.forEach(
        comparison -> constants.addAll(((Operand.Constants) comparison.operand()).values()));
    return constants;
  }

  private static <E extends Enum<E>> void completeSet(
      FactSheet facts,
      FactField<?> field,
      FactType.SetOf<E> type,
      List<Comparison> comparisons,
      List<FactSheet> completed,
      List<String> openCodes) {
    Class<E> codes = type.codes();
    EnumSet<E> asked = EnumSet.noneOf(codes);
    constants(comparisons).forEach(constant -> asked.add(codes.cast(constant)));
    EnumSet<E> present = EnumSet.noneOf(codes);
    if (facts.value(field) instanceof KnownCodes<?> known) {
      known.present().forEach(code -> present.add(codes.cast(code)));
      asked.removeAll(known.absent());
    }
    asked.removeAll(present);
    List<E> open = List.copyOf(asked);
    open.forEach(code -> openCodes.add(code.name()));
    for (int subset = 0; subset < 1 << open.size(); subset++) {
      EnumSet<E> in = EnumSet.copyOf(present);
      for (int i = 0; i < open.size(); i++) {
        if ((subset & 1 << i) != 0) {
          in.add(open.get(i));
        }
      }
      completed.add(with(facts, field, KnownCodes.exactly(codes, in)));
    }
  }

  @SuppressWarnings("unchecked") // FactSheet checks the value against the field's type
  private static FactSheet with(FactSheet facts, FactField<?> field, Object value) {
    return facts.with((FactField<Object>) field, value);
  }

  private static boolean[] array(List<Boolean> values) {
    boolean[] array = new boolean[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
