// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Operand.Constants;
import se.samverkan.sam.rules.internal.words.FactWords;
import se.samverkan.sam.rules.internal.words.Series;

/**
 * Values of a field, other than a set, that some comparisons do not tell apart.
 *
 * @param value one of them; of numbers the lowest
 * @param highest of numbers the highest, {@link Integer#MAX_VALUE} if there is none
 * @param counted whether they are counts
 * @param label all of them in words
 */
record ValueClass(Object value, int highest, boolean counted, Label label) {

  /** Every class; two classes may still not be told apart if they are not next to each other. */
  static List<ValueClass> all(
      FactType<?> type, List<Comparison> comparisons, @Nullable Object now) {
    if (type instanceof FactType.Number || type instanceof FactType.Count) {
      return ranges(type instanceof FactType.Count, comparisons);
    }
    List<ValueClass> classes = new ArrayList<>();
    for (Object value : singles(type, comparisons)) {
      classes.add(new ValueClass(value, 0, false, FactWords.single(type, value)));
    }
    if (type instanceof FactType.Text) {
      Label named = Series.or(classes.stream().map(ValueClass::label).toList());
      Label other = new Label("annat än " + named.sv(), "other than " + named.en());
      classes.add(new ValueClass(another(constants(comparisons), now), 0, false, other));
    }
    return classes;
  }

  private static List<Object> singles(FactType<?> type, List<Comparison> comparisons) {
    if (type instanceof FactType.Flag) {
      return List.of(true, false);
    } else if (type instanceof FactType.OneOf<?> codes) {
      return List.copyOf(Arrays.asList(codes.codes().getEnumConstants()));
    }
    return type instanceof FactType.Choice choice
        ? List.copyOf(choice.ids())
        : List.copyOf(constants(comparisons));
  }

  private static Set<Object> constants(List<Comparison> comparisons) {
    Set<Object> constants = new LinkedHashSet<>();
    comparisons.forEach(one -> constants.addAll(((Constants) one.operand()).values()));
    return constants;
  }

  /** A text that no comparison names; what is known, if it is such a text. */
  private static Object another(Set<Object> named, @Nullable Object now) {
    if (now != null && !named.contains(now)) {
      return now;
    }
    StringBuilder text = new StringBuilder("–");
    while (named.contains(text.toString())) {
      text.append('–');
    }
    return text.toString();
  }

  private static List<ValueClass> ranges(boolean counted, List<Comparison> comparisons) {
    TreeSet<Integer> begins = new TreeSet<>(List.of(0));
    for (Comparison comparison : comparisons) {
      for (Object constant : ((Constants) comparison.operand()).values()) {
        begin((Integer) constant, comparison, begins);
      }
    }
    List<ValueClass> ranges = new ArrayList<>();
    for (int lowest : begins) {
      Integer next = begins.higher(lowest);
      int highest = next == null ? Integer.MAX_VALUE : next - 1;
      ranges.add(new ValueClass(lowest, highest, counted, FactWords.numbers(lowest, highest)));
    }
    return ranges;
  }

  private static void begin(int constant, Comparison comparison, Set<Integer> begins) {
    switch (comparison.operator()) {
      case LESS, AT_LEAST -> begins.add(constant);
      case AT_MOST, GREATER -> begins.add(constant + 1);
      default -> begins.addAll(List.of(constant, constant + 1));
    }
  }

  /** These values and those. */
  ValueClass or(ValueClass other) {
    return new ValueClass(value, highest, counted, Series.or(List.of(label, other.label)));
  }

  /** The value of the class that is nearest to what is known. */
  Object nearest(@Nullable Object now) {
    if (!(value instanceof Integer lowest)) {
      return value;
    }
    int number = lowest;
    if (now instanceof Integer known) {
      number = Math.max(lowest, Math.min(highest, known));
    } else if (now instanceof Bounds known) {
      number = Math.max(lowest, Math.min(highest, known.atLeast()));
    }
    return counted ? Bounds.exactly(number) : (Object) number;
  }

  /** A value of the class that what is known allows. */
  Optional<Object> within(@Nullable Object now) {
    Object nearest = nearest(now);
    return now instanceof Bounds known
            && nearest instanceof Bounds exact
            && !known.allows(exact.atLeast())
        ? Optional.empty()
        : Optional.of(nearest);
  }
}
