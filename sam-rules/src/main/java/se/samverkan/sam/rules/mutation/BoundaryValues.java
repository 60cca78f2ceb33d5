// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operand.Constants;

/**
 * Every way in which the facts that some conditions read can be, up to differences that none of
 * them tells.
 */
final class BoundaryValues {

  private static final int MOST_SHEETS = 1 << 20;

  private final FactCatalogue catalogue;
  private final boolean known;
  private final List<FactField<?>> fields = new ArrayList<>();
  private final List<List<@Nullable Object>> values = new ArrayList<>();

  /**
   * The ways.
   *
   * @param catalogue the facts that the conditions may read
   * @param conditions with constants only
   * @param known whether every fact is known, or may also be unknown
   */
  BoundaryValues(FactCatalogue catalogue, List<Condition> conditions, boolean known) {
    this.catalogue = catalogue;
    this.known = known;
    for (FactField<?> field : catalogue.fields()) {
      List<Condition.Comparison> comparisons =
          conditions.stream()
              .flatMap(Condition::comparisons)
              .filter(comparison -> comparison.field() == field)
              .toList();
      if (!comparisons.isEmpty()) {
        fields.add(field);
        values.add(of(field, comparisons, known));
      }
    }
  }

  /** Whether there are few enough to look at each. */
  boolean areFew() {
    long sheets = 1;
    for (List<?> ofField : values) {
      sheets *= ofField.size();
      if (sheets > MOST_SHEETS) {
        return false;
      }
    }
    return true;
  }

  /** Shows each to a visitor. */
  void forEach(Consumer<FactSheet> visitor) {
    visit(0, FactSheet.empty(catalogue), visitor);
  }

  @SuppressWarnings("unchecked") // FactSheet checks the value against the field's type
  private void visit(int index, FactSheet sheet, Consumer<FactSheet> visitor) {
    if (index == fields.size()) {
      // where all is known, all counts that a completion fills in, be it possible or not
      if (known || isPossible(sheet)) {
        visitor.accept(sheet);
      }
      return;
    }
    for (@Nullable Object value : values.get(index)) {
      visit(index + 1, sheet.with((FactField<Object>) fields.get(index), value), visitor);
    }
  }

  /** Whether records can say this: only of compensation received is a limit known. */
  private boolean isPossible(FactSheet sheet) {
    return !fields.contains(ApplicantFields.SICKNESS_COMPENSATION_RECEIVED)
        || sheet.value(ApplicantFields.SICKNESS_COMPENSATION_TIME_LIMITED) == null
        || Boolean.TRUE.equals(sheet.value(ApplicantFields.SICKNESS_COMPENSATION_RECEIVED));
  }

  /** The values of one field that comparisons of it, with constants only, can tell apart. */
  static List<@Nullable Object> of(
      FactField<?> field, List<Condition.Comparison> comparisons, boolean known) {
    Set<Object> constants = new LinkedHashSet<>();
    comparisons.forEach(one -> constants.addAll(((Constants) one.operand()).values()));
    return values(field.type(), constants, known);
  }

  private static List<@Nullable Object> values(
      FactType<?> type, Set<Object> constants, boolean known) {
    List<@Nullable Object> values = new ArrayList<>();
    if (!known) {
      values.add(null);
    }
    if (type instanceof FactType.Flag) {
      values.addAll(List.of(true, false));
    } else if (type instanceof FactType.OneOf<?> one) {
      values.addAll(Arrays.asList(one.codes().getEnumConstants()));
    } else if (type instanceof FactType.Choice choice) {
      values.addAll(choice.ids());
    } else if (type instanceof FactType.SetOf<?> set) {
      values.addAll(sets(set, constants, known));
    } else if (type instanceof FactType.Text) {
      values.addAll(constants);
      values.add(String.join("", constants.stream().map(Object::toString).toList()) + ".");
    } else {
      Set<Integer> numbers = new LinkedHashSet<>();
      constants.forEach(
          number -> numbers.addAll(List.of((int) number - 1, (int) number, (int) number + 1)));
      values.addAll(type instanceof FactType.Count ? counts(numbers, known) : numbers);
    }
    return values;
  }

  private static List<Bounds> counts(Set<Integer> numbers, boolean known) {
    List<Integer> possible = numbers.stream().filter(number -> number >= 0).sorted().toList();
    List<Bounds> counts = new ArrayList<>();
    for (int low : possible) {
      counts.add(Bounds.exactly(low));
      if (!known) {
        counts.add(Bounds.atLeast(low));
        possible.stream()
            .filter(high -> high > low)
            .forEach(high -> counts.add(Bounds.between(low, high)));
      }
    }
    return counts;
  }

  private static <E extends Enum<E>> List<KnownCodes<E>> sets(
      FactType.SetOf<E> type, Set<Object> constants, boolean known) {
    List<KnownCodes<E>> sets = new ArrayList<>();
    sets.add(KnownCodes.of(type.codes(), List.of(), List.of()));
    for (Object constant : constants) {
      E code = type.codes().cast(constant);
      List<KnownCodes<E>> longer = new ArrayList<>(known ? List.of() : sets);
      for (KnownCodes<E> set : sets) {
        longer.add(KnownCodes.of(type.codes(), with(type, set.present(), code), set.absent()));
        longer.add(KnownCodes.of(type.codes(), set.present(), with(type, set.absent(), code)));
      }
      sets.clear();
      sets.addAll(longer);
    }
    return sets;
  }

  private static <E extends Enum<E>> Set<E> with(FactType.SetOf<E> type, Set<E> codes, E code) {
    EnumSet<E> more = EnumSet.noneOf(type.codes());
    more.addAll(codes);
    more.add(code);
    return more;
  }
}
