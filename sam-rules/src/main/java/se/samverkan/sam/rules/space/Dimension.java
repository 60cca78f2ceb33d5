// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Operand;

/**
 * One field of a space: its full values, at and on both sides of every constant it is compared
 * with, and its states of knowledge, each with the full values it leaves possible.
 *
 * @param catalogue that of the field
 * @param comparisons those on the field, with constants only; at least one
 * @param full the full values
 * @param states the states of knowledge; of each full value one that allows it alone
 */
public record Dimension(
    FactCatalogue catalogue,
    FactField<?> field,
    List<Comparison> comparisons,
    List<Object> full,
    List<State> states) {

  /** What stands for every text that no comparison names. */
  static final String ANOTHER = "–";

  private static final int MOST_CODES = 12;

  public Dimension {
    comparisons = List.copyOf(comparisons);
    full = List.copyOf(full);
    states = List.copyOf(states);
  }

  /**
   * A state of knowledge.
   *
   * @param value what stands on the fact sheet; null where nothing is known
   * @param allows the full values that it allows, by their places in the list of these
   */
  public record State(@Nullable Object value, List<Integer> allows) {
    public State {
      allows = List.copyOf(allows);
    }
  }

  static Dimension of(FactCatalogue catalogue, FactField<?> field, List<Comparison> comparisons) {
    Set<Object> constants = new LinkedHashSet<>();
    comparisons.forEach(c -> constants.addAll(((Operand.Constants) c.operand()).values()));
    FactType<?> type = field.type();
    if (type instanceof FactType.SetOf<?> set) {
      return ofSet(catalogue, field, set, comparisons, constants);
    } else if (type instanceof FactType.Count) {
      return ofCount(catalogue, field, comparisons, numbers(constants));
    }
    List<Object> full = new ArrayList<>();
    if (type instanceof FactType.Flag) {
      full.addAll(List.of(false, true));
    } else if (type instanceof FactType.OneOf<?> codes) {
      full.addAll(Arrays.asList(codes.codes().getEnumConstants()));
    } else if (type instanceof FactType.Choice choice) {
      full.addAll(choice.ids());
    } else if (type instanceof FactType.Text) {
      full.addAll(constants);
      full.add(another(constants));
    } else {
      full.addAll(numbers(constants));
    }
    List<State> states = new ArrayList<>();
    for (Object value : full) {
      states.add(new State(value, allows(full, value::equals)));
    }
    states.add(new State(null, allows(full, value -> true)));
    return new Dimension(catalogue, field, comparisons, full, states);
  }

  /** The same field with one value, and one state, of those that no comparison tells apart. */
  Dimension upToDifferences() {
    List<List<Boolean>> told = full.stream().map(this::told).toList();
    List<List<Boolean>> kinds = told.stream().distinct().toList();
    Map<Set<Integer>, State> fewer = new LinkedHashMap<>();
    for (State state : states) {
      Set<Integer> allows = new TreeSet<>();
      state.allows().forEach(value -> allows.add(kinds.indexOf(told.get(value))));
      fewer.putIfAbsent(allows, new State(state.value(), List.copyOf(allows)));
    }
    List<Object> one = kinds.stream().map(kind -> full.get(told.indexOf(kind))).toList();
    return new Dimension(catalogue, field, comparisons, one, List.copyOf(fewer.values()));
  }

  /** Which of the comparisons hold for a full value. */
  @SuppressWarnings("unchecked") // the values are of the field's type
  private List<Boolean> told(Object value) {
    FactSheet sheet = FactSheet.empty(catalogue).with((FactField<Object>) field, value);
    return comparisons.stream()
        .map(comparison -> Comparing.find(comparison, sheet) == Finding.MET)
        .toList();
  }

  private static String another(Set<Object> constants) {
    StringBuilder another = new StringBuilder(ANOTHER);
    while (constants.contains(another.toString())) {
      another.append(ANOTHER);
    }
    return another.toString();
  }

  private static TreeSet<Integer> numbers(Set<Object> constants) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Object constant : constants) {
      long number = (Integer) constant;
      for (long near = number - 1; near <= number + 1; near++) {
        numbers.add((int) Math.max(0, Math.min(near, Integer.MAX_VALUE)));
      }
    }
    return numbers;
  }

  private static Dimension ofCount(
      FactCatalogue catalogue,
      FactField<?> field,
      List<Comparison> comparisons,
      TreeSet<Integer> numbers) {
    List<Object> full = new ArrayList<>();
    numbers.forEach(number -> full.add(Bounds.exactly(number)));
    List<State> states = new ArrayList<>();
    for (Object value : full) {
      int number = ((Bounds) value).atLeast();
      states.add(new State(value, allows(full, value::equals)));
      states.add(
          new State(
              Bounds.atLeast(number), allows(full, other -> ((Bounds) other).atLeast() >= number)));
      states.add(
          new State(
              Bounds.between(0, number),
              allows(full, other -> ((Bounds) other).atLeast() <= number)));
      for (int low : numbers.subSet(1, Math.max(1, number))) {
        states.add(
            new State(
                Bounds.between(low, number),
                allows(full, other -> isBetween(low, (Bounds) other, number))));
      }
    }
    states.add(new State(null, allows(full, value -> true)));
    return new Dimension(catalogue, field, comparisons, full, states);
  }

  private static boolean isBetween(int low, Bounds count, int high) {
    return count.atLeast() >= low && count.atLeast() <= high;
  }

  private static <E extends Enum<E>> Dimension ofSet(
      FactCatalogue catalogue,
      FactField<?> field,
      FactType.SetOf<E> type,
      List<Comparison> comparisons,
      Set<Object> constants) {
    List<E> asked =
        constants.stream().map(constant -> type.codes().cast(constant)).distinct().toList();
    if (asked.size() > MOST_CODES) {
      throw new IllegalArgumentException("more codes of one fact are asked for than can be tried");
    }
    List<Object> full = new ArrayList<>();
    for (int subset = 0; subset < 1 << asked.size(); subset++) {
      int bits = subset;
      full.add(
          KnownCodes.exactly(
              type.codes(),
              IntStream.range(0, asked.size())
                  .filter(i -> (bits >> i & 1) == 1)
                  .mapToObj(asked::get)
                  .toList()));
    }
    List<State> states = new ArrayList<>();
    for (int code = 0; code < Math.pow(3, asked.size()); code++) {
      List<E> present = new ArrayList<>();
      List<E> absent = new ArrayList<>();
      int rest = code;
      for (E one : asked) {
        (rest % 3 == 1 ? present : rest % 3 == 2 ? absent : new ArrayList<E>()).add(one);
        rest /= 3;
      }
      states.add(
          new State(
              KnownCodes.of(type.codes(), present, absent),
              allows(
                  full,
                  value ->
                      ((KnownCodes<?>) value).present().containsAll(present)
                          && ((KnownCodes<?>) value).absent().containsAll(absent))));
    }
    states.add(new State(null, allows(full, value -> true)));
    return new Dimension(catalogue, field, comparisons, full, states);
  }

  private static List<Integer> allows(List<Object> full, Predicate<Object> test) {
    return IntStream.range(0, full.size()).filter(i -> test.test(full.get(i))).boxed().toList();
  }
}
